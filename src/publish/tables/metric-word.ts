import { siteData } from '../../datasets/site-data.ts';
import { gapMetrics } from '../../i18n/words/gap-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Value } from '../../tables/types.ts';

/** The columns of a table that say what is measured. */
export const measureColumns = ['metric', 'statistic', 'measure', 'series', 'kind', 'topic'];

/**
 * What a gap's metric is called: by the table that would hold it, where one of its columns has the code; else by our words;
 * a new one stands as it was written.
 */
export function metricWord(table: Value, metric: string, lang: Lang): string {
  const fields = siteData().tables.find(({ resource }) => resource.name === table)?.resource.schema.fields ?? [];
  const categories = measureColumns.flatMap((name) => fields.find((field) => field.name === name)?.categories ?? []);
  const category = categories.find(({ value }) => value === metric);
  return (
    (lang === 'zh' ? category?.label : category?.labelEn) ?? gapMetrics[metric]?.[lang] ?? metric.replaceAll('_', ' ')
  );
}
