import { ascending } from 'd3';
import type { Markish } from '@observablehq/plot';
import { labels } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { arrows, dots, symbols } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { TurnoverPoint } from './pick-points.ts';
import { isNorm } from './pick-points.ts';

/** A figure in a row of its own. */
export interface Drawn {
  readonly kind: 'rate' | 'share';
  readonly point: TurnoverPoint;
  /** Pixels from the top of the panel. */
  readonly y: number;
}

type Scale = (value: number) => number;

const rowOf = ({ point }: { readonly point: TurnoverPoint }): string => point.claim.id;
const yOf = ({ y }: Drawn): number => y;

/** The end of the axis, in per cent a year. */
export const axisEnd = 100;

/**
 * Where a figure lies on the yearly axis: its own ends, or the yearly equivalent of a monthly rate, cut off at the end
 * of the axis.
 */
const endsOf = ({ point: { low, high, yearly } }: Drawn) =>
  yearly ? { low: Math.min(yearly.low, axisEnd), high: Math.min(yearly.high, axisEnd) } : { low, high };
const lowOf = (drawn: Drawn): number => endsOf(drawn).low ?? endsOf(drawn).high ?? 0;
const highOf = (drawn: Drawn): number => endsOf(drawn).high ?? endsOf(drawn).low ?? 0;
const isSingle = (drawn: Drawn): boolean => lowOf(drawn) === highOf(drawn);
const isOpen = (drawn: Drawn, end: 'low' | 'high'): boolean => endsOf(drawn)[end] === undefined;
/** Whether the figure continues beyond the axis. */
const goesOn = ({ point: { yearly } }: Drawn): boolean => yearly !== undefined && yearly.high > axisEnd;

/**
 * Ranges are bars, hollow if computed here; single values are points; an open end is an arrow; shares that are not
 * rates are squares.
 */
export function rateMarks(
  all: readonly Drawn[],
  said: (point: TurnoverPoint) => string,
  scale: Scale,
  width: number,
): Markish[] {
  const bar = 12;
  const text = ({ point }: Drawn) => said(point);
  const known = all.filter(({ point }) => point.claim.figure);
  const unknown = all.filter(({ point }) => !point.claim.figure);
  const rates = known.filter(({ kind }) => kind === 'rate');
  const single = rates.filter(isSingle);
  // Right of the mark where there is room, otherwise left of it.
  const reach = (drawn: Drawn) => (isOpen(drawn, 'high') || goesOn(drawn) ? 34 : isSingle(drawn) ? 12 : 8);
  const before = (drawn: Drawn): boolean => {
    const room = widthOf(text(drawn), 'value');
    const over = scale(highOf(drawn)) + reach(drawn) + room - width;
    return over > 0 && room + 10 - scale(lowOf(drawn)) < over;
  };
  return [
    rects(
      rates.filter((drawn) => !isSingle(drawn)),
      {
        ...{ x1: lowOf, x2: highOf, y1: (d: Drawn) => d.y - bar / 2, y2: (d: Drawn) => d.y + bar / 2, row: rowOf },
        style: ({ point }) => (point.yearly ? 'derived' : point.claim.flag === 'forecast' ? 'forecast' : 'solid'),
      },
    ),
    ...(['high', 'low'] as const).map((end) =>
      arrows(
        single.filter((drawn) => isOpen(drawn, end)),
        { x: lowOf, y: yOf, to: end === 'high' ? 'right' : 'left', length: 28, style: 'lead', row: rowOf },
      ),
    ),
    arrows(rates.filter(goesOn), { x: highOf, y: yOf, to: 'right', length: 28, style: 'lead', row: rowOf }),
    dots(single, {
      ...{ x: lowOf, y: yOf, r: 5, row: rowOf },
      style: ({ point }) => (point.claim.flag === 'forecast' ? 'forecast' : isNorm(point.claim) ? 'hollow' : 'solid'),
    }),
    symbols(
      known.filter(({ kind }) => kind === 'share'),
      { x: lowOf, y: yOf, symbol: 'square', r: 5.5, style: 'aside', row: rowOf },
    ),
    labels(known, {
      ...{ x: (d: Drawn) => (before(d) ? lowOf(d) : highOf(d)), y: yOf, text, align: 'middle', row: rowOf },
      anchor: (d) => (before(d) ? 'end' : 'start'),
      dx: (d) => (before(d) ? -10 : reach(d)),
      style: ({ kind }) => (kind === 'share' ? 'name muted halo' : 'value tinted halo'),
    }),
    labels(unknown, { ...{ x: 0, y: yOf, text, dx: 4, align: 'middle', row: rowOf }, style: 'muted halo' }),
  ];
}

export interface Laned {
  readonly point: TurnoverPoint;
  readonly lane: number;
}

const low = ({ point }: Laned): number => point.low ?? point.high ?? 0;
const high = ({ point }: Laned): number => point.high ?? point.low ?? 0;

/**
 * Puts each figure into the first lane where nothing is within `room` pixels of it; ranges go into lanes above single
 * values.
 */
export function lanes(points: readonly TurnoverPoint[], scale: Scale, room: number): Laned[] {
  const known = points.filter(({ claim }) => claim.figure).map((point): Laned => ({ point, lane: 0 }));
  const fill = (list: readonly Laned[], first: number): Laned[] => {
    const ends: number[] = [];
    return [...list]
      .sort((a, b) => ascending(low(a), low(b)))
      .map((of) => {
        const free = ends.findIndex((end) => end + room <= scale(low(of)));
        const lane = free < 0 ? ends.length : free;
        // An arrow head needs the same space again.
        ends[lane] = scale(high(of)) + (of.point.high === undefined ? room : 0);
        return { ...of, lane: first + lane };
      });
  };
  const ranges = fill(
    known.filter((of) => low(of) !== high(of)),
    0,
  );
  const single = known.filter((of) => low(of) === high(of));
  return [...ranges, ...fill(single, laneCount(ranges))];
}

/** How many lanes there are. */
export const laneCount = (laned: readonly Laned[]): number => Math.max(0, ...laned.map(({ lane }) => lane + 1));

/** Single figures as ticks. */
export const tickMarks = (laned: readonly Laned[], y: (of: Laned) => number): Markish =>
  symbols(laned, { x: low, y, symbol: 'tick', r: 6, style: 'context tick', row: rowOf });

/** Thin bars for ranges and small points, hollow, because these figures are not part of the comparison with China. */
export function laneMarks(laned: readonly Laned[], y: (of: Laned) => number): Markish[] {
  return [
    rects(
      laned.filter((of) => low(of) !== high(of)),
      { x1: low, x2: high, y1: (of) => y(of) - 2, y2: (of) => y(of) + 2, style: 'context strip', row: rowOf },
    ),
    symbols(
      laned.filter((of) => low(of) === high(of)),
      {
        ...{ x: low, y, r: 3, style: 'context hollow', row: rowOf },
        symbol: ({ point }) => (point.high === undefined ? 'over' : 'circle'),
      },
    ),
  ];
}
