import { greatest } from 'd3';
import type { AbroadSeries, Gap, OutlookClaim, Published, UsYear } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { RowColumns } from '../shared/row-columns.ts';
import { toColumns } from '../shared/row-columns.ts';
import type { PeriodRange } from '../shared/period-range.ts';

/** A year of the US count, with the median pay for tip and table. */
export type CountedYear = Omit<UsYear, 'mean' | 'p25' | 'p75' | 'grade'>;

export interface JobsAbroadRows {
  readonly years: RowColumns<CountedYear>;
  /** Where the US count changes its classification. */
  readonly breaks: readonly Gap[];
  /** Years of the US count that were looked for and not found. */
  readonly missing: readonly number[];
  /** What the bureau forecasts: jobs, and how many leave the occupation. */
  readonly outlook: readonly OutlookClaim[];
  readonly abroad: readonly AbroadSeries[];
  /** For the US years, by id of the source. */
  readonly publishers: readonly CountPublisher[];
}

export interface CountPublisher {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
}

const forecasts = ['projection', 'separations', 'separations_all'];

/** What the chart takes from the published data. */
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

/** Years in columns; `toRows` turns them back into rows. */
export const packYears = (years: readonly CountedYear[]): JobsAbroadRows['years'] =>
  toColumns(years, ['id', 'year', 'employment', 'median', 'p10', 'p90', 'flag', 'source']);

/** A forecast of jobs from one year to another, as one edition prints it. */
interface Edition {
  readonly period: string;
  /** The change in jobs; in per cent if only that was seen of the edition. */
  readonly change: OutlookClaim;
  /** The change in per cent, where both are printed. */
  readonly percent: OutlookClaim | undefined;
}

/** The newest forecast with both ends printed; it counts the self-employed too, unlike the yearly count. */
export interface Forecast {
  readonly base: OutlookClaim;
  readonly projected: OutlookClaim;
}

/** How many of those in an occupation leave it each year, per cent; with the same for all occupations. */
interface Leaving {
  readonly rate: OutlookClaim;
  /** The part of `rate` that leaves the labour force. */
  readonly exit: OutlookClaim | undefined;
  /** The part of `rate` that moves to another occupation. */
  readonly transfer: OutlookClaim | undefined;
  readonly all: OutlookClaim | undefined;
}

export interface OutlookPicked {
  readonly forecast: Forecast | undefined;
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly leaving: Leaving | undefined;
}

/** Jobs or people, converted from whatever unit is printed. */
export function countOf({ figure }: Pick<OutlookClaim, 'figure'>): number | undefined {
  const { value, unit = '' } = figure ?? {};
  return value === undefined ? undefined : value * (unit.startsWith('thousand_') ? 1000 : 1);
}

const lastYear = (period: string): string => period.slice(-4);

/** The forecasts whose last year lies in the chosen range. */
export function pickOutlook(claims: readonly OutlookClaim[], range: PeriodRange): OutlookPicked {
  const drawn = claims.filter(
    ({ figure, period, measure }) => figure && range.has(measure.id === 'employment_base' ? period : lastYear(period)),
  );
  const of = (measure: string, series = 'projection') =>
    drawn.filter((claim) => claim.measure.id === measure && claim.series.id === series);
  const projected = greatest(of('employment_projected'), ({ period }) => lastYear(period));
  const base = of('employment_base').find(({ source }) => source === projected?.source);
  const percents = of('employment_change_percent');
  const changes = of('employment_change').map((change): Edition => {
    const percent = percents.find(({ period, source }) => period === change.period && source === change.source);
    return { period: change.period, change, percent };
  });
  const alone = percents.filter(({ period }) => !changes.some((one) => one.period === period));
  const [rate] = of('separations_rate', 'separations');
  return {
    forecast: projected && base && { base, projected },
    editions: [...changes, ...alone.map((change) => ({ period: change.period, change, percent: undefined }))].sort(
      (a, b) => (a.period < b.period ? -1 : 1),
    ),
    leaving: rate && {
      rate,
      exit: of('labor_force_exit_rate', 'separations')[0],
      transfer: of('occupational_transfer_rate', 'separations')[0],
      all: of('separations_rate', 'separations_all')[0],
    },
  };
}
