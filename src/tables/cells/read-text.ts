import type { CellNote, CellRead } from './cell-read.ts';
import { fault, readAs, note } from './cell-read.ts';
import { digitsToNumber, daysInMonth } from './calendar.ts';
import { dateInNumbers, excelDateMeaning, looksLikeExcelDate, codeBeforeExcel } from '../workbook/excel-dates.ts';
import { halfWidth } from './half-width.ts';
import { readPeriod } from './read-period.ts';
import { isMissingMark, isCertainMark, isMarkNotCode } from './missing-marks.ts';
import type { Field, FieldType } from '../package/descriptor.ts';
import { lookalikeCodes, latinLookalike, posesAsLatin } from '../names/lookalikes.ts';
import { compilePattern } from '../package/pattern.ts';

/** Ways of writing a period; a column accepts those that its pattern matches. */
const samples = ['2024', '2024-01', '2024-01-31', '2024-Q1', '2024/2025', '2024-01/2024-06'];
const quarter = /^(\d{4})(?:年|\s|-)?(?:第?([一二三四1-4])季度?|[qQ]0?([1-4]))$|^[qQ]([1-4])[- /]?(\d{4})$/;
const span = /^(\d{4})年?\s*[-–—~〜～/至到]\s*(\d{4})年?$/;

/** The samples that the pattern of a column of periods accepts; empty where the column does not hold periods. */
function periodForms(whole: RegExp): readonly string[] {
  const forms = samples.filter((sample) => whole.test(sample));
  return forms.some((form) => form.includes('-')) ? forms : [];
}

/**
 * Why a text is not a period as the column wants it, in words and with examples rather than by the column's pattern. A
 * suggestion is given only where it means the same: 2024年3月 is 2024-03, but a day is no month.
 */
function explainPeriodText(text: string, whole: RegExp, forms: readonly string[]): CellRead {
  const plain = halfWidth(text).trim();
  const write = rewritten(plain).find((one) => whole.test(one)) ?? '';
  const isSerial = /^[34]\d{4}$/.test(plain);
  if (looksLikeExcelDate(plain) || isSerial) return fault('excel-date', { write });
  const day = write === '' ? readPeriod(plain, 'day') : null;
  const reason = day?.notes.find(({ code }) => code === 'date-impossible' || code === 'date-ambiguous');
  if (day && reason && whyNoDay(reason, whole)) return day;
  const dated = write === '' && reason?.code !== 'date-ambiguous' ? dateInNumbers(plain) : null;
  return fault('date-format', { wanted: 'forms', forms, write, date: dated?.date ?? '' });
}

/** Whether a reason why a text is no day explains it in a column of periods too: each reading is one that it accepts. */
function whyNoDay({ code, params }: CellNote, whole: RegExp): boolean {
  const { readings } = params;
  return code === 'date-impossible' || (Array.isArray(readings) && readings.every((one) => whole.test(String(one))));
}

const isoDays = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** The error for a period that the pattern of its column accepts, but in which there is no such day: 2025-02-30. */
function impossibleDay(text: string, whole: RegExp): CellRead | undefined {
  const days = [...text.matchAll(isoDays)];
  if (days.length === 0 || periodForms(whole).length === 0) return undefined;
  return days.map(([day]) => readPeriod(day, 'day')).find(({ value }) => value === null);
}

/** The same period in the forms of `samples`. */
function rewritten(text: string): string[] {
  const periods = (['day', 'month', 'year'] as const).flatMap((kind) => {
    const { value } = readPeriod(text, kind);
    return value === null ? [] : [String(value)];
  });
  const [, year, word, digit, digitFirst, yearLast] = quarter.exec(text) ?? [];
  const part = '一二三四'.indexOf(word ?? '-') + 1 || digitsToNumber(word ?? digit ?? digitFirst ?? '0');
  const quarters = (year ?? yearLast) ? [`${year ?? yearLast ?? ''}-Q${String(part)}`] : [];
  const spanned = span.exec(text);
  const spans = spanned ? [`${spanned[1] ?? ''}/${spanned[2] ?? ''}`] : [];
  const meant = excelDateMeaning(text, 'month');
  return [...quarters, ...spans, ...periods, ...(meant === '' ? [] : [meant])];
}

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

/** Reads a cell of a type whose values stay text but have a form: a time, a duration and the like. */
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
function formatPattern(format: string): RegExp | null {
  return Object.hasOwn(formats, format) ? (formats[format] ?? null) : null;
}

/**
 * Reads a cell of a string column.
 * @param strict whether it is a key or code: there a mark for "missing" is an error; in free text it stays, with a
 * notice
 */
export function readText(text: string, field: Field, strict: boolean): CellRead {
  const format = formatPattern(field.format);
  if (format && !format.test(text))
    return isMissingMark(text) ? fault('missing-mark') : fault('text-format', { kind: field.format });
  if (/^\d\.\d+E\+\d{2}$/.test(text)) return fault('num-digits-lost');
  if (!strict) return isCertainMark(text) ? readAs(text, [note('missing-mark')]) : readAs(text);
  const { pattern } = field.constraints;
  const whole = pattern === undefined ? null : compilePattern(pattern);
  if (whole?.test(text)) return impossibleDay(text, whole) ?? readAs(text);
  if (posesAsLatin(text))
    return fault('homoglyph', { characters: lookalikeCodes(text), write: latinLookalike(text) ?? '' });
  if (isMarkNotCode(text)) return fault('missing-mark');
  if (whole === null) return readAs(text);
  const half = halfWidth(text);
  if (whole.test(half)) return impossibleDay(half, whole) ?? readAs(half, [note('num-fullwidth', { to: half })]);
  const forms = periodForms(whole);
  if (forms.length > 0) return explainPeriodText(text, whole, forms);
  const before = codeBeforeExcel(text);
  const write = whole.test(before) ? before : '';
  return write !== '' || looksLikeExcelDate(text) ? fault('excel-date', { write }) : readAs(text);
}
