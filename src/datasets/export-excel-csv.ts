import type { CsvCell } from './export-csv.ts';
import { cellOf, csvText } from './export-csv.ts';
import type { SiteTable } from './site-data.ts';

/** What makes a spreadsheet take text for a formula, half- and full-width. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A whole table for Excel: byte order mark, CRLF, a header that says in Chinese what each field is, and text that
 * could run as a formula kept as text by a leading apostrophe. Numbers are untouched.
 */
export function exportExcelCsv(table: SiteTable): string {
  const { fields } = table.resource.schema;
  const header = fields.map((field) => (field.title ? `${field.title}（${field.name}）` : field.name));
  const records = table.rows.map((_, index) => fields.map((field) => safe(cellOf(table, index, field.name))));
  return `\uFEFF${csvText([header, ...records], '\r\n')}`;
}

const safe = (cell: CsvCell): CsvCell => (typeof cell === 'string' && formulaStart.test(cell) ? `'${cell}` : cell);
