import type { CsvCell } from './csv-text.ts';
import { cellText, quoted } from './csv-text.ts';
import { startsFormula } from './starts-formula.ts';

/**
 * Records as CSV for spreadsheets: byte order mark, CRLF, and text that could run as a formula kept as text by an
 * apostrophe in front, in quotation marks. Numbers are untouched. What a spreadsheet of another country takes for
 * a separator is quoted too.
 */
export function excelCsvText(records: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${records.map((record) => `${record.map(excelCell).join(',')}\r\n`).join('')}`;
}

function excelCell(cell: CsvCell): string {
  const text = cellText(cell);
  if (typeof cell === 'string' && startsFormula(cell)) return quoted(`'${text}`);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text;
}
