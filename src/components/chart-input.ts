import type { AnyChart } from '../charts/chart.ts';
import type { CitedSource } from '../charts/cite-sources.ts';
import type { Published } from '../datasets/published.ts';

/** What a chart needs to be drawn again in a browser: its rows, and the sources they name. */
export function chartInput(
  chart: AnyChart,
  published: Published,
): { readonly rows: unknown; readonly sources: readonly CitedSource[] } {
  const rows = chart.rows(published);
  const named = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(rows);
  const sources = published.sources
    .filter(({ id }) => named.has(id))
    .map(({ id, publisher, year, grade }) => ({ id, publisher, year, grade }));
  return { rows, sources };
}
