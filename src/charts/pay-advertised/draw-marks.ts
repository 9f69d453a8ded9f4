import type { Group } from '../../marks/draw-context.ts';
import { tidy } from '../../marks/by-hand/text.ts';

/** Of the bar of one advert; a summed-up one is thicker. */
export const singleThickness = 2.5;

/** A bar between two ends; a dot's width where they are one. All adverts are second-hand: pale with a ring. */
export function drawBar(mark: Group, from: number, to: number, y: number, thickness: number): void {
  mark
    .append('rect')
    .attr('class', thickness > singleThickness ? 'weak' : 'solid')
    .attr('x', tidy(from))
    .attr('y', tidy(y - thickness / 2))
    .attr('width', tidy(Math.max(2, to - from)))
    .attr('height', thickness);
}

/** The middle half of ends: a thin line with a tick at each quartile. */
export function drawSpread(mark: Group, from: number, to: number, y: number): void {
  mark
    .append('path')
    .attr('class', 'leader')
    .attr(
      'd',
      `M${tidy(from)},${tidy(y)}H${tidy(Math.max(to, from + 1))}M${tidy(from)},${tidy(y - 2)}v4M${tidy(to)},${tidy(y - 2)}v4`,
    );
}
