import type { AnyChart } from '../../charts/chart.ts';
import type { CitedSource, RecordableSource } from '../../charts/shared/cite-sources.ts';
import type { Published, Source } from '../../datasets/published.ts';

/**
 * What a chart needs to be redrawn in a browser: its rows, and what its source line shows of the sources that the rows
 * name.
 */
export function chartInput(
  chart: AnyChart,
  published: Published,
): { readonly rows: unknown; readonly sources: readonly CitedSource[] } {
  const rows = chart.rows(published);
  const sources = namedSources(rows, published).map(({ id, publisher, year, grade }) => ({
    id,
    publisher,
    year,
    grade,
  }));
  return { rows, sources };
}

/** The same sources in the form in which files of a choice record them. */
export const chartSources = (chart: AnyChart, published: Published): RecordableSource[] =>
  namedSources(chart.rows(published), published).map(
    ({ id, publisher, carrier, title, year, published: on, url, grade, kind }) => ({
      ...{ id, publisher, carrier, title, year, published: on, url, grade, kind },
    }),
  );

/** Sources whose ids occur anywhere in the rows. */
function namedSources(rows: unknown, { sources }: Published): Source[] {
  const named = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(rows);
  return sources.filter(({ id }) => named.has(id));
}
