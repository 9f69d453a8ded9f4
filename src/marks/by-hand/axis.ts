import { drawBrokenGrid } from './broken-grid.ts';
import type { Group } from '../draw-context.ts';

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
