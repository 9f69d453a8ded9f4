import type { CellNote } from '../cells/cell-read.ts';
import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import type { RecordNote, RecordReader } from './read-record.ts';
import { shortNote } from './read-record.ts';
import { nameOf } from '../text/find-delimiter.ts';
import { isTotalWord, looksLikeHeading } from './row-shape.ts';
import type { Row } from '../value.ts';

export interface OddRow {
  readonly record: readonly string[];
  readonly line: number;
  readonly row: number;
  readonly width: number;
  readonly delimiter: string;
  readonly fits: boolean;
  readonly afterBlank: boolean;
  /** Whether this is the last record of a file whose last line has no line end. */
  readonly isLast: boolean;
  readonly notes: readonly RecordNote[];
  readonly reader: RecordReader;
  readonly previous: Row | undefined;
}

export type Verdict =
  | { readonly kind: 'table' }
  | { readonly kind: 'row'; readonly finding: Finding }
  | { readonly kind: 'cells'; readonly notes: readonly RecordNote[] };

/**
 * What a row that does not fit is: another table, a row of totals, a row with too many or too few cells, or a row with
 * cells at fault. Only one cause is reported.
 */
export function explainRow(odd: OddRow): Verdict {
  const { record, line, row, width, fits, notes } = odd;
  const faults = notes.filter(({ note }) => note.severity === 'error');
  const isOdd = faults.length > 0 || !fits;
  if (odd.afterBlank && isOdd && looksLikeHeading(record)) return { kind: 'table' };
  const sum = faults.find(({ column }) => isTotalWord(record[column.index] ?? ''));
  if (sum) {
    const { index } = sum.column;
    return {
      kind: 'row',
      finding: errorAt('total-row', {
        line,
        column: index + 1,
        field: sum.column.field.name,
        value: record[index] ?? '',
        params: { row },
      }),
    };
  }
  if (record.length > width) return { kind: 'row', finding: otherDelimiter(odd) ?? tooMany(odd) };
  if (record.length < width) return tooFew(odd);
  return { kind: 'cells', notes: withHints(notes, faults, odd) };
}

/** The error for a row that would have the right number of cells with another delimiter. */
function otherDelimiter({ record, line, row, width, delimiter }: OddRow): Finding | null {
  const text = record.join(delimiter);
  const cells = (divider: string | RegExp): number => text.split(divider).length;
  const other = [';', '\t', '|', ','].find((one) => one !== delimiter && cells(one) === width);
  const place = { line, value: text };
  if (other !== undefined && width > 1)
    return errorAt('delimiter-wrong', { ...place, params: { row, found: nameOf(other), wanted: nameOf(delimiter) } });
  const fullWidth =
    /[，；]/.test(text) && record.length < width && record.flatMap((cell) => cell.split(/[，；]/)).length === width;
  return fullWidth ? errorAt('delimiter-fullwidth', { ...place, params: { row } }) : null;
}

function tooMany({ record, line, row, width }: OddRow): Finding {
  const thousands = record.findIndex(
    (cell, index) => /^-?\d{1,3}$/.test(cell.trim()) && /^\d{3}(?:\.\d+)?$/.test((record[index + 1] ?? '').trim()),
  );
  const apostrophe = record.some((cell) => /^\s*'[^']*$/.test(cell)) && record.some((cell) => /^[^']*'\s*$/.test(cell));
  const params = {
    row,
    cells: record.length,
    wanted: width,
    thousands: thousands === -1 ? '' : `${record[thousands] ?? ''},${record[thousands + 1] ?? ''}`,
    apostrophe: apostrophe ? 'yes' : '',
    backslash: record.some((cell) => cell.endsWith('\\')) ? 'yes' : '',
  };
  return errorAt('extra-cell', { line, column: width + 1, value: record[width] ?? '', params });
}

/**
 * Handles a row with missing cells. It is accepted only where nothing required is missing and every other cell is
 * correct: otherwise a comma may be missing further left. A last line without a line end was cut.
 */
function tooFew(odd: OddRow): Verdict {
  const { record, line, row, width, isLast, notes, reader } = odd;
  const params = { row, cells: record.length, wanted: width };
  const place = { line, column: record.length + 1, params };
  if (isLast) return { kind: 'row', finding: errorAt('file-cut', place) };
  const lost = reader.columns.filter((column) => column.index >= record.length);
  const [first] = lost;
  if (notes.length === 0 && first && lost.every((column) => !column.required)) {
    const short: CellNote = shortNote(record.length, width);
    return { kind: 'cells', notes: [{ note: short, column: first }] };
  }
  const finding = otherDelimiter(odd) ?? errorAt('missing-cell', { ...place, field: first?.field.name ?? null });
  return { kind: 'row', finding };
}

/** Adds hints: to the first error that a comma may be missing, to an empty cell that merged cells look like this. */
function withHints(notes: readonly RecordNote[], faults: readonly RecordNote[], odd: OddRow): readonly RecordNote[] {
  const [first] = faults;
  if (!first) return notes;
  const shifted = faults.length > 1 && fitsShifted(first.column.index, odd);
  return notes.map((one) => {
    const { note, column } = one;
    const hint = {
      ...(shifted && one === first ? { shift: 'yes' } : {}),
      ...(isMerged(one, odd) ? { merged: 'yes' } : {}),
    };
    return Object.keys(hint).length === 0 ? one : { column, note: { ...note, params: { ...note.params, ...hint } } };
  });
}

/**
 * Whether the cells after the error would fit one column further right: a comma is missing there, and one was added at
 * the end.
 */
function fitsShifted(fault: number, { record, width, reader }: OddRow): boolean {
  if (record[width - 1] !== '') return false;
  const moved = reader.columns
    .filter((column) => column.index >= fault + 2 && record[column.index - 1] !== '')
    .map((column) => ({ strict: column.strict, fits: column.quick(record[column.index - 1] ?? '') !== undefined }));
  return moved.some(({ strict }) => strict) && moved.every(({ strict, fits }) => fits || !strict);
}

/** Whether an empty cell stands in a column of names below a row that has a name there, as merged cells do. */
function isMerged({ note, column }: RecordNote, { previous, record }: OddRow): boolean {
  if (note.code !== 'constraint-required' || column.field.type === 'integer' || column.field.type === 'number')
    return false;
  return typeof previous?.[column.field.name] === 'string' && record.some((cell) => cell !== '');
}
