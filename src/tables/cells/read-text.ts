import type { CellRead } from './cell-read.ts';
import { fault, note, readAs } from './cell-read.ts';
import { codeBeforeExcel, looksLikeExcelDate } from '../workbook/excel-dates.ts';
import { explainPeriodText, periodForms } from './explain-period.ts';
import { halfWidth } from './half-width.ts';
import { lookalikeCodes, latinLookalike, posesAsLatin } from '../names/lookalikes.ts';
import { isCertainMark, isMarkNotCode, isMissingMark } from './missing-marks.ts';
import { compilePattern } from '../package/pattern.ts';
import { formatPattern } from './read-other.ts';
import type { Field } from '../types.ts';

/**
 * Reads a cell of a string column.
 * @param strict whether it is a key or code: there a mark for "missing" is a fault, in free text it stays and is named
 */
export function readText(text: string, field: Field, strict: boolean): CellRead {
  const format = formatPattern(field.format);
  if (format && !format.test(text))
    return isMissingMark(text) ? fault('missing-mark') : fault('text-format', { kind: field.format });
  if (/^\d\.\d+E\+\d{2}$/.test(text)) return fault('num-digits-lost');
  if (!strict) return isCertainMark(text) ? readAs(text, [note('missing-mark')]) : readAs(text);
  const { pattern } = field.constraints;
  const whole = pattern === undefined ? null : compilePattern(pattern);
  if (whole?.test(text)) return readAs(text);
  if (posesAsLatin(text))
    return fault('homoglyph', { characters: lookalikeCodes(text), write: latinLookalike(text) ?? '' });
  if (isMarkNotCode(text)) return fault('missing-mark');
  if (whole === null) return readAs(text);
  const half = halfWidth(text);
  if (whole.test(half)) return readAs(half, [note('num-fullwidth', { to: half })]);
  const forms = periodForms(whole);
  if (forms.length > 0) return explainPeriodText(text, whole, forms);
  const before = codeBeforeExcel(text);
  const write = whole.test(before) ? before : '';
  return write !== '' || looksLikeExcelDate(text) ? fault('excel-date', { write }) : readAs(text);
}
