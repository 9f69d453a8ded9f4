import { max } from 'd3';
import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../draw-context.ts';
import type { Box } from './hatch.ts';
import { fontSize, lineHeight, tidy } from './text.ts';

/** A line of a label with its classes of chart-style.ts. */
export interface LabelLine {
  readonly text: string;
  readonly style: string;
}

/** A place a label could take: its box, and the side its lines hang on. */
export interface LabelPlace {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What a label had better not cover; the weight says how bad it is (default 1: a line). */
export interface Obstacle extends Box {
  readonly weight?: number;
}

/** Estimated size of a label in pixels. */
export function labelSize(lines: readonly LabelLine[]): { width: number; height: number } {
  return {
    width: max(lines, (line) => measureText(line.text) * fontSize) ?? 0,
    height: lines.length * lineHeight + 3,
  };
}

/** Places of a label around a point at `reach` pixels, the ones that read best first: right, above, below, left. */
export function placesAround(
  point: { x: number; y: number },
  lines: readonly LabelLine[],
  reach: number,
): LabelPlace[] {
  const { width, height } = labelSize(lines);
  const tops = { above: point.y - reach - height, level: point.y - height / 2, below: point.y + reach };
  const at = (x: number, y: number, anchor: LabelPlace['anchor']): LabelPlace => ({
    box: { x, y, width, height },
    anchor,
  });
  const right = point.x + reach;
  const left = point.x - reach - width;
  return [
    at(right, tops.level, 'start'),
    at(point.x - reach, tops.above, 'start'),
    at(point.x - width / 2, tops.above, 'middle'),
    at(point.x + reach - width, tops.above, 'end'),
    at(point.x - reach, tops.below, 'start'),
    at(point.x - width / 2, tops.below, 'middle'),
    at(point.x + reach - width, tops.below, 'end'),
    at(left, tops.level, 'end'),
    at(right, tops.above, 'start'),
    at(right, tops.below, 'start'),
    at(left, tops.above, 'end'),
    at(left, tops.below, 'end'),
  ];
}

/** The first place that covers nothing taken and stays inside; where there is none, the one that covers least. */
export function choosePlace(
  places: readonly LabelPlace[],
  taken: readonly Obstacle[],
  inside: Box,
): { place: LabelPlace; covered: number } | undefined {
  let best: { place: LabelPlace; covered: number } | undefined;
  for (const place of places) {
    const { box } = place;
    const outside = box.width * box.height - overlap(box, inside);
    const covered = taken.reduce((sum, other) => sum + overlap(box, other) * (other.weight ?? 1), outside * 100);
    if (covered < 0.5) return { place, covered: 0 };
    if (!best || covered < best.covered) best = { place, covered };
  }
  return best;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Small boxes along a straight line, so that labels keep off it. */
export function boxesAlong(from: { x: number; y: number }, to: { x: number; y: number }, size = 5): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / size));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps - size / 2,
    y: from.y + ((to.y - from.y) * step) / steps - size / 2,
    width: size,
    height: size,
  }));
}

/** Writes a label into its place, as one text. */
export function drawLabel(group: Group, place: LabelPlace, lines: readonly LabelLine[]): void {
  const { box, anchor } = place;
  const x = tidy(anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2);
  const text = group
    .append('text')
    .attr('class', 'halo')
    .attr('text-anchor', anchor)
    .attr('x', x)
    .attr('y', tidy(box.y + fontSize + 2));
  lines.forEach((line, index) => {
    text
      .append('tspan')
      .attr('class', line.style)
      .attr('x', x)
      .attr('dy', index === 0 ? 0 : lineHeight)
      .text(line.text);
  });
}
