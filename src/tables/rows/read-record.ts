import type { CellNote } from '../cells/cell-read.ts';
import { note } from '../cells/cell-read.ts';
import type { Column } from '../package/column.ts';
import { readCell } from '../cells/read-cell.ts';
import { mayBeSuspect } from '../text/suspect-text.ts';
import type { MarkedCell } from '../table-report.ts';
import type { Row, Value } from '../value.ts';

/** The prototype of all rows: it inherits nothing, not even from Object, and keeps rows as fast as plain objects. */
const emptyRow: object = Object.freeze(Object.create(null) as object);

function newRow(): Row {
  // The one place where a row is made; its fields are set right after.
  return Object.create(emptyRow) as Row;
}

/** A note about the cell at an index of a record. */
export interface RecordNote {
  readonly note: CellNote;
  readonly column: Column;
}

/** What is reused from record to record, so that a record without notes allocates little. */
export interface RecordReader {
  readonly columns: readonly Column[];
  /** The declared fields that the file does not have. */
  readonly absent: readonly string[];
  /** Whether the file holds suspect characters, so that each cell must be examined. */
  readonly suspect: boolean;
  readonly marks: MarkedCell[];
}

/** Reads one record into a row; notes about its cells are appended to `notes`. */
export function readRecord(cells: readonly string[], line: number, reader: RecordReader, notes: RecordNote[]): Row {
  const row = newRow();
  for (const column of reader.columns) {
    const text = cells[column.index] ?? '';
    row[column.field.name] = readValue(text, column, line, reader, notes);
  }
  for (const name of reader.absent) row[name] = null;
  return row;
}

function readValue(text: string, column: Column, line: number, reader: RecordReader, notes: RecordNote[]): Value {
  if (text === '' && column.emptyIsMissing) {
    if (column.required) notes.push({ note: { code: 'constraint-required', severity: 'error', params: {} }, column });
    return null;
  }
  if (!column.hasMarks || !column.marks.has(text)) {
    if (!reader.suspect || !mayBeSuspect(text)) {
      const quick = column.quick(text) ?? column.known.get(text);
      if (quick !== undefined) return quick;
    }
  } else reader.marks.push({ line, field: column.field.name, mark: text, label: column.marks.get(text) });
  const read = readCell(text, column);
  for (const one of read.notes) notes.push({ note: one, column });
  return read.value;
}

/** The note about a record with missing cells at its end. */
export function shortNote(cells: number, wanted: number): CellNote {
  return note('short-row', { cells, wanted });
}
