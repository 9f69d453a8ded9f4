import { ascending } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import { unitStyle } from '../../i18n/units.ts';
import { figureEnds } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Picked, State } from '../chart.ts';
import { publisherKey } from '../shared/cite-sources.ts';
import { isWeak } from '../shared/tips.ts';

/** Id of the definition that counts only the centres in a survey. */
export const surveyed = 'seats_surveyed';

/** Definitions in the order in which they are drawn, by their ids in the data. */
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
  /** Whether it is known only second-hand. */
  readonly weak: boolean;
}

/** Consecutive years without a figure from any publisher. */
export interface SeatGap {
  readonly gap: Gap;
  readonly from: number;
  readonly to: number;
}

export interface SeatGroup {
  readonly metric: RowOf<'demand'>['metric'];
  /** In order of years, gaps included. */
  readonly rows: readonly (SeatPoint | SeatGap)[];
}

/** Two publishers' national figures, for the same year or consecutive ones, that cannot count the same thing. */
export interface Contradiction {
  readonly more: SeatPoint;
  readonly less: SeatPoint;
  /** Ratio of the printed numbers, to one decimal. */
  readonly ratio: number;
}

export interface SeatsPicked extends Picked {
  readonly groups: readonly SeatGroup[];
  readonly points: readonly SeatPoint[];
  readonly contradiction: Contradiction | undefined;
  /** The two contradicting figures in order of years; empty where there is no contradiction. */
  readonly pair: readonly SeatPoint[];
  /** The groups without these two, as drawn below them. */
  readonly rest: readonly SeatGroup[];
  /** What was not found for the whole subject, or is not comparable; each gap has words of its own. */
  readonly remarks: readonly Gap[];
  /** How many figures are not drawn, because they are for one city or have no year. */
  readonly elsewhere: number;
}

export const isPoint = (row: SeatPoint | SeatGap): row is SeatPoint => 'claim' in row;

/** Every national figure by itself, with the definition it was published with; nothing is joined or averaged. */
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
  const ends = figureEnds(figure);
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

/** Below this ratio the two figures could still count the same thing. */
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
