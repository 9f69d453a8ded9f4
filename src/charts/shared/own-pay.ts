import type { Lang } from '../../i18n/lang.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { Control } from '../control.ts';
import type { State } from '../chart.ts';

const words = {
  zh: { label: '我的月薪', unit: '元/月' },
  en: { label: 'My pay', unit: 'CNY a month' },
} as const;

/** A reader's own monthly pay, to be held against what is published; its key is the same in every chart that has it. */
export function ownPayControl(lang: Lang): Control {
  const { label, unit } = words[lang];
  return { key: 'wage', label, kind: 'number', choices: [], limits: { min: 1000, max: 20000, step: 100, unit } };
}

/** What the reader gave, CNY a month. */
export const ownPayOf = ({ wage = '' }: State): number | undefined => parseDecimal(wage) ?? undefined;
