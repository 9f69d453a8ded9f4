import { showNumber } from './number-format.ts';
import { shiftDecimal } from '../cells/shift-decimal.ts';

/** The values that a workbook may store in a cell. */
export type SheetValue = string | number | boolean | Date | null;

/**
 * A cell as the text that a CSV would hold: TRUE and FALSE, dates in ISO form, numbers without the noise of binary
 * floating point, percents and leading zeros as their format displays them.
 * @param format Excel's number format of the cell
 */
export function sheetText(value: SheetValue, format = ''): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  const text = sheetNumber(value);
  const percents = format.includes('%') ? (showNumber(text, format)?.percents ?? 0) : 0;
  if (percents === 1) return `${shiftDecimal(text, 2)}%`;
  return /^0{2,}$/.test(format) && /^\d+$/.test(text) ? text.padStart(format.length, '0') : text;
}

/**
 * A number in decimal notation. The noise of binary floating point beyond 15 digits is removed (0.30000000000000004 is
 * 0.3); a number that needs more digits keeps them. From 10¹⁵ on it has an exponent, as in a CSV from Excel.
 */
export function sheetNumber(value: number): string {
  const [mantissa = '', power = '0'] = value.toExponential(14).split('e');
  const places = +power;
  const kept = mantissa.replace(/\.?0+$/, '');
  if (places >= 15) return `${kept}E+${String(places)}`;
  const isNoise = kept.replace(/\D/g, '').length <= noiseFree;
  const [digits = '', exponent = '0'] = isNoise ? [kept, power] : value.toExponential().split('e');
  const plain = shiftDecimal(digits, +exponent);
  return plain === '-0' ? '0' : plain;
}

/** A number with at most this many significant digits after rounding to 15 was meant to be that short. */
const noiseFree = 12;

/** A date in ISO form, with a time in whole seconds unless it is midnight. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = time.slice(0, 8);
  if (date.getUTCFullYear() < 1900) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

/** Whether a format shows the month of a date, and no digits of a number. */
export function isMonthFormat(format: string): boolean {
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  return /m/i.test(bare) && !/[#0?@]|general/i.test(bare);
}
