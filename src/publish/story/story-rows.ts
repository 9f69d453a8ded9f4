import type { Claim, Named, Published } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';

/** A row on which the story rests: its figure, and its place. */
export interface StoryRow {
  readonly figure: Figure;
  readonly path: string;
}

type Dated = Claim & { readonly period?: string | undefined; readonly year?: number };

/** Claims by id, with their tables. The story was written about these rows, so a missing one stops the build. */
export function storyRows(published: Published) {
  const { rows, turnover, market, pay, bankYears, singleBanks } = published;
  const years = bankYears.flatMap(({ year, metrics }) => Object.values(metrics).map((claim) => ({ ...claim, year })));
  const lists: readonly (readonly [table: string, claims: readonly Dated[]])[] = [
    ['experience', rows.experience],
    ['operations', rows.operations],
    ['machine-effects', rows['machine-effects']],
    ['turnover', turnover],
    ['market-size', market],
    ['demand', rows.demand],
    ['salaries', pay],
    ['bank-centres', [...years, ...singleBanks]],
  ];
  const byId = new Map(
    lists.flatMap(([table, claims]) => claims.map((claim) => [claim.id, { table, claim }] as const)),
  );
  const statements = new Map(published.claims.map((statement) => [statement.id, statement]));
  return {
    claim(id: string): StoryRow {
      const { table, claim } = known(byId.get(id), id);
      return { figure: known(claim.figure, id), path: rowPath(table, id) };
    },
    path: (id: string): string => rowPath(known(byId.get(id), id).table, id),
    period(id: string): string {
      const { period, year } = known(byId.get(id), id).claim;
      return known(period ?? (year === undefined ? undefined : String(year)), id);
    },
    computed: (id: string): Bilingual => known(statements.get(id)?.computed, id),
    sample: (id: string, lang: Lang): string =>
      formatNumber(known(rows['machine-effects'].find((one) => one.id === id)?.sample, id), lang),
    city: (id: string): Named => known(pay.find((one) => one.id === id)?.city, id),
  };
}

const rowPath = (table: string, id: string): string => `/data/${table}/#${id}`;

/**
 * Returns the value.
 * @throws when it is undefined, saying for which row the story must be rewritten
 */
export function known<T>(value: T | undefined, id: string): T {
  if (value === undefined)
    throw new Error(
      `故事用到的 ${id} 已不在数据里：请改写故事 · the story rests on ${id}, which is not published: rewrite it`,
    );
  return value;
}

/** A name from the data among the words of the story; its characters must not be read as a link. */
export const plainName = (name: string): string => name.replaceAll(/[[\]`]/g, '');

/** A figure as a link in the story's text. */
export const linked = (text: string, path: string): string => `[${text}](${path})`;

/** A record with the same keys and other values. */
export const mapped = <K extends string, V, W>(record: Readonly<Record<K, V>>, make: (value: V) => W): Record<K, W> =>
  Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, make(value)])) as Record<K, W>;
