import { group } from 'd3';
import type { Problem, Resource, TableReport } from '../../tables/types.ts';
import { excusedPeriods, expectedPeriods, expectedSeries } from './expected-series.ts';

/**
 * Every period of a declared series has a figure or a row in the table of gaps. Judged where both tables were read
 * whole: a row that could not be read may be the one that is missing.
 */
export function checkSilence(
  report: TableReport,
  resource: Resource | undefined,
  gaps: TableReport | undefined,
): Problem[] {
  if (!resource || !gaps || report.outcome === 'reject') return [];
  const all = expectedSeries(resource, report.rows);
  const silent = all.flatMap((series) => {
    const excused = excusedPeriods(report.name, series.gap, gaps.rows);
    const missing = expectedPeriods(series, all).filter((period) => !series.rows.has(period) && !excused.has(period));
    return missing.length > 0 ? [{ series, missing }] : [];
  });
  // One row of the table of gaps answers for all columns that it stands for.
  const together = group(silent, ({ series, missing }) => [series.gap, ...missing].join('\0'));
  return [...together.values()].flatMap((alike): Problem[] => {
    const [first] = alike;
    if (!first) return [];
    const { rhythm, gap } = first.series;
    return [
      {
        code: 'silent-period',
        severity: 'error',
        file: report.file,
        line: null,
        column: report.columns.get(rhythm.period) ?? null,
        field: rhythm.period,
        value: alike.map(({ series }) => series.name).join(', '),
        params: { missing: first.missing, table: report.name, gap },
      },
    ];
  });
}
