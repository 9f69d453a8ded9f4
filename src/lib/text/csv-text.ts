import { plainDecimal } from '../numbers/plain-decimal.ts';

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
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a cell says, without quotation marks; nothing where nothing is published. */
export function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainDecimal(cell) : String(cell);
}
