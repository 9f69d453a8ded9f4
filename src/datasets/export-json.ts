import type { SiteTable } from './site-data.ts';

/** A whole table as JSON: typed rows, missing as null, with the descriptions of its fields. */
export function exportJson({ resource, rows }: SiteTable): string {
  const { name, title, titleEn, schema } = resource;
  return `${JSON.stringify({ name, title, title_en: titleEn, fields: schema.fields, rows }, null, 1)}\n`;
}
