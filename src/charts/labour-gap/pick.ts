import { ascending, extent, range as d3Range } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { isWeak } from '../shared/tips.ts';
import { markedYear } from '../shared/year-mark.ts';
import type { Quarter } from '../../lib/periods/quarter.ts';
import { fromIndex, toQuarter } from '../../lib/periods/quarter.ts';

/** Metrics that are published for a quarter, by their ids in the data. */
export const metrics = ['vacancies', 'seekers', 'gap', 'vacancy_seeker_ratio'] as const;
export type Metric = (typeof metrics)[number];

/** The metrics in the order of tips and table: the one that the line shows first. */
export const listed: readonly Metric[] = ['vacancy_seeker_ratio', 'vacancies', 'seekers', 'gap'];

export interface LabourGapRows {
  readonly claims: readonly RowOf<'demand'>[];
  /** Figures that were looked for and not found, by quarter and metric. */
  readonly gaps: readonly Gap[];
}

export interface GapQuarter {
  /** Id of the first figure, or of the gap: shared by row, mark and tip. */
  readonly id: string;
  readonly quarter: Quarter;
  readonly claims: Readonly<Partial<Record<Metric, RowOf<'demand'>>>>;
  readonly gaps: Readonly<Partial<Record<Metric, Gap>>>;
  /** In the printed unit. */
  readonly vacancies: number | undefined;
  readonly seekers: number | undefined;
  readonly gap: number | undefined;
  readonly ratio: number | undefined;
  /** Whether only a repost carries the figures. */
  readonly weak: boolean;
}

/** A run of consecutive quarters. */
export type Stretch = readonly [first: Quarter, last: Quarter];

export interface LabourGapPicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  /** Whether only some of the quarters are shown. */
  readonly cut: boolean;
  /** Every quarter from the first to the last with a figure, without omissions. */
  readonly quarters: readonly GapQuarter[];
  readonly known: readonly GapQuarter[];
  /** Quarters before and after these that were looked for and not found; they are not drawn. */
  readonly unfound: readonly Stretch[];
  /** Unit of the counts. */
  readonly unit: string | undefined;
  /** The quarters with the least and the greatest published vacancies per seeker. */
  readonly ratios: readonly [GapQuarter, GapQuarter] | undefined;
}

const isKnown = (quarter: GapQuarter): boolean => Object.keys(quarter.claims).length > 0;

/** Figures as printed: a missing figure is never computed from the others. */
export function pickLabourGap(rows: LabourGapRows, state: State): LabourGapPicked {
  const range = periodRange(state);
  const figures = rows.claims.filter((claim) => claim.figure && range.has(claim.period));
  const gaps = rows.gaps.filter((gap) => range.has(gap.period));
  const [first = 0, last = -1] = extent(figures, ({ period }) => toQuarter(period)?.index);
  const quarters = d3Range(first, last + 1).map((index) => toGapQuarter(fromIndex(index), figures, gaps));
  const looked = [...new Set(gaps.flatMap((gap) => toQuarter(gap.period)?.index ?? []))];
  const byRatio = quarters
    .filter((quarter) => quarter.ratio !== undefined)
    .sort((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));
  const [least, most] = [byRatio[0], byRatio.at(-1)];
  return {
    quarters,
    cut: range.cut,
    marked: markedYear(
      state,
      quarters.map(({ quarter }) => quarter.year),
    ),
    known: quarters.filter(isKnown),
    unfound: stretches(looked.filter((index) => index < first || index > last).map(fromIndex)),
    unit: figures.find((claim) => claim.metric.id === 'vacancies')?.figure?.unit,
    ratios: least && most ? [least, most] : undefined,
    sources: [...new Set(quarters.flatMap((quarter) => Object.values(quarter.claims).map((claim) => claim.source)))],
  };
}

function toGapQuarter(quarter: Quarter, figures: readonly RowOf<'demand'>[], gaps: readonly Gap[]): GapQuarter {
  const here = ({ period }: { readonly period: string | undefined }) => toQuarter(period)?.index === quarter.index;
  const claimOf = (metric: Metric) => figures.find((claim) => here(claim) && claim.metric.id === metric);
  const gapOf = (metric: Metric) => gaps.find((gap) => here(gap) && gap.metric === metric);
  const found = entries(claimOf);
  const absent = entries((metric) => (claimOf(metric) ? undefined : gapOf(metric)));
  const value = (metric: Metric) => found[metric]?.figure?.value;
  const id = metrics.flatMap((metric) => found[metric]?.id ?? [])[0];
  return {
    id: id ?? metrics.flatMap((metric) => absent[metric]?.id ?? [])[0] ?? `gap-${String(quarter.index)}`,
    quarter,
    claims: found,
    gaps: absent,
    vacancies: value('vacancies'),
    seekers: value('seekers'),
    gap: value('gap'),
    ratio: value('vacancy_seeker_ratio'),
    weak: Object.values(found).some(isWeak),
  };
}

function entries<Row>(of: (metric: Metric) => Row | undefined): Partial<Record<Metric, Row>> {
  const result: Partial<Record<Metric, Row>> = {};
  for (const metric of metrics) {
    const row = of(metric);
    if (row !== undefined) result[metric] = row;
  }
  return result;
}

/** Stretches of quarters that have no figure of a metric. */
export const stretchesWithout = (quarters: readonly GapQuarter[], metric: Metric): Stretch[] =>
  stretches(quarters.flatMap(({ quarter, claims }) => (claims[metric] ? [] : [quarter])));

function stretches(quarters: readonly Quarter[]): Stretch[] {
  const found: Stretch[] = [];
  for (const quarter of [...quarters].sort((a, b) => ascending(a.index, b.index))) {
    const open = found.at(-1);
    if (open?.[1].index === quarter.index - 1) found[found.length - 1] = [open[0], quarter];
    else found.push([quarter, quarter]);
  }
  return found;
}
