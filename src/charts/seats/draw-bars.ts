import type { Markish } from '@observablehq/plot';
import { min } from 'd3';
import { bracketRight } from '../../marks/bracket.ts';
import { labels } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { arrows, dots } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { Contradiction, SeatPoint } from './pick.ts';
import { roundedText, timesText } from './words.ts';
import type { Say } from './zh.ts';

/** A figure with the place of its bar, in pixels of the panel. */
export interface Bar {
  readonly point: SeatPoint;
  readonly y: number;
  readonly height: number;
  /** CSS classes of its number. */
  readonly value: string;
}

export interface BarSpace {
  readonly left: number;
  readonly width: number;
  /** The two figures that contradict each other, joined by a bracket. */
  readonly held: Contradiction | undefined;
  /** CSS classes of the bracket's words. */
  readonly ratio: string;
}

/**
 * Pixels: from a bar to its number, of the arrow of an open end, from a number to the bracket, and of the bracket's
 * arms.
 */
const [beside, arrow, away, arm] = [8, 22, 10, 12];

const solidEnd = ({ point: { low } }: Bar): number => low ?? 0;
const farEnd = ({ point: { low, high } }: Bar): number => high ?? low ?? 0;
const isOpen = ({ point: { low, high } }: Bar): boolean => low !== undefined && high === undefined;
const rowOf = ({ point }: Bar): string => point.claim.id;

const fill: Readonly<Record<string, string>> = { forecast: 'forecast', derived: 'derived' };

/**
 * Bars from zero on one scale with their numbers: an arrow where only a lower bound is printed, a hollow end for an
 * interval.
 */
export function barMarks(all: readonly Bar[], { left, width, held, ratio }: BarSpace, speech: Speech<Say>): Markish[] {
  const bars = all.filter(({ point }) => point.low !== undefined || point.high !== undefined);
  const text = ({ point }: Bar) => roundedText(point, speech);
  const after = (bar: Bar): number => beside + (isOpen(bar) ? arrow : 0);
  const label = (bar: Bar): number => after(bar) + widthOf(text(bar), bar.value);
  const isHeld = ({ point }: Bar): boolean => point === held?.more || point === held?.less;
  const times = held ? timesText(held, speech) : [];
  const holding = away + arm + beside + Math.max(0, ...times.map((line) => widthOf(line, ratio)));
  // The scale that leaves room for every number, and for the bracket.
  const scale =
    min(bars, (bar) => (width - left - label(bar) - (isHeld(bar) ? holding : 0)) / Math.max(farEnd(bar), 1)) ?? 1;
  const x = (value: number): number => left + value * scale;
  const box = { y1: ({ y, height }: Bar) => y - height / 2, y2: ({ y, height }: Bar) => y + height / 2, row: rowOf };
  const end = (bar: Bar): number => x(farEnd(bar));
  const y = (bar: Bar): number => bar.y;
  const [one, other] = bars.filter(isHeld);
  const armOf = (bar: Bar): number => end(bar) + label(bar) + away;
  return [
    rects(bars, {
      ...box,
      x1: left,
      x2: (bar) => x(solidEnd(bar)),
      style: ({ point }) => fill[point.claim.flag] ?? 'solid',
    }),
    rects(
      bars.filter((bar) => solidEnd(bar) !== farEnd(bar) && !isOpen(bar)),
      { ...box, x1: (bar) => x(solidEnd(bar)), x2: end, style: 'hollow' },
    ),
    arrows(bars.filter(isOpen), { x: end, y, to: 'right', length: arrow, style: 'second', row: rowOf }),
    dots(
      bars.filter(({ point }) => point.weak),
      { x: (bar) => x(solidEnd(bar)), y, r: 3.25, style: 'hollow', row: rowOf },
    ),
    labels(bars, { x: end, y, text, dx: after, align: 'middle', style: ({ value }) => value, row: rowOf }),
    labels(
      all.filter((bar) => !bars.includes(bar)),
      { x: left, y, text, dx: beside, align: 'middle', style: 'muted', row: rowOf },
    ),
    one && other
      ? bracketRight({
          from: { x: armOf(one), y: one.y },
          to: { x: armOf(other), y: other.y },
          ...{ spine: Math.max(armOf(one), armOf(other)) + arm, text: times, style: ratio },
        })
      : null,
  ];
}
