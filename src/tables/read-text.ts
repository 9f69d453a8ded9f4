import type { CellRead } from './cell-read.ts';
import { fault, note, readAs } from './cell-read.ts';
import { codeBeforeExcel } from './excel-dates.ts';
import { lookalikeCodes, latinLookalike, posesAsLatin } from './lookalikes.ts';
import { isCertainMark, isMarkNotCode, isMissingMark } from './missing-marks.ts';
import { compilePattern } from './pattern.ts';
import { formatPattern } from './read-other.ts';
import type { Field } from './types.ts';

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
  const fits = whole === null || whole.test(text);
  if (whole !== null && fits) return readAs(text);
  if (posesAsLatin(text))
    return fault('homoglyph', { characters: lookalikeCodes(text), write: latinLookalike(text) ?? '' });
  if (isMarkNotCode(text)) return fault('missing-mark');
  const before = fits ? '' : codeBeforeExcel(text);
  if (before !== '' && whole?.test(before)) return fault('excel-date', { write: before });
  return readAs(text);
}
