import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { RecordedSource } from '../../charts/shared/cite-sources.ts';
import { words } from '../../i18n/dictionary.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { fixedDay } from '../../lib/periods/fixed-day.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { ChartText } from '../../charts/chart.ts';
import type { DisplayedRows } from './column-dictionary.ts';
import { columnDictionary, columnType } from './column-dictionary.ts';
import type { AboutLine } from './shown-about.ts';
import { shownTable, shownLabel } from './shown-columns.ts';
import type { Withdrawal } from './shown-json.ts';

/** What files give of a source, in this order. */
export const sourceKeys = [
  'id',
  'publisher',
  'title',
  'carrier',
  'year',
  'published',
  'grade',
  'url',
] as const satisfies readonly (keyof RecordedSource)[];

/** A column of a sheet: its heading, and what stands below it. */
export interface SheetColumn {
  readonly heading: string;
  readonly type: 'text' | 'number';
}

/** Widths in characters of the default font; a Han character takes two. */
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
 * A sheet whose headings stay visible. Text stays text whatever it looks like, so that it becomes neither a formula nor
 * a date; numbers are numbers; null is an empty cell.
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

/** The width that shows most of a column; long texts and headings are wrapped instead. */
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

/** Text without the characters that XML does not allow. */
const writable = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');

/** What a workbook is made of: the record of a figure, or what a reader has chosen. */
export interface ShownFigure extends DisplayedRows {
  readonly name: string;
  /** Day on which its data last changed; the workbook has this date. */
  readonly date: string | null;
  readonly words: ChartText;
  readonly sources: readonly RecordedSource[];
}

/**
 * A figure as an Excel workbook: displayed rows, the meaning of their columns, sources, and what it is. It has no
 * formulas. The workbook of a withdrawn chart opens on the last of these sheets, which begins with the withdrawal; the
 * order of the sheets stays the same for programs. Only this module loads the library for workbooks, so a page loads it
 * when a workbook is requested.
 * @param withdrawn null while the chart is not withdrawn
 */
export async function shownWorkbook(
  figure: ShownFigure,
  about: readonly AboutLine[],
  withdrawn: Withdrawal | null,
): Promise<Uint8Array> {
  const { lang, date, name } = figure;
  const { sheets: names, about: w } = fileWords[lang];
  const lines = [...about, [w.blank, w.blankNote] as const, [w.textCells, w.textCellsNote] as const];
  const { utc } = fixedDay(date);
  const ended = withdrawn ? embedWords[lang].withdrawnNotice.title(name) : null;
  const sheets = [
    dataSheet(figure),
    dictionarySheet(figure),
    sheetOf(names.sources, ...sourceRows(figure)),
    sheetOf(names.about, [text(names.about), text(ended ?? name)], lines),
  ];
  return writeXlsx({
    sheets,
    activeSheet: ended === null ? 0 : sheets.length - 1,
    properties: { title: ended ?? figure.words.title, creator: words(lang).site.name, created: utc, modified: utc },
  });
}

const text = (heading: string): SheetColumn => ({ heading, type: 'text' });

function dataSheet({ lang, table, opened }: ShownFigure) {
  const shown = shownTable(table, opened);
  const types = shown.columns.map((_, index) => columnType(shown, index));
  return sheetOf(
    fileWords[lang].sheets.data,
    shown.columns.map((column, index) => ({
      heading: `${shownLabel(column, lang)}（${column.name}）`,
      type: types[index] === 'text' ? 'text' : 'number',
    })),
    shown.rows.map((row) =>
      row.map((cell, index) => (types[index] === 'year' && cell !== null ? parseDecimal(String(cell)) : cell)),
    ),
    { filter: true },
  );
}

function dictionarySheet(figure: ShownFigure) {
  const { columns: w, sheets } = fileWords[figure.lang];
  return sheetOf(
    sheets.dictionary,
    [w.name, w.label, w.type, w.unit, w.meaning].map(text),
    columnDictionary(figure).map(({ name, label, type, unit, meaning }) => [name, label, w.types[type], unit, meaning]),
  );
}

/** Columns and rows of the sources that a figure cites. */
function sourceRows({ lang, sources }: ShownFigure): [SheetColumn[], (string | number | null)[][]] {
  const w = fileWords[lang].sourceColumns;
  const columns = sourceKeys.map((key): SheetColumn => ({ heading: w[key], type: key === 'year' ? 'number' : 'text' }));
  return [columns, sources.map((source) => sourceKeys.map((key) => source[key]))];
}
