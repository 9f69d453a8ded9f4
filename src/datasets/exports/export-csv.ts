import type { CsvCell } from '../../lib/text/csv-text.ts';
import { csvText, excelCsvText, startsFormula } from '../../lib/text/csv-text.ts';
import type { SiteTable } from '../site-table.ts';
import type { Field, Resource } from '../../tables/types.ts';

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

/** A whole table for Excel: a header that says in both languages what each field is, and text that cannot run. */
export function exportExcelCsv(table: SiteTable): string {
  const { fields } = table.resource.schema;
  const records = table.rows.map((_, index) => fields.map((field) => cellOf(table, index, field.name)));
  return excelCsvText([fields.map(excelHeading), ...records]);
}

/** `月薪 Pay（value）`: the checker reads the name in the last brackets. */
export function excelHeading({ name, title, titleEn }: Pick<Field, 'name' | 'title' | 'titleEn'>): string {
  const titles = [...new Set([title, titleEn])].filter((text) => text !== undefined && text !== '');
  return titles.length > 0 ? `${titles.join(' ')}（${name}）` : name;
}

/** Rows of an example: enough to see how a cell is filled. */
const exampleRows = 5;

/** The header of a table and nothing below it, for Excel: byte order mark, CRLF. */
export function templateCsv(resource: Resource): string {
  return `\uFEFF${csvText([namesOf(resource)], '\r\n')}`;
}

/**
 * The header and the first rows of a table as they are published, for Excel. Rows with text that Excel would run as a
 * formula are passed over, so that what is opened and saved is the same.
 */
export function exampleCsv(table: SiteTable): string {
  const names = namesOf(table.resource);
  const records = table.rows
    .map((_, index) => names.map((name) => cellOf(table, index, name)))
    .filter((record) => record.every((cell) => typeof cell !== 'string' || !startsFormula(cell)));
  return `\uFEFF${csvText([names, ...records.slice(0, exampleRows)], '\r\n')}`;
}

const namesOf = (resource: Resource): string[] => resource.schema.fields.map((field) => field.name);
