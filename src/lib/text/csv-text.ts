import { plainDecimal } from '../numbers/plain-decimal.ts';

/**
 * Characters that make a spreadsheet read text as a formula: `= + - @`, half- or full-width, also behind characters that
 * importing drops or nobody sees; and a tab, line break or NUL in front, behind which one may hide.
 */
const formula = /^(?:[\t\r\n\0]|[\s\u0000-\u001F\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet could run this text. */
export const startsFormula = (text: string): boolean => formula.test(text);

/** A cell as it stands in a table's rows: text, number, yes/no, or null where nothing is published. */
export type CsvCell = string | number | boolean | null;

/** Records as CSV text, the last line ended too; quotes only where a cell needs them (RFC 4180). */
export function csvText(records: readonly (readonly CsvCell[])[], newline: '\n' | '\r\n' = '\n'): string {
  return records.map((record) => record.map(plainCell).join(',') + newline).join('');
}

const plainCell = (cell: CsvCell): string => {
  const text = cellText(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? quoted(text) : text;
};

/** A cell in quotation marks. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a cell says, without quotation marks; nothing where nothing is published. */
function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainDecimal(cell) : String(cell);
}

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
