import type { AbroadSeries, Gap, OutlookClaim, Published, UsYear } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { RowColumns } from '../shared/row-columns.ts';
import { toColumns } from '../shared/row-columns.ts';

/** A year of the US count, with the pay that its tip and table have besides. */
export type CountedYear = Omit<UsYear, 'mean' | 'p25' | 'p75' | 'grade'>;

export interface JobsAbroadRows {
  readonly years: RowColumns<CountedYear>;
  /** Where the US count changes its classification. */
  readonly breaks: readonly Gap[];
  /** Years of it looked for and not found. */
  readonly missing: readonly number[];
  /** What the bureau forecasts: jobs, and how many leave the occupation. */
  readonly outlook: readonly OutlookClaim[];
  readonly abroad: readonly AbroadSeries[];
  /** Of the US years, by id of the source. */
  readonly publishers: readonly CountPublisher[];
}

export interface CountPublisher {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
}

const forecasts = ['projection', 'separations', 'separations_all'];

/** What the chart takes of the published data. */
export function toJobsRows({ usYears, usOutlook, workforceAbroad, gaps, sources }: Published): JobsAbroadRows {
  const used = new Set(usYears.map(({ source }) => source));
  const own = gaps.filter(({ table }) => table === 'us-national');
  return {
    years: packYears(usYears),
    breaks: own.filter(({ reason }) => reason.id === 'series_break'),
    missing: own.flatMap(({ metric, reason, period }) =>
      metric === 'employment_and_wages' && reason.id === 'not_found' && period !== undefined
        ? [periodYear(period)]
        : [],
    ),
    outlook: usOutlook.filter(({ series }) => forecasts.includes(series.id)),
    abroad: workforceAbroad,
    publishers: sources.filter(({ id }) => used.has(id)).map(({ id, publisher, grade }) => ({ id, publisher, grade })),
  };
}

/** Years as columns; `toRows` has them again. */
export const packYears = (years: readonly CountedYear[]): JobsAbroadRows['years'] =>
  toColumns(years, ['id', 'year', 'employment', 'median', 'p10', 'p90', 'flag', 'source']);
