import type { Frequency } from '../lib/periods/period-steps.ts';
import { lastMonth, monthIndex, monthOfIndex, periodStep, stepPeriod } from '../lib/periods/period-steps.ts';
import type { Row } from '../tables/value.ts';
import type { ExpectedSeries } from './checks/expected-series.ts';
import { excusedPeriods, expectedSeries } from './checks/expected-series.ts';
import type { SiteTable } from './site-table.ts';

/** The period that should be published next. */
export interface NextPeriod {
  readonly period: string;
  /**
   * The months (`2026-07`) in which it would be published after the shortest and after the longest delay that the
   * table's series of this frequency had so far; undefined where fewer than two periods have a day or month of
   * publication.
   */
  readonly due: { readonly from: string; readonly to: string } | undefined;
  /** Whether the later of these months was over when the newest source was read. */
  readonly isOverdue: boolean;
}

/** How recent the data of a declared series are. */
export interface Freshness {
  readonly table: string;
  readonly series: string;
  /** The column whose value names the series; undefined where each series is a column. */
  readonly by: string | undefined;
  readonly every: Frequency;
  /** The newest period with a figure. */
  readonly last: string;
  /** The ids of the rows with figures of the series. */
  readonly rows: readonly string[];
  /** When the source of the newest figure was published, as recorded; the earliest of several. */
  readonly published: string | undefined;
  /** The day on which that source was last read. */
  readonly read: string | undefined;
  /** The newest period after `last` that was looked for and not found. */
  readonly soughtTo: string | undefined;
  /** Undefined for a figure that is published once. */
  readonly next: NextPeriod | undefined;
}

/**
 * The day that the data is up to date for: the one on which its newest source was read; undefined where none is
 * recorded.
 */
export const dataDay = (sources: readonly Row[]): string | undefined => texts(sources, 'retrieved').at(-1);

/** The freshness of every declared series that has figures, in the order of the tables. */
export function freshnessOf(tables: readonly SiteTable[]): Freshness[] {
  const rowsOf = (name: string): readonly Row[] => tables.find(({ resource }) => resource.name === name)?.rows ?? [];
  const sources = new Map(rowsOf('sources').map((row) => [String(row['id']), row]));
  const today = dataDay([...sources.values()]);
  return tables.flatMap(({ resource, rows }) => {
    const declared = expectedSeries(resource, rows);
    return declared.flatMap((series) => {
      const { every, by } = series.rhythm;
      const periods = ordered([...series.rows.keys()], every);
      const last = periods.at(-1);
      if (last === undefined) return [];
      const cited = citedBy(series.rows.get(last) ?? [], sources);
      const sought = ordered([...excusedPeriods(resource.name, series.gap, rowsOf('gaps'))], every).at(-1);
      const soughtTo = sought !== undefined && ordered([last, sought], every).at(-1) !== last ? sought : undefined;
      return {
        table: resource.name,
        series: series.name,
        by,
        every,
        last,
        rows: [...series.rows.values()].flatMap((own) => own.map((row) => String(row['id']))),
        published: texts(cited, 'published')[0],
        read: texts(cited, 'retrieved').at(-1),
        soughtTo,
        next: nextOf(every, soughtTo ?? last, waits(declared, every, sources), today),
      };
    });
  });
}

const citedBy = (rows: readonly Row[], sources: ReadonlyMap<string, Row>): Row[] =>
  rows.map((row) => sources.get(String(row['source']))).filter((source) => source !== undefined);

function nextOf(every: Frequency, known: string, months: readonly number[], today?: string): NextPeriod | undefined {
  const step = periodStep(known, every);
  if (every === 'once' || step === undefined) return undefined;
  const period = stepPeriod(step + 1, every);
  if (months.length < 2) return { period, due: undefined, isOverdue: false };
  const end = lastMonth(step + 1, every);
  const [from, to] = [end + Math.min(...months), end + Math.max(...months)];
  return {
    period,
    due: { from: monthOfIndex(from), to: monthOfIndex(to) },
    isOverdue: today !== undefined && (monthIndex(today) ?? 0) > to,
  };
}

/**
 * The months from the end of each period to its first publication in one of the table's series: one report brings
 * several series. Derived rows are skipped, because they were computed from a later issue.
 */
function waits(declared: readonly ExpectedSeries[], every: Frequency, sources: ReadonlyMap<string, Row>): number[] {
  if (every === 'once') return [];
  const found = new Map<number, number>();
  for (const { rhythm, rows } of declared) {
    if (rhythm.every !== every) continue;
    for (const [period, own] of rows) {
      const step = periodStep(period, every);
      if (step === undefined) continue;
      const cited = citedBy(
        own.filter((row) => row['flag'] !== 'derived'),
        sources,
      );
      for (const date of texts(cited, 'published')) {
        const wait = (monthIndex(date) ?? -1) - lastMonth(step, every);
        if (wait >= 0) found.set(step, Math.min(wait, found.get(step) ?? wait));
      }
    }
  }
  return [...found.values()];
}

/** The periods of this frequency, oldest first; those of figures published once in the order of their text. */
const ordered = (periods: readonly string[], every: Frequency): string[] =>
  every === 'once'
    ? [...periods].sort()
    : periods
        .filter((period) => periodStep(period, every) !== undefined)
        .sort((left, right) => (periodStep(left, every) ?? 0) - (periodStep(right, every) ?? 0));

/** The texts in a column, in ascending order. */
const texts = (rows: readonly Row[], name: string): string[] =>
  rows.flatMap((row) => (typeof row[name] === 'string' ? [row[name]] : [])).sort();
