import { topicOfTable } from '../../charts/all-charts.ts';
import type { TopicId } from '../../charts/topics.ts';
import { topics } from '../../charts/topics.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';

/** Rows of one table that name a source, by their ids; rows of microdata are only counted. */
export interface UsedRows {
  readonly table: SiteTable;
  readonly count: number;
  readonly ids: readonly string[];
}

/** What was taken from a source. */
export interface SourceUses {
  /** Rows that name it as their source, by table. */
  readonly said: readonly UsedRows[];
  /** Rows of other sources whose figure it prints as well. */
  readonly carried: readonly UsedRows[];
  /** Rows that rest on it in another column, such as the source of a price level. */
  readonly besides: readonly UsedRows[];
  /** Topics of those tables, in the site's order. */
  readonly topics: readonly TopicId[];
}

const none: SourceUses = { said: [], carried: [], besides: [], topics: [] };

/** What was taken from a source; empty where no row names it. */
export const sourceUses = (id: string): SourceUses => index().get(id) ?? none;

/** Computed once per build, so that every table is read once and not once per source. */
const index = oncePerRevision((): ReadonlyMap<string, SourceUses> => {
  const found = { said: new Uses(), carried: new Uses(), besides: new Uses() };
  for (const table of siteData().tables) {
    const keys = table.resource.schema.foreignKeys.filter(({ resource }) => resource === 'sources');
    const [own, ...others] = keys.flatMap(({ fields }) => fields);
    for (const row of table.rows) {
      const id = String(row['id']);
      const idsIn = (field: string | undefined): string[] =>
        String(row[field ?? ''] ?? '')
          .split(' ')
          .filter(Boolean);
      for (const source of idsIn(own)) found.said.add(source, table, id);
      for (const source of idsIn('carriers')) found.carried.add(source, table, id);
      for (const source of others.flatMap(idsIn)) found.besides.add(source, table, id);
    }
  }
  return new Map(
    siteData().published.sources.map(({ id }) => {
      const [said, carried, besides] = [found.said.of(id), found.carried.of(id), found.besides.of(id)];
      const about = new Set([...said, ...carried, ...besides].map(({ table }) => topicOfTable(table.resource.name)));
      return [
        id,
        { said, carried, besides, topics: topics.map((topic) => topic.id).filter((topic) => about.has(topic)) },
      ];
    }),
  );
});

/** The day on which a source was read; undefined where none is recorded. */
export function readOn(id: string): string | undefined {
  const day = rowsOfSources().get(id)?.['retrieved'] ?? null;
  return day === null ? undefined : String(day);
}

const rowsOfSources = oncePerRevision(
  () =>
    new Map(
      siteData()
        .tables.find(({ resource }) => resource.name === 'sources')
        ?.rows.map((row) => [String(row['id']), row]),
    ),
);

/** Licences of their own that tables with rows of a source have, by name. */
export function sourceLicences(id: string): string[] {
  const usual = new Set(siteData().package.licenses.map(({ name }) => name));
  const all = sourceUses(id).said.flatMap(({ table }) =>
    table.resource.licenses.map(({ name, path }) => name ?? path ?? ''),
  );
  return [...new Set(all)].filter((name) => name !== '' && !usual.has(name));
}

/** Collects rows by source and table. */
class Uses {
  private readonly rows = new Map<string, Map<SiteTable, string[]>>();

  add(source: string, table: SiteTable, id: string): void {
    const byTable = this.rows.get(source) ?? new Map<SiteTable, string[]>();
    const ids = byTable.get(table) ?? [];
    ids.push(id);
    this.rows.set(source, byTable.set(table, ids));
  }

  of(source: string): UsedRows[] {
    return [...(this.rows.get(source) ?? [])].map(([table, ids]) => ({
      table,
      count: ids.length,
      ids: table.resource.microdata ? [] : ids,
    }));
  }
}
