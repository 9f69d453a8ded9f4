import { oncePer } from '../lib/lazy.ts';
import { createInput } from './input.ts';
import type { SiteData } from './load-data.ts';
import type { Published } from './publish.ts';
import { publishLazily, shapeMicrodata } from './publish.ts';

/**
 * Everything as it would be published without one of the sources: without its rows, and without all statements, because
 * they rest on rows. A claim that other pages carry too is also removed, because they took it from there.
 * @param source the id of the source
 */
export function withoutSource(data: SiteData, source: string): Published {
  const holding = tablesOf(data).get(source) ?? new Set<string>();
  const isTouched = (name: string) => name === 'claims' || holding.has(name);
  const left = new Map(
    data.tables.map(({ resource: { name }, rows }) => [
      name,
      name === 'claims' ? [] : holding.has(name) ? rows.filter((row) => row['source'] !== source) : rows,
    ]),
  );
  const input = createInput(data.package, left, (name) => (isTouched(name) ? undefined : data.published.rows[name]));
  const counted = data.tables.some(({ resource }) => resource.microdata && holding.has(resource.name));
  return publishLazily(input, () => (counted ? shapeMicrodata(input) : data.published), data.published);
}

/** For each source id, the names of the tables with rows of it. */
const tablesOf = oncePer(({ tables }: SiteData): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { resource, rows } of tables)
    for (const { source } of rows)
      if (typeof source === 'string') found.set(source, (found.get(source) ?? new Set()).add(resource.name));
  return found;
});
