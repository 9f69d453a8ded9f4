import type { Group } from '../draw-context.ts';
import { drawText, tidy } from './text.ts';

/** Horizontal grid lines over several stretches, parted where the axis is cut; numbers left of the first. */
export function drawBrokenGrid(
  plot: Group,
  stretches: readonly (readonly [from: number, to: number])[],
  ticks: readonly number[],
  y: (value: number) => number,
  label: (value: number) => string,
): void {
  for (const tick of ticks) {
    const at = tidy(y(tick));
    plot
      .append('path')
      .attr('class', tick === 0 ? 'baseline' : 'grid')
      .attr('d', stretches.map(([from, to]) => `M${tidy(from)},${at}H${tidy(to)}`).join(''));
    drawText(plot, { x: -6, y: at, text: label(tick), anchor: 'end', style: 'muted', align: 'middle' });
  }
}
