import type { Lang } from '../../i18n/lang.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { Control } from '../control.ts';
import type { State } from '../chart.ts';
import type { PayRungId } from '../../datasets/pay-rungs.ts';

const words = {
  zh: { label: '我的月薪', unit: '元/月' },
  en: { label: 'My pay', unit: 'CNY a month' },
} as const;

/** The reader's own monthly pay, to compare with what is published; the key is the same in every chart that has it. */
export function ownPayControl(lang: Lang): Control {
  const { label, unit } = words[lang];
  return { key: 'wage', label, kind: 'number', choices: [], limits: { min: 1000, max: 20000, step: 100, unit } };
}

/** The pay that the reader gave, CNY a month. */
export const ownPayOf = ({ wage = '' }: State): number | undefined => parseDecimal(wage) ?? undefined;

/**
 * Why definitions of pay on one axis may or may not be compared; undefined where there is only one.
 * @param ends the chart's note on the two ends of the same adverts
 * @param apart its note on any other definitions
 */
export const rungNote = (rungs: readonly PayRungId[], ends: string, apart: string): string | undefined =>
  rungs.length < 2
    ? undefined
    : rungs.every((rung) => rung === 'advertised_low' || rung === 'advertised_high')
      ? ends
      : apart;
