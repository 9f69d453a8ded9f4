import { csvText } from '../../lib/text/csv-text.ts';
import { startsFormula } from '../../lib/text/starts-formula.ts';
import { cellOf } from './export-csv.ts';
import type { SiteTable } from '../site-table.ts';
import type { Resource } from '../../tables/types.ts';

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
