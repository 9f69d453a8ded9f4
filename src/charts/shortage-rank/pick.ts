import { ascending, least } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { markedYear } from '../shared/year-mark.ts';
import type { Quarter } from '../../lib/periods/quarter.ts';
import { byQuarter, fromIndex, quarterCode } from '../../lib/periods/quarter.ts';
import { isWeak } from '../shared/tips.ts';

export interface ShortageRankRows {
  readonly ranks: readonly RowOf<'demand'>[];
  /** Quarters whose list was looked for and not found. */
  readonly gaps: readonly Gap[];
}

export interface RankPoint {
  readonly quarter: Quarter;
  readonly claim: RowOf<'demand'> | undefined;
  /** Undefined in a gap, and outside the top ten, where only a bound is known. */
  readonly rank: number | undefined;
  /** Whether the rank is known only to be lower than those the list prints. */
  readonly outside: boolean;
  /** Whether only a repost carries the list. */
  readonly weak: boolean;
  readonly derived: boolean;
  readonly gap: Gap | undefined;
}

interface Ranked extends RankPoint {
  readonly rank: number;
}

/** The quarters after the last list that was found: drawn as one stretch, not to scale. */
export interface Ending {
  readonly first: Quarter;
  readonly last: Quarter;
  readonly gap: Gap;
}

export interface ShortageRankPicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  /** Every quarter from the first to the last with a list, without omissions. */
  readonly points: readonly RankPoint[];
  readonly best: Ranked | undefined;
  readonly ranked: readonly Ranked[];
  readonly outside: readonly RankPoint[];
  readonly ending: Ending | undefined;
  /** Whether only some of the quarters are shown. */
  readonly cut: boolean;
}

/** The id that a quarter's row, mark and tip share. */
export const pointId = ({ claim, gap, quarter }: RankPoint): string =>
  claim?.id ?? gap?.id ?? `gap-${quarterCode(quarter)}`;

const isRanked = (point: RankPoint): point is Ranked => point.rank !== undefined;

/** Rank by quarter; the quarters after the last list that was found are kept apart. */
export function pickShortageRank({ ranks, gaps }: ShortageRankRows, state: State): ShortageRankPicked {
  const range = periodRange(state);
  const claims = byQuarter(ranks.filter((claim) => claim.figure && range.has(claim.period)));
  const gapAt = byQuarter(gaps.filter((gap) => range.has(gap.period)));
  const [first, last] = [Math.min(...claims.keys()), Math.max(...claims.keys())];
  const points: RankPoint[] = [];
  for (let index = first; index <= last; index++) points.push(toPoint(index, claims.get(index), gapAt.get(index)));
  const ranked = points.filter(isRanked);
  const after = [...gapAt.keys()].filter((index) => index > last).sort(ascending);
  const firstAfter = after[0];
  const gap = firstAfter === undefined ? undefined : gapAt.get(firstAfter);
  return {
    points,
    ranked,
    best: least(ranked, (point) => point.rank),
    outside: points.filter((point) => point.outside),
    cut: range.cut,
    marked: markedYear(
      state,
      points.map((point) => point.quarter.year),
    ),
    ending:
      points.length > 0 && firstAfter !== undefined && gap
        ? { first: fromIndex(firstAfter), last: fromIndex(after.at(-1) ?? firstAfter), gap }
        : undefined,
    sources: [...new Set(points.flatMap(({ claim }) => (claim ? [claim.source] : [])))],
  };
}

function toPoint(index: number, claim: RowOf<'demand'> | undefined, gap: Gap | undefined): RankPoint {
  const rank = claim?.figure?.value;
  return {
    quarter: fromIndex(index),
    claim,
    rank,
    outside: claim !== undefined && rank === undefined,
    weak: claim !== undefined && isWeak(claim),
    derived: claim?.flag === 'derived',
    gap: claim ? undefined : gap,
  };
}
