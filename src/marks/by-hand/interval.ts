import type { Group } from '../draw-context.ts';
import { tidy } from './text.ts';

export interface IntervalOptions {
  /** Pixels of the known ends; an open end is undefined and drawn as an arrow of `reach` pixels. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly y: number;
  readonly reach?: number;
  readonly thickness?: number;
  /** Class of the bar: soft, weak, forecast. */
  readonly style?: string;
}

/** A published interval: a bar between its ends with a tick at each known end and an arrow at an open one. */
export function drawInterval(group: Group, options: IntervalOptions): void {
  const { low, high, y, reach = 28, thickness = 10, style = 'soft' } = options;
  if (low === undefined && high === undefined) return;
  const from = low ?? (high ?? 0) - reach;
  const to = high ?? (low ?? 0) + reach;
  const half = thickness / 2;
  group
    .append('rect')
    .attr('class', style)
    .attr('x', tidy(from))
    .attr('y', tidy(y - half))
    .attr('width', tidy(Math.max(1, to - from)))
    .attr('height', thickness);
  for (const end of [low, high]) {
    if (end !== undefined)
      group
        .append('path')
        .attr('class', 'line')
        .attr('d', `M${tidy(end)},${tidy(y - half - 1)}V${tidy(y + half + 1)}`);
  }
  if (high === undefined)
    group
      .append('path')
      .attr('class', 'line')
      .attr('d', arrow(to, y, 5));
  if (low === undefined)
    group
      .append('path')
      .attr('class', 'line')
      .attr('d', arrow(from, y, -5));
}

const arrow = (x: number, y: number, size: number): string =>
  `M${tidy(x - size)},${tidy(y - 5)}L${tidy(x)},${tidy(y)}L${tidy(x - size)},${tidy(y + 5)}`;
