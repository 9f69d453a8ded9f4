import { group } from 'd3';
import type { SiteTable } from '../../datasets/site-table.ts';
import type { Published, Source } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { tableWords } from './table-words.ts';

type TableGroup = 'claims' | 'microdata' | 'abroad' | 'codes';

/**
 * Tables by the kind of their rows: published claims with their quotes, microdata, figures taken from tables of another
 * country or of a study, and the lists to which the others refer. Groups without tables are left out.
 */
export function tableGroups(tables: readonly SiteTable[]): { group: TableGroup; tables: SiteTable[] }[] {
  const byGroup = group(tables, groupOf);
  return (['claims', 'microdata', 'abroad', 'codes'] as const).flatMap((name) => {
    const members = byGroup.get(name);
    return members ? [{ group: name, tables: members }] : [];
  });
}

function groupOf({ resource }: SiteTable): TableGroup {
  if (resource.microdata) return 'microdata';
  const fields = new Set(resource.schema.fields.map((field) => field.name));
  if (fields.has('quote')) return 'claims';
  return fields.has('source') ? 'abroad' : 'codes';
}

/** Columns whose codes say what a row counts, and how: rows that differ in one of them are not compared. */
const deciding = new Set([
  ...['statistic', 'metric', 'definition', 'scope', 'coverage', 'series'],
  ...['survey', 'study', 'scale', 'basis', 'soc_version', 'set'],
]);

/** How a table counts, in the words of the data dictionary and of its sources. */
export interface TableMethod {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly title: string; readonly description: string }[];
  /** Number of sources that its rows name. */
  readonly sources: number;
  /** Those of them that state a method or a sample. */
  readonly stated: readonly { readonly source: Source; readonly method: string }[];
}

/** How a table counts: the columns that decide, and the methods that its sources state. */
export function tableMethod({ resource, rows }: SiteTable, published: Published, lang: Lang): TableMethod {
  const named = new Set(rows.map((row) => row['source']));
  const sources = published.sources.filter(({ id }) => named.has(id));
  return {
    name: resource.name,
    ...tableWords(resource, lang),
    columns: resource.schema.fields
      .filter(({ name, categories }) => categories && deciding.has(name))
      .map((field) => ({ name: field.name, ...tableWords(field, lang) })),
    sources: sources.length,
    stated: sources.flatMap((source) => (source.method ? [{ source, method: source.method[lang] }] : [])),
  };
}

/** How many rows of all tables have each code of a column. */
export function codeCounts(tables: readonly SiteTable[], field: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rows } of tables)
    for (const row of rows) {
      const code = row[field];
      if (typeof code === 'string') counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return counts;
}
