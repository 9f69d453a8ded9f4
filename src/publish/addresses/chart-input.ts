import type { AnyChart } from '../../charts/chart.ts';
import type { RecordableSource } from '../../charts/shared/recorded-source.ts';
import type { Published } from '../../datasets/published.ts';

/** What a chart needs to be drawn again in a browser: its rows, and the sources they name. */
export function chartInput(
  chart: AnyChart,
  published: Published,
): { readonly rows: unknown; readonly sources: readonly RecordableSource[] } {
  const rows = chart.rows(published);
  const named = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(rows);
  const sources = published.sources
    .filter(({ id }) => named.has(id))
    .map(({ id, publisher, carrier, title, year, published: on, url, grade, kind }) => ({
      ...{ id, publisher, carrier, title, year, published: on, url, grade, kind },
    }));
  return { rows, sources };
}
