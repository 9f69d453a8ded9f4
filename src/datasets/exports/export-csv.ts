import type { CsvCell } from '../../lib/text/csv-text.ts';
import { csvText } from '../../lib/text/csv-text.ts';
import type { SiteTable } from '../site-table.ts';

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
