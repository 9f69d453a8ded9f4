import { group } from 'd3';
import { periodStep, stepPeriod } from '../../lib/periods/period-steps.ts';
import type { Resource } from '../../tables/package/descriptor.ts';
import type { Rhythm } from '../../tables/package/rules.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Row } from '../../tables/value.ts';

/** A series that a table declares under `rhythms`, with the rows that hold its figures. */
export interface ExpectedSeries {
  readonly rhythm: Rhythm;
  /** A value of the rhythm's column `by`, or the name of a column. */
  readonly name: string;
  /** The `metric` of its rows in the table of gaps. */
  readonly gap: string;
  /** The rows with a figure, by period. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** The series that a table declares, in the order of their declaration. */
export function expectedSeries({ schema }: Pick<Resource, 'schema'>, rows: readonly Row[]): ExpectedSeries[] {
  return schema.rhythms.flatMap((rhythm) => {
    const { by, fields, where } = rhythm;
    const fitting = rows.filter((row) => [...where].every(([name, value]) => textOf(row, name) === value));
    return rhythm.series.map((name) => {
      const columns = by === undefined ? [name] : fields;
      const own = fitting.filter(
        (row) => (by === undefined || textOf(row, by) === name) && columns.some((column) => textOf(row, column) !== ''),
      );
      return {
        rhythm,
        name,
        gap: rhythm.gap ?? name,
        rows: group(own, (row) => textOf(row, rhythm.period)),
      };
    });
  });
}

/**
 * The periods for which a series must have a figure or a gap with a reason: from its first period to the last one for
 * which any series of the same table and frequency has a figure.
 * @param all the declared series of the table
 */
export function expectedPeriods({ rhythm }: ExpectedSeries, all: readonly ExpectedSeries[]): string[] {
  const { every, first } = rhythm;
  if (every === 'once') return [first];
  const from = periodStep(first, every);
  if (from === undefined) return [];
  const alike = all.filter((other) => other.rhythm.every === every);
  const last = Math.max(
    from,
    ...alike.flatMap(({ rows }) => [...rows.keys()].flatMap((period) => periodStep(period, every) ?? [])),
  );
  return Array.from({ length: last - from + 1 }, (_, index) => stepPeriod(from + index, every));
}

/**
 * The periods for which the table of gaps gives a reason. A break of the series is not one, because there are figures
 * on both sides of it.
 */
export const excusedPeriods = (table: string, gap: string, gaps: readonly Row[]): Set<string> =>
  new Set(
    gaps
      .filter((row) => row['table'] === table && row['metric'] === gap && row['reason'] !== 'series_break')
      .map((row) => textOf(row, 'period')),
  );

const textOf = (row: Row, name: string): string => String(row[name] ?? '');

/**
 * Reports periods of a declared series without a figure and without a row in the table of gaps. Both tables must have
 * been read whole: a row that could not be read may be the missing one.
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
  // One problem for all columns that share a row of the table of gaps.
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
