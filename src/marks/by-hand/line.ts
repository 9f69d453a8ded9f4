import type { Group } from '../draw-context.ts';
import { tidy } from './text.ts';

/** One line through points that belong together; a single point has none. */
export function drawLine(group: Group, points: readonly { readonly x: number; readonly y: number }[]): void {
  if (points.length < 2) return;
  const at = points.map(({ x, y }) => `${tidy(x)},${tidy(y)}`);
  group
    .append('path')
    .attr('class', 'line')
    .attr('d', `M${at.join('L')}`);
}
