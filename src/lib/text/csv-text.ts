import { plainDecimal } from '../numbers/plain-decimal.ts';

/**
 * Text that a spreadsheet would read as a formula: `= + - @`, half- or full-width, also after characters that importing
 * drops or that are invisible; and a tab, line break or NUL at the start, after which a formula may follow.
 */
const formula = /^(?:[\t\r\n\0]|[\s\u0000-\u001F\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet could run this text as a formula. */
export const startsFormula = (text: string): boolean => formula.test(text);

/** A cell of a row: text, number, yes/no, or null where nothing is published. */
export type CsvCell = string | number | boolean | null;

/** Records as CSV text, in which the last line has a line end too; cells are quoted only where needed (RFC 4180). */
export function csvText(records: readonly (readonly CsvCell[])[], newline: '\n' | '\r\n' = '\n'): string {
  return records.map((record) => record.map(plainCell).join(',') + newline).join('');
}

const plainCell = (cell: CsvCell): string => {
  const text = cellText(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text;
};

/** A cell in quotation marks. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text of a cell without quotation marks; empty for null. */
function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainDecimal(cell) : String(cell);
}

/**
 * Records as CSV for spreadsheets: byte order mark, CRLF, and text that could run as a formula made harmless by an
 * apostrophe in front, in quotation marks. Numbers do not change. Characters that spreadsheets of other countries use
 * as separators are quoted too.
 */
export function excelCsvText(records: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${records.map((record) => `${record.map(excelCell).join(',')}\r\n`).join('')}`;
}

function excelCell(cell: CsvCell): string {
  const text = cellText(cell);
  if (typeof cell === 'string' && startsFormula(cell)) return quoted(`'${text}`);
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text;
}
