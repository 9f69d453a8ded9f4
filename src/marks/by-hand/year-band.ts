import type { Group } from '../draw-context.ts';
import type { Box } from './hatch.ts';
import { tidy } from './text.ts';

/** A tint behind what belongs to a marked year; drawn first, so that everything lies on it. */
export function drawYearBand(group: Group, { x, y, width, height }: Box): void {
  group
    .append('rect')
    .attr('class', 'band')
    .attr('x', tidy(x))
    .attr('y', tidy(y))
    .attr('width', tidy(width))
    .attr('height', tidy(height));
}
