import type { Day } from './calendar.ts';
import { daysInMonth, digitsToNumber, isoDate, isoMonth } from './calendar.ts';
import type { CellRead } from './cell-read.ts';
import { fault, note, readAs } from './cell-read.ts';
import { excelDateMeaning, looksLikeExcelDate } from '../workbook/excel-dates.ts';
import { halfWidth } from './half-width.ts';
import { isMissingMark } from './missing-marks.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

export type PeriodKind = 'year' | 'month' | 'day';

const parts = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:(?:[-/.]|\s*月\s*)(\d{1,2})日?|\s*月份?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})?$/;
const midnight = /^(.+?)[T ]0{1,2}:00(?::00(?:\.0+)?)?$/;
const zoned = /^(\d{4}-\d{2}(?:-\d{2})?)(?:T[\d:.]+)?(?:Z|[+-]\d{2}:?\d{2})$/;
const yearOnly = /^(\d{4})\s*年?(?:度)?$/;
const yearPointZero = /^(\d{4})\.0+$/;
const otherPeriod =
  /^\d{2,4}(?:年|\s|-)?(?:第?[一二三四1-4]季度?|[qQ][1-4]|[上下]半年|[hH][12]|[wW]\d{1,2})$|^[qQ][1-4][- /]?\d{4}$|^\d{4}\s*[-–~/至]\s*\d{4}年?$|^\d{4}[-/.年]\d{1,2}月?\s*[-–—~/至到]\s*(?:\d{4}[-/.年])?\d{1,2}月?$/;
const threeNumbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;
const twoNumbers = /^(\d{1,2})[-/.](\d{1,2})$/;
const shortYear = /^(\d{2})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/;

/** Longer texts are not dates; the patterns below are not run on them. */
const longest = 60;

/** Reads a cell of a date, yearmonth or year column that is not already in ISO form. */
export function readPeriod(cell: string, kind: PeriodKind): CellRead {
  const text = halfWidth(cell).trim();
  if (text.length > longest) return fault('date-format', { wanted: kind, write: '' });
  const bare = midnight.exec(text)?.[1] ?? text;
  const decimal = kind === 'year' ? yearPointZero.exec(bare) : null;
  if (decimal) return yearRead(decimal[1] ?? '', cell);
  const match = parts.exec(bare) ?? (kind === 'day' ? compact.exec(bare) : null);
  if (match) return fromParts(match, kind, cell);
  const year = yearOnly.exec(bare);
  if (year)
    return kind === 'year'
      ? yearRead(year[1] ?? '', cell)
      : fault('date-kind', { found: 'year', wanted: kind, write: '' });
  if (isMissingMark(text)) return fault('missing-mark');
  if (text.startsWith('=')) return fault('num-formula');
  const zone = zoned.exec(text);
  if (zone)
    return fault('date-kind', {
      found: 'zone',
      wanted: kind,
      write: (zone[1] ?? '').slice(0, kind === 'day' ? 10 : kind === 'month' ? 7 : 4),
    });
  if (otherPeriod.test(text))
    return fault('date-kind', { found: /\d{4}\D+\d{4}/.test(text) ? 'span' : 'part', wanted: kind, write: '' });
  if (looksLikeExcelDate(text) || /^[1-6]\d{4}(?:\.\d+)?$/.test(text)) {
    return fault('excel-date', { write: excelDateMeaning(text.replace(/\..*$/, ''), kind) });
  }
  return explain(text, kind);
}

function fromParts(match: RegExpExecArray, kind: PeriodKind, cell: string): CellRead {
  const [, year = '', month = '', day] = match;
  const found: Day = {
    year: digitsToNumber(year),
    month: digitsToNumber(month),
    day: day === undefined ? 1 : digitsToNumber(day),
  };
  const days = daysInMonth(found.year, found.month);
  if (found.year < 1000) return fault('date-impossible', { part: 'year' });
  if (days === 0) return fault('date-impossible', { part: 'month' });
  if (found.day < 1 || found.day > days) return fault('date-impossible', { part: 'day', days });
  if (kind === 'year')
    return fault('date-kind', { found: day === undefined ? 'month' : 'day', wanted: kind, write: year });
  if (kind === 'day') {
    return day === undefined
      ? fault('date-kind', { found: 'month', wanted: kind, write: '' })
      : formRead(isoDate(found), cell);
  }
  if (found.day !== 1) return fault('date-kind', { found: 'day', wanted: kind, write: isoMonth(found) });
  return formRead(isoMonth(found), cell);
}

function formRead(value: string, cell: string): CellRead {
  return readAs(value, value === cell ? [] : [note('date-form', { to: value })]);
}

function yearRead(year: string, cell: string): CellRead {
  if (year.startsWith('0')) return fault('date-impossible', { part: 'year' });
  return readAs(parseDecimal(year), year === cell ? [] : [note('date-form', { to: year })]);
}

function explain(text: string, kind: PeriodKind): CellRead {
  const three = threeNumbers.exec(text);
  if (three) {
    const [, first = '', , second = '', last = ''] = three;
    return ambiguous(text, [
      dayMonthYear(second, first, last),
      dayMonthYear(first, second, last),
      last.length === 2 ? dayMonthYear(last, second, first) : '',
    ]);
  }
  const short = shortYear.exec(text);
  if (short) {
    const [, year = '', month = '', day] = short;
    const rest = `-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    return ambiguous(text, [`20${year}${rest}`, `19${year}${rest}`]);
  }
  const two = twoNumbers.exec(text);
  if (two) {
    const [, first = '', second = ''] = two;
    return ambiguous(text, [
      monthRead(first, second),
      monthRead(second, first),
      monthDay(second, first),
      monthDay(first, second),
    ]);
  }
  const swapped = monthFirst.exec(text);
  const packed = compact.exec(text);
  const [year, month] = swapped ? [swapped[2] ?? '', swapped[1] ?? ''] : [packed?.[1] ?? '', packed?.[2] ?? ''];
  const write =
    kind === 'month' && daysInMonth(2000, digitsToNumber(month)) > 0 ? `${year}-${month.padStart(2, '0')}` : '';
  return fault('date-format', { wanted: kind, write });
}

function ambiguous(text: string, readings: readonly string[]): CellRead {
  const real = readings.filter((reading, index) => reading !== '' && readings.indexOf(reading) === index);
  return real.length === 0
    ? fault('date-impossible', { part: 'both' })
    : fault('date-ambiguous', { text, readings: real });
}

function dayMonthYear(day: string, month: string, year: string): string {
  const full = year.length === 4 ? year : `20${year.padStart(2, '0')}`;
  const read: Day = { year: digitsToNumber(full), month: digitsToNumber(month), day: digitsToNumber(day) };
  return read.day > 0 && read.day <= daysInMonth(read.year, read.month) ? isoDate(read) : '';
}

/** A day without a year: `02-24`. */
function monthDay(month: string, day: string): string {
  const days = daysInMonth(2000, digitsToNumber(month));
  const isDay = digitsToNumber(day) > 0 && digitsToNumber(day) <= days;
  return isDay ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

function monthRead(year: string, month: string): string {
  return year.length === 2 && daysInMonth(2000, digitsToNumber(month)) > 0 ? `20${year}-${month.padStart(2, '0')}` : '';
}
