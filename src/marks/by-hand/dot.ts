import type { Group } from '../draw-context.ts';
import { tidy } from './text.ts';

export const dotRadius = 4.5;
/** How far the arrow of an open end reaches from the dot's centre. */
export const dotReach = 19;

export interface DotOptions {
  readonly x: number;
  readonly y: number;
  /** Class of the dot: solid, weak, hollow, forecast. */
  readonly style: string;
  readonly radius?: number;
  /** The figure is only a bound: an arrow towards where the true one lies. */
  readonly open?: 'up' | 'down' | undefined;
}

/** A published figure on a vertical scale. */
export function drawDot(group: Group, options: DotOptions): void {
  const { x, y, style, radius = dotRadius, open } = options;
  if (open) {
    const way = open === 'up' ? -1 : 1;
    const tip = y + way * dotReach;
    group
      .append('path')
      .attr('class', 'line')
      .attr(
        'd',
        `M${tidy(x)},${tidy(y)}V${tidy(tip)}M${tidy(x - 4)},${tidy(tip - way * 5)}L${tidy(x)},${tidy(tip)}L${tidy(x + 4)},${tidy(tip - way * 5)}`,
      );
  }
  group.append('circle').attr('class', style).attr('cx', tidy(x)).attr('cy', tidy(y)).attr('r', radius);
}
