import type { Bound } from '../../lib/figure.ts';
import { readPayRange } from './pay-range.ts';
import type { PayPeriod } from './pay-words.ts';

/** Why a printed pay is not a monthly pay and is kept as printed. */
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

/** A monthly pay in CNY, with both ends printed. */
export interface MonthlyPay {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly months: number | null;
}

/**
 * The monthly range that a printed pay states. Nothing is converted: a pay by the year, day or hour, in another
 * currency, or with an open end is kept as printed, and the reason is returned.
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
