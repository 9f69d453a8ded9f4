import type { CellNote } from './cell-read.ts';
import type { RecordNote, RecordReader } from './read-record.ts';
import { shiftDecimal } from './shift-decimal.ts';
import { parseUnit } from './units.ts';

/**
 * What to write instead of a number with its scale behind it (4.7万) where the row itself names the unit of its number,
 * in a column `unit`: in ten thousands, 4.7 and not 47000. Nothing where the two units do not fit each other.
 */
export function inRowUnit(
  { note, column }: RecordNote,
  record: readonly string[],
  { columns }: RecordReader,
): CellNote {
  const unitColumn = columns.find(({ field }) => field.name === 'unit');
  const { write, unit } = note.params;
  if (note.code !== 'num-unit' || !unitColumn || column.field.unit !== undefined || typeof write !== 'string')
    return note;
  const given = parseUnit(String(unit));
  const declared = parseUnit(record[unitColumn.index] ?? '');
  const fits = given && declared && (given.base === '' || given.base === declared.base);
  const shifted = fits && write !== '' ? shiftDecimal(write, -declared.power) : '';
  const whole = column.field.type !== 'integer' || !shifted.includes('.');
  return { ...note, params: { ...note.params, write: whole ? shifted : '' } };
}
