import type { CsvCell } from '../../lib/text/csv-text.ts';
import { csvText, excelCsvText, startsFormula } from '../../lib/text/csv-text.ts';
import type { SiteTable } from '../site-table.ts';
import type { Field, Resource } from '../../tables/package/descriptor.ts';

/**
 * A whole table as plain CSV: UTF-8, LF, commas, field names as the header. A missing cell has its declared mark, or is
 * empty.
 */
export function exportCsv(table: SiteTable): string {
  const { resource, rows } = table;
  const names = resource.schema.fields.map((field) => field.name);
  return csvText([names, ...rows.map((_, index) => names.map((name) => cellOf(table, index, name)))]);
}

/** A cell as it is published: its value, or the mark for why it is missing. */
export function cellOf({ rows, marks }: Pick<SiteTable, 'rows' | 'marks'>, index: number, field: string): CsvCell {
  return rows[index]?.[field] ?? marks[index]?.get(field) ?? null;
}

/**
 * A whole table as CSV for Excel: the header describes each field in both languages, and no text can run as a formula.
 */
export function exportExcelCsv(table: SiteTable): string {
  const { fields } = table.resource.schema;
  const records = table.rows.map((_, index) => fields.map((field) => cellOf(table, index, field.name)));
  return excelCsvText([fields.map(excelHeading), ...records]);
}

/** The heading of a column for Excel, `月薪 Pay（value）`: the checker reads the field name in the last brackets. */
export function excelHeading({ name, title, titleEn }: Pick<Field, 'name' | 'title' | 'titleEn'>): string {
  const titles = [...new Set([title, titleEn])].filter((text) => text !== undefined && text !== '');
  return titles.length > 0 ? `${titles.join(' ')}（${name}）` : name;
}

/** How many rows an example has. */
const exampleRows = 5;

/** The header of a table without rows, as CSV for Excel: byte order mark, CRLF. */
export function templateCsv(resource: Resource): string {
  return `\uFEFF${csvText([namesOf(resource)], '\r\n')}`;
}

/**
 * The header and the first rows of a table as published, as CSV for Excel. Rows with text that Excel would run as a
 * formula are skipped, so that opening and saving the file changes nothing.
 */
export function exampleCsv(table: SiteTable): string {
  const names = namesOf(table.resource);
  const records = table.rows
    .map((_, index) => names.map((name) => cellOf(table, index, name)))
    .filter((record) => record.every((cell) => typeof cell !== 'string' || !startsFormula(cell)));
  return `\uFEFF${csvText([names, ...records.slice(0, exampleRows)], '\r\n')}`;
}

const namesOf = (resource: Resource): string[] => resource.schema.fields.map((field) => field.name);
