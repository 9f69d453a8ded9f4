import * as v from 'valibot';
import type { Field } from '../../tables/types.ts';
import type { SiteTable } from '../site-table.ts';
import type { MicrodataSummary } from '../microdata-schema.ts';
import { microdataSummarySchema } from '../microdata-schema.ts';

/** A whole table as JSON: typed rows, missing as null, with what each field is. */
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

/** Counts and quantiles of microdata as JSON text: what readers get instead of rows. */
export const exportMicrodata = ({ cityAdverts, experienceAdverts }: MicrodataSummary): string =>
  `${JSON.stringify({ cityAdverts, experienceAdverts })}\n`;

/** Reads that text back. @throws when it is another */
export const readMicrodata = (text: string): MicrodataSummary => v.parse(microdataSummarySchema, JSON.parse(text));
