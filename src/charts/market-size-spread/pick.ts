import { ascending, descending, extent, group } from 'd3-array';
import type { MarketClaim, MarketSpread } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { isWeak } from '../shared/weak.ts';
import { markedYear } from '../shared/year-mark.ts';

export interface MarketSizeSpreadRows {
  readonly sizes: readonly MarketClaim[];
  /** Spread per year over the figures of named publishers, and over all. */
  readonly named: readonly MarketSpread[];
  readonly all: readonly MarketSpread[];
}

export interface SizePoint {
  readonly claim: MarketClaim;
  readonly year: number;
  /** The printed number, in the printed unit; of an interval its lower end. */
  readonly size: number;
  /** Upper end of an interval with two ends. */
  readonly upper: number | undefined;
  /** Where the true figure lies of one that is only a bound. */
  readonly open: 'up' | 'down' | undefined;
  readonly named: boolean;
  readonly forecast: boolean;
  /** Only second-hand pages or the articles carry the figure. */
  readonly weak: boolean;
}

/** Figures of two years in a row, of one publisher and one definition; a year that nobody published is never bridged. */
export interface Segment {
  readonly from: SizePoint;
  readonly to: SizePoint;
  readonly forecast: boolean;
}

export interface Spread extends MarketSpread {
  readonly publishers: number;
  /** An end is only a bound, so that the true ratio may be greater. */
  readonly open: boolean;
}

export interface MarketSizeSpreadPicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly claims: readonly MarketClaim[];
  readonly points: readonly SizePoint[];
  readonly segments: readonly Segment[];
  /** Years in which at least two named publishers gave a size, newest first. */
  readonly spreads: readonly Spread[];
  /** Over all pages, for the newest of those years. */
  readonly wide: Spread | undefined;
  /** Readers see a part of the figures only. */
  readonly filtered: boolean;
}

/** Value of the choice for pages that name no publisher. */
export const unnamed = 'unnamed';

/** Whether its publisher says what it counts as the market. */
export const isScoped = ({ scope }: MarketClaim): boolean => scope.id !== 'undefined_scope';

/** Every figure as published, joined only within one publisher and one definition. Nothing is averaged. */
export function pickMarketSizeSpread(rows: MarketSizeSpreadRows, state: State = {}): MarketSizeSpreadPicked {
  const { publisher, scope } = state;
  const range = periodRange(state);
  const filtered = publisher !== undefined || scope !== undefined || range.cut;
  const chosen = rows.sizes.filter(
    (claim) =>
      (publisher === undefined || (claim.series?.id ?? unnamed) === publisher) &&
      (scope === undefined || claim.scope.id === scope) &&
      range.has(claim.year),
  );
  const claims = chosen.sort((a, b) => ascending(a.year, b.year) || ascending(order(a), order(b)));
  const points = claims.flatMap(toPoint);
  const { named, all } = filtered
    ? { named: spreadsOf(points.filter((point) => point.named)), all: spreadsOf(points) }
    : rows;
  const spreads = named
    .map((spread) =>
      withPublishers(
        spread,
        points.filter((point) => point.named),
      ),
    )
    .filter((spread) => spread.publishers >= 2);
  const newest = spreads[0];
  const wide = newest && all.find((spread) => spread.year === newest.year);
  return {
    claims,
    points,
    segments: toSegments(points),
    spreads,
    filtered,
    marked: markedYear(
      state,
      points.map((point) => point.year),
    ),
    wide: wide && wide.ratio > newest.ratio ? withPublishers(wide, points) : undefined,
    sources: [...new Set(claims.map((claim) => claim.source))],
  };
}

const order = (claim: MarketClaim): number => claim.figure?.value ?? claim.figure?.low ?? claim.figure?.high ?? 0;

function toPoint(claim: MarketClaim): SizePoint[] {
  const { low, high } = claim.figure ? figureEnds(claim.figure) : { low: undefined, high: undefined };
  const size = low ?? high;
  if (size === undefined || size <= 0) return [];
  return [
    {
      claim,
      year: claim.year,
      size,
      upper: high !== undefined && high > size ? high : undefined,
      open: low === undefined ? 'down' : high === undefined ? 'up' : undefined,
      named: claim.series !== undefined,
      forecast: claim.flag === 'forecast',
      weak: isWeak(claim),
    },
  ];
}

function toSegments(points: readonly SizePoint[]): Segment[] {
  const last = new Map<string, SizePoint>();
  return points.flatMap((to) => {
    if (to.claim.series === undefined) return [];
    const key = `${to.claim.series.id} ${to.claim.scope.id}`;
    const from = last.get(key);
    last.set(key, to);
    return from?.year === to.year - 1 ? [{ from, to, forecast: from.forecast || to.forecast }] : [];
  });
}

/** The spread per year of a part of the figures, newest first, as the published one is made of all. */
function spreadsOf(points: readonly SizePoint[]): MarketSpread[] {
  const years = [...group(points, (point) => point.year)].map(([year, own]) => {
    const [min = 0, max = 0] = extent(own, (point) => point.size);
    return { year, count: own.length, min, max, ratio: max / min };
  });
  return years.sort((a, b) => descending(a.year, b.year));
}

function withPublishers(spread: MarketSpread, points: readonly SizePoint[]): Spread {
  const ofYear = points.filter((point) => point.year === spread.year);
  return {
    ...spread,
    publishers: new Set(ofYear.map((point) => point.claim.series?.id ?? point.claim.id)).size,
    open: ofYear.some((point) => point.open && (point.size === spread.min || point.size === spread.max)),
  };
}
