import { ascending, greatest, group } from 'd3';
import type { MarketClaim, MarketSpread } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';

export interface MarketSizeSpreadRows {
  readonly sizes: readonly MarketClaim[];
  /** The shares of a publisher's market that its largest fields of use have. */
  readonly shares: readonly MarketClaim[];
  /** Spread by year over the figures of named publishers, and over all figures; newest first. */
  readonly named: readonly MarketSpread[];
  readonly all: readonly MarketSpread[];
}

export interface SizePoint {
  readonly claim: MarketClaim;
  readonly year: number;
  /** The printed number, in the printed unit; for an interval its lower end. */
  readonly size: number;
  /** Upper end of an interval with two ends. */
  readonly upper: number | undefined;
  /** For a bound, the side on which the true figure lies. */
  readonly open: 'up' | 'down' | undefined;
  /** Whether its publisher is named; otherwise it stands on a page whose origin cannot be traced. */
  readonly named: boolean;
  readonly forecast: boolean;
}

/** The published spread of a year, between two figures that are shown. */
export interface Spread {
  readonly low: SizePoint;
  readonly high: SizePoint;
  readonly ratio: number;
  /** Whether an end is only a bound, so that the true ratio may be greater. */
  readonly open: boolean;
}

/** A connection between two figures of one publisher and one definition; both state the definition, or neither does. */
interface Segment {
  readonly from: SizePoint;
  readonly to: SizePoint;
  /** `forecast`: to a forecast; `ends`: across years that nobody published; `line`: between neighbouring years. */
  readonly kind: 'forecast' | 'ends' | 'line';
}

/** Figures of one publisher and one definition, in order of time. */
export type Series = readonly [SizePoint, ...SizePoint[]];

export interface MarketSizeSpreadPicked extends Picked {
  /** In the order of the table: by year and size. */
  readonly claims: readonly MarketClaim[];
  readonly points: readonly SizePoint[];
  /** Those of publishers that are shown. */
  readonly shares: readonly MarketClaim[];
  /** The year of the strip; undefined where there is no figure at all. */
  readonly year: number | undefined;
  /** The figures of that year, smallest first. */
  readonly strip: readonly SizePoint[];
  /** Between named publishers of that year; undefined where fewer than two are shown. */
  readonly spread: Spread | undefined;
  /** Over all pages, where that is wider. */
  readonly wide: Spread | undefined;
  readonly series: readonly Series[];
  readonly segments: readonly Segment[];
  /** Whether a publisher or a definition was chosen. */
  readonly filtered: boolean;
}

/** Values of the choice of publishers: all that are named, and the pages without one. */
export const named = 'named';
export const unnamed = 'unnamed';

/** Whether its publisher says what it counts as the market. */
export const isScoped = ({ scope }: MarketClaim): boolean => scope.id !== 'undefined_scope';

const seriesOf = ({ series, scope }: MarketClaim): string => `${series?.id ?? ''} ${scope.id}`;

/** The newest year with several named publishers, else with one; else the year with the most figures. */
export function openingYear(sizes: readonly MarketClaim[]): number | undefined {
  const years = group(
    sizes.filter((claim) => claim.figure),
    ({ year }) => year,
  );
  const heard = (claims: readonly MarketClaim[]) => new Set(claims.flatMap(({ series }) => series?.id ?? [])).size;
  return greatest(
    years,
    ([a, ofA], [b, ofB]) =>
      ascending(Math.min(heard(ofA), 2), Math.min(heard(ofB), 2)) ||
      (heard(ofA) > 0 ? 0 : ascending(ofA.length, ofB.length)) ||
      ascending(a, b),
  )?.[0];
}

/** Every figure as published, one year as a strip; only figures of one publisher and one definition are joined. */
export function pickMarketSizeSpread(rows: MarketSizeSpreadRows, state: State = {}): MarketSizeSpreadPicked {
  const { publisher, scope } = state;
  const isOf = ({ series }: MarketClaim): boolean =>
    publisher === named ? series !== undefined : (series?.id ?? unnamed) === publisher;
  const claims = rows.sizes
    .filter((claim) => (publisher === undefined || isOf(claim)) && (scope === undefined || claim.scope.id === scope))
    .sort((a, b) => ascending(a.year, b.year) || ascending(sizeOf(a), sizeOf(b)));
  const points = claims.flatMap(toPoint);
  const asked = rows.sizes.find(({ year }) => String(year) === state['year'])?.year;
  const year = points.length === 0 ? undefined : (asked ?? openingYear(claims));
  const strip = points.filter((point) => point.year === year);
  const spread = spreadOf(
    rows.named,
    strip.filter((point) => point.named),
  );
  const wide = spreadOf(rows.all, strip);
  return {
    ...{ claims, points, year, strip, spread, series: toSeries(points), segments: toSegments(points) },
    wide: wide && spread && wide.ratio > spread.ratio ? wide : undefined,
    shares: rows.shares.filter((share) => points.some(({ claim }) => isSame(share, claim))),
    filtered: publisher !== undefined || scope !== undefined,
    sources: [...new Set(claims.map((claim) => claim.source))],
  };
}

const sizeOf = ({ figure }: MarketClaim): number => figure?.value ?? figure?.low ?? figure?.high ?? 0;

function toPoint(claim: MarketClaim): SizePoint[] {
  const { low, high } = figureEnds(claim.figure);
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
    },
  ];
}

/** The year's published spread, if both its ends are among these figures and have different publishers. */
function spreadOf(spreads: readonly MarketSpread[], strip: readonly SizePoint[]): Spread | undefined {
  const published = spreads.find(({ year }) => year === strip[0]?.year);
  const low = strip.find(({ size }) => size === published?.min);
  const high = strip.find(({ size, claim }) => size === published?.max && !isSame(claim, low?.claim));
  if (!published || !low || !high) return undefined;
  return { low, high, ratio: published.ratio, open: low.open !== undefined || high.open !== undefined };
}

const isSame = (a: MarketClaim, b: MarketClaim | undefined): boolean =>
  a.id === b?.id || (a.series !== undefined && a.series.id === b?.series?.id);

function toSeries(points: readonly SizePoint[]): Series[] {
  const found = new Map<string, [SizePoint, ...SizePoint[]]>();
  for (const point of points) {
    if (!point.named) continue;
    const key = seriesOf(point.claim);
    const known = found.get(key);
    if (known) known.push(point);
    else found.set(key, [point]);
  }
  return [...found.values()];
}

const toSegments = (points: readonly SizePoint[]): Segment[] =>
  toSeries(points).flatMap((own) =>
    own.slice(1).flatMap((to, index) => {
      const from = own[index];
      if (!from || from.year === to.year) return [];
      const kind = to.forecast ? 'forecast' : to.year === from.year + 1 ? 'line' : 'ends';
      return [{ from, to, kind } as const];
    }),
  );
