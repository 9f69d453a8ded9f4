import type { Bound } from '../../lib/figure.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { digitsToNumber } from '../cells/calendar.ts';
import { shiftDecimal } from '../cells/shift-decimal.ts';
import type { PayPeriod } from './pay-words.ts';
import { currencyOf, payPattern, periodOf, plainPay } from './pay-words.ts';

/** A pay as an advert prints it, in whole units of its currency. */
interface PayRange {
  readonly kind: 'pay';
  /** The lower end; null where it is open. With `exact` and `about` both ends are the figure. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** The number of monthly pays in a year, where printed (13薪). Ends are never multiplied by it. */
  readonly months: number | null;
  /** null where no period is printed. */
  readonly period: PayPeriod | null;
  /** The ISO 4217 code. */
  readonly currency: string;
}

/** What a printed pay is: a pay, none (面议), two ends in the wrong order, or words that are not understood. */
export type PrintedPay = PayRange | { readonly kind: 'not_stated' | 'reversed' | 'unread' };

const unread: PrintedPay = { kind: 'unread' };
const notStated = /^(?:(?:薪资|薪酬|工资|待遇|薪水|月薪)?(?:面议|面谈|电议|保密)|negotiable|competitive|-+|)$/;
const paysAYear = /[·•・.*×x,/(]?([1-3]\d)(?:个月)?薪\)?$/;
/** The form in which some crawls keep the two ends: `salary_min=4.0; salary_max=6.0; … (unit: thousand CNY/month)`. */
const fields = /^salary_?min=([\d.]+);salary_?max=([\d.]+);(?:\w+=[\d.]+;?)*\(unit:(thousand)?cny\/(month|year)\)$/;

/**
 * Reads a pay as adverts print it: 4-6K·13薪, 4000—6000元/月, 6千起, 5.2万/年, 200元/天, 8千-1.2万, $15-20/hour, 面议. A text that
 * does not match as a whole is `unread`: an end whose unit is ambiguous, two words for the bound, or any other word.
 */
export function readPayRange(printed: string): PrintedPay {
  const plain = plainPay(printed);
  if (notStated.test(plain)) return { kind: 'not_stated' };
  const kept = fields.exec(plain);
  if (kept) return readFields(kept);
  const months = paysAYear.exec(plain)?.[1];
  const groups = payPattern.exec(months === undefined ? plain : plain.replace(paysAYear, ''))?.groups;
  if (!groups) return unread;
  const bound = boundOf(groups);
  const ends = endsOf(groups);
  const currency = currencyOf(groups);
  const period = periodOf(groups);
  if (!bound || !ends || !currency || period === undefined) return unread;
  const [first, last] = ends;
  // 4-6 without 千 or 万 is no monthly pay, and nobody knows which unit was omitted.
  if ((period === null || period === 'month' || period === 'year') && first < leastMonthly) return unread;
  const common = {
    kind: 'pay',
    months: months === undefined ? null : digitsToNumber(months),
    period,
    currency,
  } as const;
  if (last === undefined) {
    const low = bound === 'at_most' ? null : first;
    const high = bound === 'at_least' ? null : first;
    return { ...common, low, high, bound };
  }
  if (bound !== 'exact') return unread;
  if (first > last) return { kind: 'reversed' };
  return { ...common, low: first, high: last, bound: first === last ? 'exact' : 'between' };
}

/** No job pays less in a month, in any currency that occurs. */
const leastMonthly = 100;

type Groups = Readonly<Record<string, string | undefined>>;

/** The bound that the words state; undefined where there are two such words. */
function boundOf({ before, after, afterPeriod }: Groups): Bound | undefined {
  const words = [before, after, afterPeriod].filter((word) => word !== undefined);
  if (words.length > 1) return undefined;
  const [word] = words;
  if (word === undefined) return 'exact';
  if (/^(?:约|大约|左右|上下|about)$/.test(word)) return 'about';
  return /^(?:不超过|至多|最高|高达|upto|及?以下|以内)$/.test(word) ? 'at_most' : 'at_least';
}

/** One end or both, in whole units of the currency; undefined where a unit is ambiguous. */
function endsOf({ n1, u1, y1, n2, u2 }: Groups): readonly [number, number | undefined] | undefined {
  const one = scaled(n1 ?? '', powerOf(u1));
  if (n2 === undefined) return one === null ? undefined : [one, undefined];
  const [first, last] = [parseDecimal(n1 ?? ''), parseDecimal(n2)];
  if (first === null || last === null) return undefined;
  // 6-8千: the unit at the end applies to both. 8000-1.2万: a number in the thousands has no unit of its own.
  const shared = u1 === undefined && y1 === undefined && first < 1000;
  if (u1 !== undefined && u2 === undefined && last < 1000) return undefined;
  const low = scaled(n1 ?? '', powerOf(u1 ?? (shared ? u2 : undefined)));
  const high = scaled(n2, powerOf(u2));
  return low === null || high === null ? undefined : [low, high];
}

function powerOf(unit: string | undefined): number {
  if (unit === undefined) return 0;
  return /^[千k]/.test(unit) ? 3 : 4;
}

const scaled = (number: string, power: number): number | null => parseDecimal(shiftDecimal(number, power));

function readFields([, low = '', high = '', thousand, period]: RegExpExecArray): PrintedPay {
  const [least, most] = [low, high].map((end) => scaled(end, thousand === undefined ? 0 : 3));
  if (least === undefined || most === undefined || least === null || most === null) return unread;
  if (least > most) return { kind: 'reversed' };
  const bound = least === most ? 'exact' : 'between';
  const per = period === 'year' ? 'year' : 'month';
  return { kind: 'pay', low: least, high: most, bound, months: null, period: per, currency: 'CNY' };
}
