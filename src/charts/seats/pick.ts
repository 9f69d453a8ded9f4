import { ascending } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import { unitStyle } from '../../i18n/units.ts';
import { figureEnds } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Picked, State } from '../chart.ts';
import { isWeak } from '../shared/claim-tip.ts';

/** Id of the definition that counts only the centres of a survey. */
export const surveyed = 'seats_surveyed';

/** Definitions in the order they are drawn; ids of the data. */
export const definitions: readonly string[] = [
  'seats',
  'seats_with_small',
  surveyed,
  'workforce',
  'workforce_with_small',
];

export interface SeatsRows {
  readonly claims: readonly RowOf<'demand'>[];
  readonly gaps: readonly Gap[];
}

export interface SeatPoint {
  readonly claim: RowOf<'demand'>;
  readonly year: number;
  /** In 万, whatever the printed unit; undefined where that end is open or nothing is printed. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Known only second-hand. */
  readonly weak: boolean;
}

/** Years in a row without a figure of any publisher. */
export interface SeatGap {
  readonly gap: Gap;
  readonly from: number;
  readonly to: number;
}

export interface SeatGroup {
  readonly metric: RowOf<'demand'>['metric'];
  /** By year, gaps among them. */
  readonly rows: readonly (SeatPoint | SeatGap)[];
}

/** Two publishers' national seats of one year or two in a row that cannot be the same thing. */
export interface Contradiction {
  readonly more: SeatPoint;
  readonly less: SeatPoint;
  /** Over the printed numbers, to one decimal. */
  readonly ratio: number;
}

export interface SeatsPicked extends Picked {
  readonly groups: readonly SeatGroup[];
  readonly points: readonly SeatPoint[];
  readonly contradiction: Contradiction | undefined;
  /** The two that contradict each other by year; none where nothing does. */
  readonly pair: readonly SeatPoint[];
  /** The groups without them, as they are drawn below. */
  readonly rest: readonly SeatGroup[];
  /** Looked for and not found as a whole, or not comparable; each with words of its own. */
  readonly remarks: readonly Gap[];
  /** Figures of one city or without a year: not drawn. */
  readonly elsewhere: number;
}

export const isPoint = (row: SeatPoint | SeatGap): row is SeatPoint => 'claim' in row;

/** A publisher as the address names it: what the ids of its sources begin with, `frost`. */
export const publisherKey = ({ source }: RowOf<'demand'>): string => source.replace(/-.*$/, '');

/** Every national figure by itself, under the definition it was published with; nothing is joined or averaged. */
export function pickSeats({ claims, gaps }: SeatsRows, state: State): SeatsPicked {
  const publisher = state['publisher'];
  const all = publisher === undefined || publisher === 'all';
  const chosen = all ? claims : claims.filter((claim) => publisherKey(claim) === publisher);
  const points = chosen.flatMap(toPoint);
  const groups = definitions.flatMap((id) => {
    const own = points.filter(({ claim }) => claim.metric.id === id);
    const metric = own[0]?.claim.metric;
    if (!metric) return [];
    const missing = all ? toGaps(gaps.filter((gap) => gap.metric === id)) : [];
    return [{ metric, rows: [...own, ...missing].sort((a, b) => ascending(yearOf(a), yearOf(b))) }];
  });
  const contradiction = toContradiction(points);
  const pair = contradiction ? [contradiction.more, contradiction.less].sort((a, b) => ascending(a.year, b.year)) : [];
  const isPair = (row: SeatPoint | SeatGap) => pair.some((point) => point === row);
  return {
    groups,
    points,
    contradiction,
    pair,
    rest: groups
      .map(({ metric, rows }) => ({ metric, rows: rows.filter((row) => !isPair(row)) }))
      .filter(({ rows }) => rows.length > 0),
    remarks: all && points.length > 0 ? gaps.filter((gap) => gap.period === undefined && gap.note) : [],
    elsewhere: chosen.length - points.length,
    sources: [...new Set(groups.flatMap(({ rows }) => rows.filter(isPoint).map(({ claim }) => claim.source)))],
  };
}

const yearOf = (row: SeatPoint | SeatGap): number => (isPoint(row) ? row.year : row.from);

function toPoint(claim: RowOf<'demand'>): SeatPoint[] {
  const year = /^\d{4}/.exec(claim.period ?? '')?.[0];
  if (year === undefined || claim.place.id !== 'CN') return [];
  const { figure } = claim;
  const ends = figure ? figureEnds(figure) : { low: undefined, high: undefined };
  const factor = figure ? unitStyle(figure.unit, 'en').factor / 1e4 : 1;
  const scaled = (end: number | undefined) => (end === undefined ? undefined : round(end * factor, 6));
  return [{ claim, year: +year, low: scaled(ends.low), high: scaled(ends.high), weak: isWeak(claim) }];
}

function toGaps(gaps: readonly Gap[]): SeatGap[] {
  const years = gaps
    .flatMap((gap) => (/^\d{4}$/.test(gap.period ?? '') ? [{ gap, year: +(gap.period ?? '') }] : []))
    .sort((a, b) => ascending(a.year, b.year));
  const spans: SeatGap[] = [];
  for (const { gap, year } of years) {
    const before = spans.at(-1);
    if (before?.to === year - 1) spans[spans.length - 1] = { ...before, to: year };
    else spans.push({ gap, from: year, to: year });
  }
  return spans;
}

/** At less than this the figures could still be of one thing. */
const tellingRatio = 1.5;

function toContradiction(points: readonly SeatPoint[]): Contradiction | undefined {
  const national = points.filter(({ claim }) => claim.metric.id === 'seats');
  const pairs = national.flatMap((more) =>
    national.flatMap((less) => {
      const [a, b] = [more.low, less.high ?? less.low];
      if (a === undefined || b === undefined || Math.abs(more.year - less.year) > 1) return [];
      if (publisherKey(more.claim) === publisherKey(less.claim) || a / b < tellingRatio) return [];
      return [{ more, less, ratio: round(a / b, 1) }];
    }),
  );
  return pairs.sort((a, b) => b.ratio - a.ratio)[0];
}
