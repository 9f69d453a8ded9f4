import type { CellRead } from './cell-read.ts';
import { fault, note, readAs } from './cell-read.ts';
import { shiftDecimal } from './shift-decimal.ts';

/**
 * A reading whose number the caller still has to fit to the field's type: `plain` is the decimal found, `read` its
 * notes or its error.
 */
export interface PartRead {
  readonly plain: string | null;
  readonly read: CellRead;
}

const scientific = /^([+-]?)(\d{1,15})(?:\.(\d+))?([eE])([+-]?)(\d{1,3})$/;

/**
 * Reads scientific notation where every digit is certain. Digits were lost where Excel wrote 1.23457E+11 for a number
 * of more than eleven digits, or 1.41E+03 in its two-decimal format. null when the text has another form.
 */
export function readScientific(text: string): PartRead | null {
  const match = scientific.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', letter = '', direction = '', power = ''] = match;
  const exponent = Math.min(999, digitsValue(power)) * (direction === '-' ? -1 : 1);
  const excel = letter === 'E' && power.length >= 2;
  const rounded = excel && exponent > fraction.length && (exponent >= 11 || fraction.length === 2);
  const isWhole = exponent >= fraction.length;
  if (rounded || !isWhole || exponent > 14) return { plain: null, read: fault('num-digits-lost') };
  const plain = shiftDecimal(fraction === '' ? whole : `${whole}.${fraction}`, exponent);
  const to = (sign === '-' ? '-' : '') + plain;
  return { plain: to, read: readAs(null, [note('num-scientific', { to })]) };
}

function digitsValue(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) - 48);
  return value;
}
