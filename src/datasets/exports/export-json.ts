import * as v from 'valibot';
import type { Field } from '../../tables/package/descriptor.ts';
import type { SiteTable } from '../site-table.ts';
import type { MicrodataSummary } from '../microdata-schema.ts';
import { microdataSummarySchema } from '../microdata-schema.ts';

/** A whole table as JSON: typed rows with null for missing cells, and the description of each field. */
export function exportJson({ resource, rows }: SiteTable): string {
  const { name, title, titleEn, schema } = resource;
  const document = { name, title, title_en: titleEn, fields: schema.fields.map(described), rows };
  return `${JSON.stringify(document, null, 1)}\n`;
}

const described = ({ name, type, title, titleEn, description, descriptionEn, unit, categories }: Field) => ({
  name,
  type,
  title,
  title_en: titleEn,
  description,
  description_en: descriptionEn,
  unit,
  categories: categories?.map(({ value, label, labelEn }) => ({ value, label, label_en: labelEn })),
});

/** The published counts and quantiles of microdata as JSON text. */
export const exportMicrodata = ({ cityAdverts, experienceAdverts }: MicrodataSummary): string =>
  `${JSON.stringify({ cityAdverts, experienceAdverts })}\n`;

/**
 * Parses that JSON text.
 * @throws when it does not match the schema
 */
export const readMicrodata = (text: string): MicrodataSummary => v.parse(microdataSummarySchema, JSON.parse(text));
