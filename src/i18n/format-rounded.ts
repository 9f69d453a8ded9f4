import { round } from '../lib/round.ts';
import { formatNumber } from './format-number.ts';
import type { Lang } from './lang.ts';

/** What large numbers are counted in, the largest first. */
const steps: Readonly<Record<Lang, readonly { readonly from: number; readonly name: string }[]>> = {
  zh: [
    { from: 1e8, name: '亿' },
    { from: 1e4, name: '万' },
  ],
  en: [
    { from: 1e9, name: 'bn' },
    { from: 1e6, name: 'm' },
  ],
};

/** A number to the three digits that newspapers print, without its unit: `1.73万`, `17,300`; `10.6亿`, `1.06bn`. */
export function formatRounded(value: number, lang: Lang): string {
  if (value === 0) return formatNumber(0, lang);
  const digits = 2 - Math.floor(Math.log10(Math.abs(value)));
  const rounded = round(value, digits);
  const step = steps[lang].find(({ from }) => Math.abs(rounded) >= from);
  return step ? formatNumber(round(rounded / step.from, 9), lang) + step.name : formatNumber(rounded, lang);
}
