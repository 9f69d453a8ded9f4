import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { daysInMonth } from './calendar.ts';
import { isCertainMark } from './missing-marks.ts';
import { codesOf } from './read-code.ts';
import type { Field } from '../package/descriptor.ts';
import type { Value } from '../value.ts';

type QuickParser = (text: string) => Value | undefined;

/**
 * A fast parser for cells in canonical form, which are nearly all cells: it looks at single characters and allocates
 * nothing. It returns undefined for anything unusual, which the full reader then reads. The caller does not pass cells
 * that may hold suspect characters.
 */
export function quickParser(field: Field, strict: boolean): QuickParser {
  if (codesOf(field) !== null) return quickCode(field);
  switch (field.type) {
    case 'integer':
      return quickInteger;
    case 'number':
      return field.decimalChar === '.' && field.groupChar === '' ? quickNumber : () => undefined;
    case 'yearmonth':
      return quickMonth;
    case 'date':
      return quickDate;
    case 'year':
      return quickYear;
    case 'boolean':
      return (text) => (field.trueValues.includes(text) ? true : field.falseValues.includes(text) ? false : undefined);
    case 'string':
      return field.format === 'default' ? (strict ? quickStrict : quickText) : () => undefined;
    case 'any':
    case 'list':
    case 'time':
    case 'datetime':
    case 'duration':
    case 'object':
    case 'array':
    case 'geopoint':
    case 'geojson':
      return () => undefined;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function quickInteger(text: string): number | undefined {
  const { length } = text;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (length === start || length > 15) return undefined;
  if (text.charCodeAt(start) === 48 && length > 1) return undefined;
  let value = 0;
  for (let index = start; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isDigit(code)) return undefined;
    value = value * 10 + (code - 48);
  }
  // Programs with 16- or 32-bit numbers cut larger ones to these: the full reader has a notice for them.
  if (value === 32767 || value === 65535 || value === 2147483647 || value === 4294967295) return undefined;
  return start === 1 && value !== 0 ? -value : value;
}

function quickNumber(text: string): number | undefined {
  const value = quickInteger(text) ?? parseDecimal(text);
  return value === null || value === 32767 || value === 65535 || Math.abs(value) > 2147483646 ? undefined : value;
}

function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (!isDigit(code)) return -1;
    value = value * 10 + (code - 48);
  }
  return value;
}

function quickMonth(text: string): string | undefined {
  if (text.length !== 7 || text.charCodeAt(4) !== 45 || digitsAt(text, 0, 4) < 1000) return undefined;
  const month = digitsAt(text, 5, 7);
  return month >= 1 && month <= 12 ? text : undefined;
}

function quickDate(text: string): string | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digitsAt(text, 0, 4);
  const day = digitsAt(text, 8, 10);
  return year >= 1000 && day >= 1 && day <= daysInMonth(year, digitsAt(text, 5, 7)) ? text : undefined;
}

function quickYear(text: string): number | undefined {
  return text.length === 4 && text.charCodeAt(0) !== 48 ? quickInteger(text) : undefined;
}

function quickCode(field: Field): QuickParser {
  const values = new Map<string, Value>();
  for (const code of codesOf(field) ?? []) {
    const value = field.type === 'integer' ? quickInteger(code) : field.type === 'string' ? code : undefined;
    if (value !== undefined) values.set(code, value);
  }
  return (text) => values.get(text);
}

/**
 * A key or code: plain ASCII with a digit in it, so that it is no word for "missing", and without the characters that
 * Excel or copying leaves at the ends. Other texts are read in full once and then remembered.
 */
function quickStrict(text: string): string | undefined {
  const { length } = text;
  const first = text.charCodeAt(0);
  if (length > 254 || (first < 65 && !isDigit(first)) || text.charCodeAt(length - 1) < 33) return undefined;
  if (mayBeScientific(text) || mayHoldDay(text)) return undefined;
  let digits = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7e) return undefined;
    if (isDigit(code)) digits += 1;
  }
  return digits > 0 ? text : undefined;
}

/** Whether a text may be or hold a day, 2025-02-30: the full reader knows whether there is such a day. */
const mayHoldDay = (text: string): boolean => text.length >= 10 && text.charCodeAt(4) === 45;

/** Whether a plus sign stands before the last two characters: Excel turns a long number into 1.38E+10. */
function mayBeScientific(text: string): boolean {
  return text.charCodeAt(text.length - 3) === 43;
}

function quickText(text: string): string | undefined {
  const { length } = text;
  const first = text.charCodeAt(0);
  if (length > 254 || first < 46 || first === 61 || first === 64 || text.charCodeAt(length - 1) < 33) return undefined;
  if (mayBeScientific(text)) return undefined;
  return length <= 4 && isCertainMark(text) ? undefined : text;
}
