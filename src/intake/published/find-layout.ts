import { isBlankRecord, isFootnote, isTotalWord } from '../../tables/rows/row-shape.ts';
import { isMissingMark } from '../../tables/cells/missing-marks.ts';
import { parseUnit } from '../../tables/cells/units.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { headingPeriod, isFigure, isMetadata, isPercentile } from './headings.ts';

/** The headings of each column. A heading that spans several columns is repeated for each of them. */
function labelsOf(headers: readonly (readonly string[])[], wide: number): string[][] {
  // Cells beyond the headings are errors of their rows, not columns.
  const width = headers.length === 0 ? wide : Math.max(...headers.map((record) => record.length));
  const [upper, lower] = headers;
  const spread = (record: readonly string[]): string[] => {
    let held = '';
    return Array.from({ length: width }, (_, index) => {
      const own = (record[index] ?? '').trim();
      if (own !== '') held = own;
      return own === '' && (lower?.[index] ?? '').trim() !== '' ? held : own;
    });
  };
  const plain = (record: readonly string[] | undefined): string[] =>
    Array.from({ length: width }, (_, index) => (record?.[index] ?? '').trim());
  if (!upper) return plain([]).map(() => []);
  const rows = lower ? [spread(upper), plain(lower)] : [plain(upper)];
  return plain([]).map((_, index) => [...new Set(rows.map((row) => row[index] ?? ''))].filter((label) => label !== ''));
}

/** A line of the file that is not a row of the table, and why. */
export interface LeftOut {
  readonly line: number;
  readonly kind: 'above' | 'unit' | 'note' | 'total' | 'heading-again' | 'blank';
  readonly text: string;
}

/** Where the table is in the file. */
export interface Layout {
  /** The lines of the headings; empty where no line looks like one. */
  readonly headerLines: readonly number[];
  /** For each column its headings from top to bottom, without repetition. */
  readonly labels: readonly (readonly string[])[];
  /** For each column the unit in a line below the headings; empty where there is none. */
  readonly units: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly leftOut: readonly LeftOut[];
  /** The unit that a line above the table gives for all of it (单位：元/年); empty where there is none. */
  readonly printedUnit: string;
}

const filled = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;
const joined = (record: readonly string[]): string =>
  record
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');

/** Finds the headings, the rows and the other lines of a file whose columns are not described. */
export function findLayout({ cells, lines }: ForeignRecords): Layout {
  const wide = widthOf(cells);
  const isWide = (record: readonly string[]): boolean => filled(record) >= Math.max(1, Math.ceil(wide * 0.6));
  const header = findHeader(cells, isWide, wide);
  const firstRow = header.at(-1) === undefined ? firstData(cells, isWide) : (header.at(-1) ?? 0) + 1;
  const labels = labelsOf(
    header.map((index) => cells[index] ?? []),
    wide,
  );
  const leftOut: LeftOut[] = [];
  const leave = (index: number, kind: LeftOut['kind']): void => {
    leftOut.push({ line: lines[index] ?? 0, kind, text: joined(cells[index] ?? []) });
  };
  const top = header[0] ?? firstRow;
  for (let index = 0; index < top; index += 1) if (!isBlankRecord(cells[index] ?? [])) leave(index, 'above');
  const end = endOfRows(cells, firstRow);
  const unitRow = isUnitRow(cells[firstRow] ?? []) ? firstRow : -1;
  const rows: { line: number; cells: readonly string[] }[] = [];
  const own = JSON.stringify((cells[header.at(-1) ?? -1] ?? []).map((cell) => cell.trim()));
  for (let index = firstRow; index < end; index += 1) {
    const record = cells[index] ?? [];
    const name = record.find((cell) => cell.trim() !== '' && !isFigure(cell)) ?? '';
    if (isBlankRecord(record)) leave(index, 'blank');
    else if (index === unitRow) leave(index, 'unit');
    else if (JSON.stringify(record.map((cell) => cell.trim())) === own) leave(index, 'heading-again');
    else if (isTotalWord(name.trim()) && wide > 1) leave(index, 'total');
    else rows.push({ line: lines[index] ?? 0, cells: record });
  }
  for (let index = end; index < cells.length; index += 1) if (!isBlankRecord(cells[index] ?? [])) leave(index, 'note');
  const units = labels.map((_, column) => (unitRow === -1 ? '' : (cells[unitRow]?.[column] ?? '').trim()));
  const above = leftOut.filter(({ kind }) => kind === 'above').map(({ text }) => unitIn(text));
  const printedUnit = above.find((unit) => unit !== '') ?? '';
  return { headerLines: header.map((index) => lines[index] ?? 0), labels, units, rows, leftOut, printedUnit };
}

