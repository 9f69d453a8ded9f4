import type { QuoteRule, Row } from '../types.ts';
import type { PrintedNumber } from './printed-numbers.ts';
import { printedNumbers } from './printed-numbers.ts';

/** Whether a figure stands in the quote of its row; `none` where there is no quote to look in. */
export type InQuote = 'stands' | 'absent' | 'none';

/** Words of falling, after which a source prints a change without a minus sign. */
const falls =
  /减|減|降|下滑|下跌|跌|负|負|缩|縮|少|低|감소|줄|fell|fall|drop|declin|decreas|down|reduc|cut|less|lower|loss|shrink/i;

/** Looks figures up in the quotes of rows; each quote is read once. */
export function quoteReader(rule: QuoteRule): (row: Row, field: string, value: number, scale: number) => InQuote {
  const read = new Map<string, readonly PrintedNumber[]>();
  return (row, field, value, scale) => {
    const quote = row[rule.column];
    const workedOut = [...rule.except].some(([name, one]) => String(row[name] ?? '') === one);
    if (typeof quote !== 'string' || workedOut || !rule.fields.includes(field)) return 'none';
    const printed = read.get(quote) ?? printedNumbers(quote);
    read.set(quote, printed);
    const whole = value * scale;
    const stands = printed.some(
      (one) => near(one.digits * one.scale, Math.abs(whole)) && (whole >= 0 || one.minus || falls.test(quote)),
    );
    return stands ? 'stands' : 'absent';
  };
}

/** Products of decimals are off by parts of a billionth. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(one, other);
