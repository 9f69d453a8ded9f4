import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { adviseRow } from '../rows/advise-row.ts';
import type { CellNote } from '../cells/cell-read.ts';
import { note } from '../cells/cell-read.ts';
import type { Column } from '../package/column.ts';
import { findingAt } from '../finding.ts';
import { isMissingMark } from '../cells/missing-marks.ts';
import { takeApart } from '../cells/printed-number.ts';
import { readNumber } from '../cells/read-number.ts';
import type { ShownCell } from './sheet-input.ts';
import type { TableDraft } from '../table-draft.ts';
import { addNote } from '../table-draft.ts';
import { parseUnit } from '../cells/units.ts';

/**
 * Judges what number formats show as if it had been typed: 0.26 that is shown as 0.26万 says 2600. A shown unit that
 * makes the number stored another one is refused; one that agrees with it is named, where the digits differ.
 */
export function judgeShown(
  shown: readonly ShownCell[],
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  headerRow: number,
  draft: TableDraft,
): void {
  for (const one of shown) {
    const column = columns.find(({ index }) => index === one.column - 1);
    if (one.row <= headerRow || !column) continue;
    const told = toldOf(one, column, cells[one.row - 1] ?? [], columns);
    const place = {
      line: one.row,
      row: one.row,
      column: one.column,
      field: column.field.name,
      value: told?.severity === 'error' ? one.stored : one.shown,
    };
    if (!told) continue;
    if (told.severity === 'notice') addNote(draft, told, place);
    else {
      drop(draft, place);
      const { row, ...at } = place;
      draft.findings.push(findingAt({ ...told, params: { ...told.params, row, shown: one.shown } }, at));
    }
  }
}

/** One message a fault: what is shown explains what else was found wrong with such a cell. */
function drop({ findings }: TableDraft, { line, column }: { line: number; column: number }): void {
  const kept = findings.filter((one) => one.severity !== 'error' || one.line !== line || one.column !== column);
  findings.splice(0, findings.length, ...kept);
}

function toldOf(
  { stored, shown }: ShownCell,
  column: Column,
  record: readonly string[],
  columns: readonly Column[],
): CellNote | null {
  const differs = note('num-shown', { to: stored });
  const digits = shown.replace(/[^\d.-]/g, '');
  const isNumber = column.field.type === 'number' || column.field.type === 'integer';
  if (!isNumber || !/\d/.test(shown)) return isNumber ? hidden(shown, differs) : digits === stored ? null : differs;
  if (/^-?[\d.,]+$/.test(shown)) return differs;
  const read = readNumber(shown, column.field);
  const [first] = read.notes.filter(({ severity }) => severity === 'error');
  const fault = first && adviseRow({ note: first, column }, record, { columns });
  if (fault && sameShare(shown, record, columns)) return digits === stored ? null : differs;
  const written = fault ? fault.params['write'] : String(read.value ?? '');
  const isOther = fault !== undefined && (written === '' || written === undefined || fault.code === 'num-footnote');
  if (isOther) return fault;
  const meant = parseDecimal(String(written));
  if (meant === null || isClose(meant, parseDecimal(stored) ?? 0, shown)) return digits === stored ? null : differs;
  return {
    code: 'num-unit',
    severity: 'error',
    params: { ...fault?.params, unit: takeApart(shown)?.around ?? '', write: String(written) },
  };
}

/** Words instead of a number, or nothing at all: a dash for zero is a way of writing it, other words are not. */
function hidden(shown: string, differs: CellNote): CellNote {
  return shown === '' || isMissingMark(shown)
    ? differs
    : { code: 'num-format', severity: 'error', params: { words: shown } };
}

/** A quoted percent sign in a row whose own unit is percent. */
function sameShare(shown: string, record: readonly string[], columns: readonly Column[]): boolean {
  const unit = columns.find(({ field }) => field.name === 'unit');
  return /^-?[\d.,]+\s*%$/.test(shown) && unit !== undefined && parseUnit(record[unit.index] ?? '')?.base === 'percent';
}

/** Whether two numbers are the same as far as the digits on display tell. */
function isClose(meant: number, stored: number, shown: string): boolean {
  const apart = takeApart(shown);
  const decimals = apart?.from.split('.')[1]?.length ?? 0;
  const from = Math.abs(parseDecimal(apart?.from ?? '') ?? 0);
  const factor = from === 0 ? 1 : Math.abs(meant) / from;
  return Math.abs(meant - stored) <= 0.5000001 * factor * 10 ** -decimals;
}
