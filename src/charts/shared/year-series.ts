import { extent, group, range } from 'd3';
import type { BankYear, Claim, Gap, Published } from '../../datasets/published.ts';
import type { PeriodRange } from './period-range.ts';
import { isWeak } from './tips.ts';

/** What the charts of bank contact centres take from the published data: only the metrics that they draw. */
export interface BankRows {
  readonly years: readonly BankYear[];
  readonly gaps: readonly Gap[];
}

/** One year of one metric: a claim, or a gap with its reason. */
export interface YearPoint {
  readonly year: number;
  /** Id of the claim or of the gap. */
  readonly row: string;
  readonly claim: Claim | undefined;
  readonly value: number | undefined;
  readonly unit: string | undefined;
  /** The lower bound, where only that is printed. */
  readonly low: number | undefined;
  /** Whether only a mirror, a repost or an article carries the figure. */
  readonly weak: boolean;
  /** How many institutions answered that year. */
  readonly surveyed: Claim | undefined;
  readonly gap: Gap | undefined;
}

export interface PublishedYear extends YearPoint {
  readonly value: number;
  readonly claim: Claim;
}

/** Whether a year has an exact value. */
export const isPublished = <P extends YearPoint>(point: P): point is P & PublishedYear =>
  point.value !== undefined && point.claim !== undefined;

const surveyedMetric = 'institutions_surveyed';

/**
 * @param metrics those that the chart draws; the number of institutions surveyed is always added, as it decides what
 * may be compared
 */
export function bankRows({ bankYears, gaps }: Published, metrics: readonly string[]): BankRows {
  const wanted = new Set([...metrics, surveyedMetric]);
  return {
    years: bankYears.map((year) => ({
      ...year,
      metrics: Object.fromEntries(Object.entries(year.metrics).filter(([metric]) => wanted.has(metric))),
    })),
    gaps: gaps.filter((gap) => gap.table === 'bank-centres' && metrics.includes(gap.metric)),
  };
}

/** The rows of the chosen years; a break between two of these years stays. */
export function bankRowsWithin({ years, gaps }: BankRows, range: PeriodRange): BankRows {
  return {
    years: years.filter(({ year }) => range.has(year)),
    gaps: gaps.filter(({ period, reason }) => reason.id === 'series_break' || range.has(period)),
  };
}

/** Years with a figure or a known gap for one of these metrics. */
export const bankYearsOf = ({ years, gaps }: BankRows, metrics: readonly string[]): number[] =>
  metrics.flatMap((metric) => yearSeries({ years, gaps }, metric).map(({ year }) => year));

/** The years of a metric that have a figure or a known gap, in order; other years are left out. */
export function yearSeries({ years, gaps }: BankRows, metric: string): YearPoint[] {
  const claims = years.flatMap((year) => {
    const claim = year.metrics[metric];
    return claim ? [toPoint(year, claim)] : [];
  });
  const known = new Set(claims.map((point) => point.year));
  const missing = gaps.flatMap((gap) => {
    const year = gap.metric === metric && /^\d{4}$/.test(gap.period ?? '') ? +(gap.period ?? '') : undefined;
    return year === undefined || known.has(year) ? [] : [toGap(year, gap)];
  });
  return [...claims, ...missing].sort((a, b) => a.year - b.year);
}

const toPoint = ({ year, metrics }: BankYear, claim: Claim): YearPoint => ({
  year,
  row: claim.id,
  claim,
  value: claim.figure?.value,
  unit: claim.figure?.unit,
  low: claim.figure?.value === undefined ? claim.figure?.low : undefined,
  weak: isWeak(claim),
  surveyed: metrics[surveyedMetric],
  gap: undefined,
});

const toGap = (year: number, gap: Gap): YearPoint => ({
  year,
  row: gap.id,
  claim: undefined,
  value: undefined,
  unit: undefined,
  low: undefined,
  weak: false,
  surveyed: undefined,
  gap,
});

/** Runs of consecutive years that are alike by `same`: what a line may join, or one label may name. */
export function runsOf<P extends { readonly year: number }>(
  points: readonly P[],
  same: (a: P, b: P) => boolean = () => true,
): P[][] {
  const runs: P[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.year === point.year - 1 && same(before, point)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Every year from the first to the last, so that a line breaks at years without a figure. */
export function everyYear<P extends { readonly year: number }>(
  points: readonly P[],
): { readonly year: number; readonly point: P | undefined }[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  const [first = 0, last = -1] = extent(byYear.keys());
  return range(first, last + 1).map((year) => ({ year, point: byYear.get(year) }));
}

/** Gaps grouped into runs of neighbouring years with the same reason. */
export const gapRuns = (points: readonly YearPoint[]): YearPoint[][] =>
  runsOf(
    points.filter((point) => point.gap),
    (a, b) => a.gap?.reason.id === b.gap?.reason.id,
  );

/** The years of the gaps grouped by reason, in order of first use. */
export const gapYears = (points: readonly YearPoint[]): { gap: Gap; years: number[] }[] =>
  [
    ...group(
      points.filter((point) => point.gap),
      (point) => point.gap?.reason.id,
    ).values(),
  ].flatMap((list) => {
    const gap = list[0]?.gap;
    return gap ? [{ gap, years: [...new Set(list.map((point) => point.year))] }] : [];
  });

/** The sources of some claims, each once, in order of first use. */
export const sourcesOf = (claims: readonly (Claim | undefined)[]): string[] => [
  ...new Set(claims.flatMap((claim) => (claim ? [claim.source] : []))),
];
