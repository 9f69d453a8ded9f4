import type { SiteTable } from './site-data.ts';

/** A cell as it stands in a table's rows: text, number, yes/no, or null where nothing is published. */
export type CsvCell = string | number | boolean | null;

/** A whole table as plain CSV: UTF-8, LF, commas, field names as header; missing as its declared mark, else an empty cell. */
export function exportCsv(table: SiteTable): string {
  const { resource, rows } = table;
  const names = resource.schema.fields.map((field) => field.name);
  return csvText([names, ...rows.map((_, index) => names.map((name) => cellOf(table, index, name)))]);
}

/** A cell as it was published: its value, or the mark that stands for a missing one. */
export function cellOf({ rows, marks }: Pick<SiteTable, 'rows' | 'marks'>, index: number, field: string): CsvCell {
  return rows[index]?.[field] ?? marks[index]?.get(field) ?? null;
}

/** Records as CSV text, the last line ended too; quotes only where a cell needs them (RFC 4180). */
export function csvText(records: readonly (readonly CsvCell[])[], newline: '\n' | '\r\n' = '\n'): string {
  return records.map((record) => record.map((cell) => quoted(cellText(cell))).join(',') + newline).join('');
}

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainDecimal(cell) : String(cell);
}

/** A number in digits and a point, never with an exponent. @throws when it is not finite. */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number that can be published`);
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const shift = +exponent;
  const digits = whole + fraction;
  if (shift > 0) return sign + digits.padEnd(whole.length + shift, '0');
  return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
}
