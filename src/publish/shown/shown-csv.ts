import type { Lang } from '../../i18n/lang.ts';
import { csvText } from '../../lib/text/csv-text.ts';
import { excelCsvText } from '../../lib/text/excel-csv-text.ts';
import type { ChartTable } from '../../charts/chart.ts';
import { shownTable } from './shown-columns.ts';
import { bilingualHeadings } from './shown-headings.ts';

/** Displayed rows as plain CSV: UTF-8, LF, names in ASCII. @param opened see `shownTable` */
export function shownCsv(table: ChartTable, opened?: ChartTable): string {
  const { columns, rows } = shownTable(table, opened);
  return csvText([columns.map(({ name }) => name), ...rows]);
}

/** The same for Excel: byte order mark, CRLF, headings in both languages. @param other the table in the other language */
export function shownExcelCsv(table: ChartTable, other: ChartTable, lang: Lang, opened?: ChartTable): string {
  const shown = shownTable(table, opened);
  return excelCsvText([bilingualHeadings(shown, table, other, lang), ...shown.rows]);
}