/**
 * The unit in a line such as `单位：元/年` or `Unit: £`, or in brackets at the end of a title; empty where there is none.
 */
function unitIn(line: string): string {
  const said = /(?:单位|units?)\s*[:：]?\s*([^\s,，;；)）]+)[)）]?$/i.exec(line)?.[1];
  const inBrackets = /[(（]([^()（）]+)[)）]$/.exec(line)?.[1];
  return [said, inBrackets].find((word) => word !== undefined && parseUnit(word) !== null) ?? '';
}

/**
 * The number of columns: that of the filled cells in most records with more than one, or that of the widest heading.
 */
function widthOf(cells: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const record of cells) {
    const last = record.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (last > 0 && (filled(record) > 1 || last === 1)) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const several = [...counts].filter(([width]) => width > 1);
  const [common] = (several.length > 0 ? several : [...counts]).toSorted(
    (one, other) => other[1] - one[1] || other[0] - one[0],
  );
  return common?.[0] ?? 1;
}

/** Whether a record may be the headings of columns: it holds words, periods and percentiles, without repetition. */
function looksLikeHeader(record: readonly string[]): boolean {
  const words = record.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isTime = (cell: string): boolean => headingPeriod(cell) !== null || isPercentile(cell);
  return (
    words.every((cell) => (!isFigure(cell) || isTime(cell)) && !isMissingMark(cell)) &&
    words.some((cell) => !isTime(cell) || words.length > 2 || (record[0] ?? '').trim() === '')
  );
}

const firstData = (cells: readonly (readonly string[])[], isWide: (record: readonly string[]) => boolean): number => {
  const found = cells.findIndex((record) => isWide(record) && !looksLikeHeader(record) && !isUnitRow(record));
  return found === -1 ? cells.length : found;
};

/** The indexes of the heading records: none, one, or two where the upper one spans several columns. */
function findHeader(
  cells: readonly (readonly string[])[],
  isWide: (record: readonly string[]) => boolean,
  wide: number,
): readonly number[] {
  const data = firstData(cells, isWide);
  const above = cells
    .slice(0, data)
    .flatMap((record, index) => (isWide(record) && looksLikeHeader(record) && !isUnitRow(record) ? [index] : []));
  // Only consecutive lines can be headings together; a blank line or a single note separates them.
  const run = above.filter((index, at) => above.slice(at).every((other, step) => other === index + step));
  // Lines of two cells that describe the file are not the headings of two columns.
  const named = wide === 2 && run.length > 1 ? run.filter((index) => !isMetadata(cells[index]?.[0] ?? '')) : run;
  const [first] = data === cells.length ? above : named;
  if (first === undefined) return [];
  const before = cells[first - 1];
  if (before && spansColumns(before, cells[first] ?? [], wide)) return [first - 1, first];
  const next = cells[first + 1];
  return next && first + 1 < data && spansColumns(cells[first] ?? [], next, wide) ? [first, first + 1] : [first];
}

/** Whether a record spans several columns of the record below it: its blanks are filled there, or it repeats itself. */
function spansColumns(upper: readonly string[], lower: readonly string[], wide: number): boolean {
  if (!looksLikeHeader(upper) || !looksLikeHeader(lower) || filled(upper) < 2) return false;
  const words = upper.slice(0, wide).map((cell) => cell.trim());
  const gaps = words.flatMap((word, index) => (word === '' && index > 0 ? [index] : []));
  const repeats = words.filter((word) => word !== '').length > new Set(words.filter((word) => word !== '')).size;
  return (gaps.length > 0 && gaps.every((index) => (lower[index] ?? '').trim() !== '')) || repeats;
}

function isUnitRow(record: readonly string[]): boolean {
  const words = record.map((cell) => cell.trim().replace(/^[(（](.*)[)）]$/, '$1')).filter((cell) => cell !== '');
  return words.length > 0 && words.every((word) => !/^\d/.test(word) && parseUnit(word) !== null);
}

/**
 * The index after the last row. Below the rows stand notes: footnotes, or a sentence alone in a line. A name alone is a
 * row without figures.
 */
function endOfRows(cells: readonly (readonly string[])[], start: number): number {
  let end = cells.length;
  const widest = Math.max(1, ...cells.map(filled));
  for (let index = cells.length - 1; index >= start; index -= 1) {
    const record = cells[index] ?? [];
    const text = joined(record);
    const isSentence = /[。；;：:，,*†]|\. |\.$/.test(text) || text.length > 24;
    const isNote = isFootnote(record) || (widest > 1 && filled(record) === 1 && !isFigure(text) && isSentence);
    if (isBlankRecord(record) || isNote) end = index;
    else break;
  }
  return end;
}
