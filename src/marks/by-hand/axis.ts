import { drawBrokenGrid } from './broken-grid.ts';
import type { Group } from '../draw-context.ts';
import { drawText, tidy } from './text.ts';

/** Horizontal grid lines with their numbers above the line's left end; `y` maps a value to pixels. */
export function drawHorizontalGrid(
  plot: Group,
  width: number,
  ticks: readonly number[],
  y: (value: number) => number,
  label: (value: number) => string,
): void {
  drawBrokenGrid(plot, [[0, width]], ticks, y, label);
}

/** Vertical grid lines with their labels above the plot (`top`) or below it. */
export function drawVerticalGrid(
  plot: Group,
  height: number,
  ticks: readonly number[],
  x: (value: number) => number,
  label: (value: number) => string,
  side: 'top' | 'bottom' = 'bottom',
): void {
  for (const tick of ticks) {
    const at = tidy(x(tick));
    plot.append('path').attr('class', 'grid').attr('d', `M${at},0V${height}`);
    drawText(plot, {
      x: at,
      y: side === 'top' ? -8 : height + 18,
      text: label(tick),
      anchor: 'middle',
      style: 'muted',
    });
  }
}
