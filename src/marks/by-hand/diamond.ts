import type { Group } from '../draw-context.ts';
import { tidy } from './text.ts';

export const diamondReach = 6;

/** What a reader has chosen, among marks of other shapes: a diamond in ink, ringed with paper. */
export function drawDiamond(group: Group, { x, y }: { readonly x: number; readonly y: number }): void {
  const r = diamondReach;
  group
    .append('path')
    .attr('class', 'chosen')
    .attr(
      'd',
      `M${tidy(x - r)},${tidy(y)}L${tidy(x)},${tidy(y - r)}L${tidy(x + r)},${tidy(y)}L${tidy(x)},${tidy(y + r)}Z`,
    );
}
