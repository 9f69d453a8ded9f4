import type { Finding } from '../finding.ts';
import { errorAt, findingAt } from '../finding.ts';
import { codeBeforeExcel } from './excel-dates.ts';
import type { Header } from '../header/locate-header.ts';
import { compilePattern } from '../package/pattern.ts';
import { codesOf } from '../cells/read-code.ts';
import type { DateCell, ShownCell } from './sheet-input.ts';
import type { TableDraft } from '../table-draft.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { adviseRow } from '../rows/advise-row.ts';
import type { CellNote } from '../cells/cell-read.ts';
import { note } from '../cells/cell-read.ts';
import type { Column } from '../package/column.ts';
import { isMissingMark } from '../cells/missing-marks.ts';
import { takeApart } from '../cells/printed-number.ts';
import { readNumber } from '../cells/read-number.ts';
import { addNote } from '../table-draft.ts';
import { parseUnit } from '../cells/units.ts';

/** Types whose own readers accept or refuse a date. */
const readsDates = new Set(['date', 'datetime', 'year', 'yearmonth', 'time', 'number', 'integer', 'boolean', 'any']);

/**
 * Refuses dates that a workbook holds where text is declared. Excel makes them of codes (1-3) and periods (2024-01),
 * and what was typed is lost: read as text they would be values that nobody wrote. This error replaces all others about
 * the cell.
 */
export function refuseMisplacedDates(dates: readonly DateCell[], header: Header, draft: TableDraft): void {
  for (const { row, column, text } of dates) {
    const field = header.matches[column - 1]?.field;
    if (row <= header.record + 1 || !field || readsDates.has(field.type)) continue;
    const month = /^\d{4}-\d\d(?=-01$)/.exec(text)?.[0] ?? '';
    const { pattern } = field.constraints;
    const code = codeBeforeExcel(text.slice(0, 10));
    const write =
      pattern !== undefined && compilePattern(pattern)?.test(month) === true
        ? month
        : codesOf(field)?.includes(code) === true
          ? code
          : '';
    dropErrors(draft, (one) => one.line === row && one.column === column);
    draft.findings.push(
      errorAt('excel-date', { line: row, column, field: field.name, value: text, params: { row, write } }),
    );
  }
}

/** Drops the error that a required cell is empty where a formula without a value explains it. */
export function forgetEmptyFormulas(draft: TableDraft): void {
  const places = new Set(draft.findings.filter(({ code }) => code === 'formula-empty').map(placeOf));
  if (places.size > 0) dropErrors(draft, (one) => one.code === 'constraint-required' && places.has(placeOf(one)));
}

/** Adds the field to findings that were made before the header was known. */
export function nameFields({ matches }: Header, { findings }: TableDraft): void {
  findings.forEach((one, index) => {
    if (one.field !== null || one.column === null || one.code !== 'struck-part') return;
    findings[index] = { ...one, field: matches[one.column - 1]?.field.name ?? null };
  });
}

const placeOf = ({ line, column }: Finding): string => `${String(line)}:${String(column)}`;

function dropErrors({ findings }: TableDraft, isDropped: (finding: Finding) => boolean): void {
  const kept = findings.filter((one) => one.severity !== 'error' || !isDropped(one));
  findings.splice(0, findings.length, ...kept);
}

/**
 * Judges what number formats display as if it had been typed: 0.26 displayed as 0.26万 means 2600. It is an error where
 * the displayed unit makes another number of the stored one, and a notice where the unit agrees but the digits differ.
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
    const shownNote = noteOnShown(one, column, cells[one.row - 1] ?? [], columns);
    const place = {
      line: one.row,
      row: one.row,
      column: one.column,
      field: column.field.name,
      value: shownNote?.severity === 'error' ? one.stored : one.shown,
    };
    if (!shownNote) continue;
    if (shownNote.severity === 'notice') addNote(draft, shownNote, place);
    else {
      // What is displayed explains the other errors about the cell.
      dropErrors(draft, ({ line, column: at }) => line === place.line && at === place.column);
      const { row, ...at } = place;
      draft.findings.push(findingAt({ ...shownNote, params: { ...shownNote.params, row, shown: one.shown } }, at));
    }
  }
}

function noteOnShown(
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

/**
 * The note about a cell that displays words instead of a number, or nothing: a dash for zero is usual, other words are
 * an error.
 */
function hidden(shown: string, differs: CellNote): CellNote {
  return shown === '' || isMissingMark(shown)
    ? differs
    : { code: 'num-format', severity: 'error', params: { words: shown } };
}

/** Whether a quoted percent sign stands in a row whose own unit is percent. */
function sameShare(shown: string, record: readonly string[], columns: readonly Column[]): boolean {
  const unit = columns.find(({ field }) => field.name === 'unit');
  return /^-?[\d.,]+\s*%$/.test(shown) && unit !== undefined && parseUnit(record[unit.index] ?? '')?.base === 'percent';
}

/** Whether two numbers are equal within the digits displayed. */
function isClose(meant: number, stored: number, shown: string): boolean {
  const apart = takeApart(shown);
  const decimals = apart?.from.split('.')[1]?.length ?? 0;
  const from = Math.abs(parseDecimal(apart?.from ?? '') ?? 0);
  const factor = from === 0 ? 1 : Math.abs(meant) / from;
  return Math.abs(meant - stored) <= 0.5000001 * factor * 10 ** -decimals;
}
