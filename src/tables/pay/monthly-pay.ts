import type { Bound } from '../../lib/figure.ts';
import { readPayRange } from './pay-range.ts';
import type { PayPeriod } from './pay-words.ts';

/** Why a printed pay is no pay of a month and stays as it is printed. */
export const keptReasons = [
  'not_stated',
  'unread',
  'reversed',
  'currency',
  'year',
  'week',
  'day',
  'hour',
  'piece',
  'at_least',
  'at_most',
  'about',
] as const;
export type KeptReason = (typeof keptReasons)[number];

/** A pay of a month in CNY, both ends printed. */
export interface MonthlyPay {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly months: number | null;
}

/**
 * The range of a month that a printed pay states. Nothing is worked out: what is by the year, day or hour, in another
 * currency, or open at an end, is kept as printed, and the reason is given.
 * @param unstated the period of a pay that prints none
 */
export function monthlyPay(printed: string, unstated: PayPeriod): MonthlyPay | KeptReason {
  const pay = readPayRange(printed);
  if (pay.kind !== 'pay') return pay.kind;
  if (pay.currency !== 'CNY') return 'currency';
  const period = pay.period ?? unstated;
  if (period !== 'month') return period;
  const { low, high, bound, months } = pay;
  if (bound === 'at_least' || bound === 'at_most' || bound === 'about') return bound;
  return low === null || high === null ? 'unread' : { low, high, bound, months };
}
