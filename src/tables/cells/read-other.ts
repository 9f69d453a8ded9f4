import { daysInMonth, digitsToNumber } from './calendar.ts';
import type { CellRead } from './cell-read.ts';
import { fault, readAs } from './cell-read.ts';
import { isMissingMark } from './missing-marks.ts';
import type { Field, FieldType } from '../types.ts';

const time = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/;
const dateTime = /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/;
const duration = /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const geopoint = /^-?\d{1,3}(?:\.\d{1,15})?, ?-?\d{1,2}(?:\.\d{1,15})?$/;
const formats: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@<>()]{1,64}@[^\s@<>().]{1,63}(?:\.[^\s@<>().]{1,63})+$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]{0,20}:[^\s<>"]+$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
};

/** true or false, only in the spellings that the field declares. */
export function readBoolean(text: string, field: Field): CellRead {
  if (field.trueValues.includes(text)) return readAs(true);
  if (field.falseValues.includes(text)) return readAs(false);
  if (isMissingMark(text)) return fault('missing-mark');
  return fault('bool-format', { true: field.trueValues[0] ?? '', false: field.falseValues[0] ?? '' });
}

/** Types that stay text and have a form of their own. */
export function readFormed(text: string, type: FieldType): CellRead {
  if (hasForm(text, type)) return readAs(text);
  return isMissingMark(text) ? fault('missing-mark') : fault('text-format', { kind: type });
}

function hasForm(text: string, type: FieldType): boolean {
  if (type === 'time') return time.test(text);
  if (type === 'duration') return duration.test(text);
  if (type === 'geopoint') return geopoint.test(text);
  if (type === 'datetime') {
    const [, year = '', month = '', day = ''] = dateTime.exec(text) ?? [];
    return (
      day !== '' &&
      digitsToNumber(day) > 0 &&
      digitsToNumber(day) <= daysInMonth(digitsToNumber(year), digitsToNumber(month))
    );
  }
  if (type === 'object' || type === 'geojson') return isJson(text, '{');
  return type === 'array' ? isJson(text, '[') : true;
}

function isJson(text: string, opening: string): boolean {
  if (!text.startsWith(opening)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The pattern of a string field's format, if it has one. */
export function formatPattern(format: string): RegExp | null {
  return Object.hasOwn(formats, format) ? (formats[format] ?? null) : null;
}
