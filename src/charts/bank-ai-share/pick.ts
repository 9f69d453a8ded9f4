import { round } from '../../lib/numbers/round.ts';
import type { Claim } from '../../datasets/published.ts';
import type { BankRows, PublishedYear, YearPoint } from '../shared/year-series.ts';
import { bankRowsWithin, isPublished, sourcesOf, yearSeries } from '../shared/year-series.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { markedYear } from '../shared/year-mark.ts';

export const mainMetric = 'ai_service_share';
export const changeMetric = 'ai_service_share_change';

/** Measures that sound similar but differ: each is shown by itself. */
export const otherMetrics = [
  'self_voice_share',
  'self_divert_rate',
  'chatbot_text_divert_rate',
  'ai_tech_use_rate',
  'llm_use_share',
] as const;
export type OtherMetric = (typeof otherMetrics)[number];

export interface SharePoint extends YearPoint {
  /** The change from the year before in percentage points, as the report itself states it. */
  readonly stated: Claim | undefined;
  /** Whether the stated change equals the difference of the two printed levels. */
  readonly agrees: boolean;
  /** Whether only an article carries the figure. */
  readonly articleOnly: boolean;
}

export interface OtherMeasure {
  readonly metric: OtherMetric;
  readonly levels: readonly PublishedYear[];
}

export interface BankAiSharePicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly points: readonly SharePoint[];
  readonly first: PublishedYear | undefined;
  readonly last: PublishedYear | undefined;
  readonly others: readonly OtherMeasure[];
  /** Whether only some of the years are shown. */
  readonly cut: boolean;
}

/** The share and the other measures over the chosen years; measures without a figure in these years are left out. */
export function pickBankAiShare(all: BankRows, state: State): BankAiSharePicked {
  const range = periodRange(state);
  const rows = bankRowsWithin(all, range);
  const byYear = new Map(rows.years.map((year) => [year.year, year]));
  const series = yearSeries(rows, mainMetric);
  const levels = series.filter(isPublished);
  const points = series.map((point) => {
    const stated = byYear.get(point.year)?.metrics[changeMetric];
    const before = levels.find((level) => level.year === point.year - 1);
    const change = point.value === undefined || before === undefined ? undefined : round(point.value - before.value, 2);
    return {
      ...point,
      stated,
      agrees: change !== undefined && stated?.figure?.value === change,
      articleOnly: point.claim?.grade === 'S',
    };
  });
  const others = otherMetrics
    .map((metric) => ({ metric, levels: yearSeries(rows, metric).filter(isPublished) }))
    .filter((other) => other.levels.length > 0);
  return {
    points,
    first: levels[0],
    last: levels.at(-1),
    others,
    cut: range.cut,
    marked: markedYear(
      state,
      [...points, ...others.flatMap((other) => other.levels)].map((point) => point.year),
    ),
    sources: sourcesOf([
      ...[...levels, ...others.flatMap((other) => other.levels)].map((level) => level.claim),
      // A note states how many banks were surveyed.
      ...levels.map((level) => level.surveyed),
    ]),
  };
}
