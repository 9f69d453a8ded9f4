import type { Control } from '../../charts/chart.ts';
import { parseDecimal } from '../../lib/parse-decimal.ts';

/** A slider's value in words; what is no number as it is. */
export function rangeText({ text }: NonNullable<Control['range']>, value: string): string {
  const number = parseDecimal(value);
  return number === null ? value : text(number);
}
