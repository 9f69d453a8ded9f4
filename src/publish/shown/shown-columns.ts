import { plainDecimal } from '../../lib/numbers/plain-decimal.ts';
import type { Cell, ChartTable, Column } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { csvText, excelCsvText } from '../../lib/text/csv-text.ts';

/** A column of a download of displayed rows. */
interface ShownColumn {
  /** ASCII, the same in both languages and for every choice. */
  readonly name: string;
  /** The column it is made from; undefined for the row's id. */
  readonly of: Column | undefined;
  /** Whether it has what the page shows (`9.7亿通`, `not found`), next to a column whose value alone says less. */
  readonly asShown: boolean;
}

/** The columns of a download, and its rows: values, texts, and null where nothing is published. */
export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Suffix of a column's name for the column with what the page shows of it. */
const asShownSuffix = '_text';

/**
 * Displayed rows in the form of downloads: the row's id, then the values of each column; after a column whose cells
 * contain unit, bound or the reason for a gap, a column with what the page shows.
 * @param opened the table in its opening state, where `table` is that of a choice: its columns are always included
 */
export function shownTable(table: ChartTable, opened: ChartTable = table): ShownTable {
  const columns: ShownColumn[] = table.columns.flatMap((of, index) => {
    const value = { name: of.key, of, asShown: false };
    const says = [...opened.rows, ...table.rows].some(({ cells }) => saysMore(cells[index]));
    return says ? [value, { name: `${of.key}${asShownSuffix}`, of, asShown: true }] : [value];
  });
  const rows = table.rows.map(({ id, cells }) => [
    id,
    ...columns.map(({ of, asShown }) => {
      const cell = of && cells[table.columns.indexOf(of)];
      return (asShown ? cell?.text : cell?.value) ?? null;
    }),
  ]);
  return { columns: [{ name: 'id', of: undefined, asShown: false }, ...columns], rows };
}

/** Whether the page shows more of a cell than its value: unit, bound, or why nothing is published. */
function saysMore(cell: Cell | undefined): boolean {
  if (!cell || typeof cell.value === 'string') return false;
  if (cell.value === null) return !['–', ''].includes(cell.text);
  return cell.text.replaceAll(',', '').replace('\u2212', '-') !== plainDecimal(cell.value);
}

/** The name of a column on the page, in a language. */
export function shownLabel({ of, asShown }: ShownColumn, lang: Lang): string {
  const w = fileWords[lang].columns;
  if (!of) return w.id;
  return asShown ? w.asShown(of.label) : of.label;
}

/**
 * Headings for a spreadsheet: `城市 City（city）`. The other language's label is left out where its numbers have
 * another unit (亿元, CNY billion).
 * @param other the same table in the other language
 */
function bilingualHeadings(
  { columns }: ShownTable,
  table: ChartTable,
  other: ChartTable,
  lang: Lang,
): readonly string[] {
  const otherLang = lang === 'zh' ? 'en' : 'zh';
  return columns.map((column) => {
    const index = table.columns.findIndex(({ key }) => key === column.of?.key);
    const twin = other.columns.find(({ key }) => key === column.of?.key);
    const labels = [shownLabel(column, lang)];
    if (!column.of || (twin && sameNumbers(table, other, index)))
      labels.push(shownLabel({ ...column, of: twin }, otherLang));
    return `${[...new Set(labels)].join(' ')}（${column.name}）`;
  });
}

/** Whether the numbers of a column are the same in both languages, row by row. */
function sameNumbers(one: ChartTable, other: ChartTable, index: number): boolean {
  return one.rows.every(({ id, cells }, row) => {
    const twin = other.rows[row];
    const value = cells[index]?.value;
    return twin?.id === id && (typeof value !== 'number' || twin.cells[index]?.value === value);
  });
}

/**
 * Displayed rows as plain CSV: UTF-8, LF, names in ASCII.
 * @param opened see `shownTable`
 */
export function shownCsv(table: ChartTable, opened?: ChartTable): string {
  const { columns, rows } = shownTable(table, opened);
  return csvText([columns.map(({ name }) => name), ...rows]);
}

/**
 * Displayed rows as CSV for Excel: byte order mark, CRLF, headings in both languages.
 * @param other the table in the other language
 */
export function shownExcelCsv(table: ChartTable, other: ChartTable, lang: Lang, opened?: ChartTable): string {
  const shown = shownTable(table, opened);
  return excelCsvText([bilingualHeadings(shown, table, other, lang), ...shown.rows]);
}
