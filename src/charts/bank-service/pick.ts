import { minIndex } from 'd3';
import type { BankRows, PublishedYear, YearPoint } from '../shared/year-series.ts';
import { bankRowsWithin, isPublished, runsOf, sourcesOf, yearSeries } from '../shared/year-series.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { markedYear } from '../shared/year-mark.ts';

export const serviceMetrics = ['human_connect_rate', 'satisfaction', 'answer_speed'] as const;
export type ServiceMetric = (typeof serviceMetrics)[number];

/** The metric whose yearly notes say which question was asked: equal notes mean the same question. */
const askedMetric: ServiceMetric = 'satisfaction';

export interface Series {
  readonly metric: ServiceMetric;
  readonly points: readonly YearPoint[];
  readonly levels: readonly PublishedYear[];
  /** Runs of consecutive years with the same question, which a line joins. */
  readonly runs: readonly (readonly PublishedYear[])[];
  /** The years grouped by question, in order; empty where the question never changes. */
  readonly questions: readonly (readonly PublishedYear[])[];
}

export interface BankServicePicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly series: readonly Series[];
  /** The two series that are drawn: the share of calls that reach a person, and satisfaction. */
  readonly rate: Series | undefined;
  readonly satisfaction: Series | undefined;
  readonly from: number;
  readonly to: number;
  /** The lowest and the last year of the connect rate. */
  readonly lowest: PublishedYear | undefined;
  readonly last: PublishedYear | undefined;
  /** Whether only some of the years are shown. */
  readonly cut: boolean;
}

/** The three measures over the chosen years, each divided into runs of years with the same question. */
export function pickBankService(all: BankRows, state: State): BankServicePicked {
  const range = periodRange(state);
  const rows = bankRowsWithin(all, range);
  const series = serviceMetrics.map((metric) => toSeries(rows, metric)).filter((one) => one.levels.length > 0);
  const years = series.flatMap((one) => one.points.map((point) => point.year));
  const of = (metric: ServiceMetric) => series.find((one) => one.metric === metric);
  const rate = of('human_connect_rate');
  const levels = rate?.levels ?? [];
  return {
    series,
    rate,
    satisfaction: of('satisfaction'),
    from: Math.min(...years),
    to: Math.max(...years),
    lowest: levels[minIndex(levels, (level) => level.value)],
    last: levels.at(-1),
    cut: range.cut,
    marked: markedYear(state, years),
    sources: sourcesOf(series.flatMap((one) => one.levels.map((level) => level.claim))),
  };
}

function toSeries(rows: BankRows, metric: ServiceMetric): Series {
  const points = yearSeries(rows, metric);
  const levels = points.filter(isPublished);
  const same = (a: PublishedYear, b: PublishedYear) => metric !== askedMetric || a.claim.note?.zh === b.claim.note?.zh;
  const questions: PublishedYear[][] = [];
  for (const level of levels) {
    const run = questions.at(-1);
    const before = run?.at(-1);
    if (run && before && same(before, level)) run.push(level);
    else questions.push([level]);
  }
  return {
    metric,
    points,
    levels,
    runs: runsOf(levels, same),
    questions: questions.length > 1 ? questions : [],
  };
}
