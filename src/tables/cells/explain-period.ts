import type { CellRead } from './cell-read.ts';
import { fault } from './cell-read.ts';
import { digitsToNumber } from './calendar.ts';
import { dateInNumbers, excelDateMeaning, looksLikeExcelDate } from '../workbook/excel-dates.ts';
import { halfWidth } from './half-width.ts';
import { readPeriod } from './read-period.ts';

/** Ways of writing a time; those that a column's pattern takes are its own. */
const samples = ['2024', '2024-01', '2024-01-31', '2024-Q1', '2024/2025', '2024-01/2024-06'];
const quarter = /^(\d{4})(?:年|\s|-)?(?:第?([一二三四1-4])季度?|[qQ]0?([1-4]))$|^[qQ]([1-4])[- /]?(\d{4})$/;
const span = /^(\d{4})年?\s*[-–—~〜～/至到]\s*(\d{4})年?$/;

/** How a column of times with a pattern of its own wants them written; none where it is no column of times. */
export function periodForms(whole: RegExp): readonly string[] {
  const forms = samples.filter((sample) => whole.test(sample));
  return forms.some((form) => form.includes('-')) ? forms : [];
}

/**
 * Why a text is not a time as the column has them: in words and with examples, not by the column's pattern. What to write
 * is given only where it says the same: 2024年3月 is 2024-03, but a day is no month.
 */
export function explainPeriodText(text: string, whole: RegExp, forms: readonly string[]): CellRead {
  const plain = halfWidth(text).trim();
  const write = rewritten(plain).find((one) => whole.test(one)) ?? '';
  const isSerial = /^[34]\d{4}$/.test(plain);
  if (looksLikeExcelDate(plain) || isSerial) return fault('excel-date', { write });
  const dated = write === '' ? dateInNumbers(plain) : null;
  return fault('date-format', { wanted: 'forms', forms, write, date: dated?.date ?? '' });
}

/** The same time in the forms of the samples. */
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
