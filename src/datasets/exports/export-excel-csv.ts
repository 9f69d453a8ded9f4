import { excelCsvText } from '../../lib/text/excel-csv-text.ts';
import type { Field } from '../../tables/types.ts';
import { cellOf } from './export-csv.ts';
import type { SiteTable } from '../site-table.ts';

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
