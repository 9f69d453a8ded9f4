import * as v from 'valibot';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import { operandSchema } from '../../datasets/statements/claim-rows.ts';
import type { Source } from '../../datasets/published.ts';
import type { Ends } from '../../datasets/statements/recompute.ts';
import { meet } from '../../datasets/statements/recompute.ts';
import type { Row } from '../../tables/value.ts';
import { originsOf } from '../tables/source-list.ts';

/** A row whose page names an origin, and that origin, which prints other figures for the same thing. */
export interface AbsentAtOrigin {
  readonly row: string;
  readonly origin: Source;
}

/** The origin that prints other figures for what a row says; undefined where the tables have no such figure. */
export const absentAtOrigin = (row: string): Source | undefined => all().get(row);

const all = oncePerRevision((): ReadonlyMap<string, Source> => {
  const { tables, published } = siteData();
  const named = new Map(
    published.sources.flatMap((source) => {
      const origins = originsOf(source).filter(({ id }) => id !== source.id);
      return origins.length > 0 ? [[source.id, origins] as const] : [];
    }),
  );
  const found = tables.flatMap(({ rows }) => findAbsent(rows, named));
  return new Map(found.map(({ row, origin }) => [row, origin]));
});

/**
 * Rows of one table whose figure is missing from the origin that their page names, although the tables have figures of
 * the origin for the same metric, period, population and unit. A rough figure never counts as different.
 * @param origins by page, for pages that cite others
 */
export function findAbsent(
  rows: readonly Row[],
  origins: ReadonlyMap<string, readonly Source[]>,
): readonly AbsentAtOrigin[] {
  return rows.flatMap((row) => {
    const own = endsOf(row);
    if (row['metric'] === null || row['metric'] === undefined || own === undefined) return [];
    return (origins.get(String(row['source'])) ?? []).flatMap((origin) => {
      const theirs = rows.filter((one) => one['source'] === origin.id && subject(one) === subject(row));
      const known = theirs.flatMap((one) => endsOf(one) ?? []);
      return known.length > 0 && !known.some((ends) => meet(ends, own)) ? [{ row: String(row['id']), origin }] : [];
    });
  });
}

const subject = (row: Row): string =>
  JSON.stringify(['metric', 'period', 'year', 'population_en', 'unit'].map((field) => String(row[field] ?? '')));

/** Undefined without a figure. */
function endsOf(row: Row): Ends | undefined {
  if (row['bound'] === null || row['bound'] === undefined) return undefined;
  const { value, low, high, bound } = v.parse(operandSchema, row);
  if (bound === 'about') return { low: -Infinity, high: Infinity };
  return { low: value ?? low ?? -Infinity, high: value ?? high ?? Infinity };
}
