import type { SiteTable } from '../../datasets/site-table.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Described } from '../../tables/package/descriptor.ts';
import type { Value } from '../../tables/value.ts';
import { siteData } from '../../datasets/site-data.ts';
import { gapMetrics } from '../../i18n/words/gap-words.ts';

/** Title and description of a table or a field in one language, from datapackage.json. */
export function tableWords(described: Described, lang: Lang): { readonly title: string; readonly description: string } {
  const { name, title, titleEn, description, descriptionEn } = described;
  return lang === 'zh'
    ? { title: title ?? name, description: description ?? '' }
    : { title: titleEn ?? title ?? name, description: descriptionEn ?? description ?? '' };
}

/**
 * The word for a code of a field with a closed list.
 * @throws when the field or the code is not described
 */
export function codeWord(tables: readonly SiteTable[], table: string, field: string, code: string, lang: Lang): string {
  const described = tables
    .find(({ resource }) => resource.name === table)
    ?.resource.schema.fields.find((candidate) => candidate.name === field);
  const category = described?.categories?.find((candidate) => candidate.value === code);
  if (!category) throw new Error(`${table}.${field}: code "${code}" has no category in datapackage.json`);
  return (lang === 'zh' ? category.label : category.labelEn) ?? code;
}

/** The title of a table; its name where it is not published any more. */
export function tableTitle(tables: readonly SiteTable[], name: string, lang: Lang): string {
  const resource = tables.find((table) => table.resource.name === name)?.resource;
  return resource ? tableWords(resource, lang).title : name;
}

/** The columns of tables that say what is measured. */
export const measureColumns = ['metric', 'statistic', 'measure', 'series', 'kind', 'topic'];

/**
 * The name of a gap's metric: from the table that would have it, where one of its columns has the code; otherwise from
 * our words; an unknown code as it is written.
 */
export function metricWord(table: Value, metric: string, lang: Lang): string {
  const fields = siteData().tables.find(({ resource }) => resource.name === table)?.resource.schema.fields ?? [];
  const categories = measureColumns.flatMap((name) => fields.find((field) => field.name === name)?.categories ?? []);
  const category = categories.find(({ value }) => value === metric);
  return (
    (lang === 'zh' ? category?.label : category?.labelEn) ?? gapMetrics[metric]?.[lang] ?? metric.replaceAll('_', ' ')
  );
}
