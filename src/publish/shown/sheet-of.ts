import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';

/** A column of a sheet: its heading, and what stands below it. */
export interface SheetColumn {
  readonly heading: string;
  readonly type: 'text' | 'number';
}

/** Widths in characters of the default face; a Han character takes two. */
const narrowest = 8;
const widest = 48;
const widestHeading = 18;
const head: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEEEE' } },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
};
const textStyle: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };
const numberStyle: CellStyle = { alignment: { vertical: 'top' } };

/**
 * A sheet with a heading in sight. Text is text whatever it looks like, so that neither a formula nor a date comes of
 * it; numbers are numbers; null is an empty cell.
 */
export function sheetOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly (string | number | null)[])[],
  { filter = false }: { readonly filter?: boolean } = {},
): WriteSheet {
  const headings = columns.map(({ heading }) => heading);
  const cells = new Map<string, Partial<Cell>>(
    headings.map((value, index) => [`0,${String(index)}`, { value, type: 'string', style: head }]),
  );
  return {
    name,
    columns: columns.map(({ heading, type }, index) => ({
      width: widthOf(
        heading,
        rows.map((row) => row[index] ?? null),
      ),
      style: type === 'number' ? numberStyle : textStyle,
    })),
    rows: [headings, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? writable(cell) : cell)))],
    cells,
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(filter && rows.length > 0 ? { autoFilter: { range: rangeOf(columns.length, rows.length) } } : {}),
  };
}

/** The width that shows most of a column: long text and long headings are wrapped instead. */
function widthOf(heading: string, cells: readonly (string | number | null)[]): number {
  const lines = cells.flatMap((cell) => String(cell ?? '').split('\n')).map(displayWidth);
  const longest = Math.max(Math.min(displayWidth(heading), widestHeading), ...lines);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

const displayWidth = (text: string): number =>
  text.length + text.replaceAll(/[^\u1100-\u115F\u2E80-\uFFE6]/gu, '').length;

const rangeOf = (columns: number, rows: number): string => `A1:${letterOf(columns - 1)}${String(rows + 1)}`;

const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Text without what no XML may hold. */
const writable = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');
