import type { Field } from '../../tables/types.ts';
import type { SiteTable } from '../site-table.ts';

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
