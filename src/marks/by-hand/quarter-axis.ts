import { extent, rollup } from 'd3';
import type { Group } from '../draw-context.ts';
import { shortYear } from './short-year.ts';
import { drawText, tidy } from './text.ts';

/** A quarter of a year: `index` counts quarters, so that neighbours differ by one. */
export interface AxisQuarter {
  readonly index: number;
  readonly year: number;
  readonly quarter: number;
}

export interface QuarterAxisOptions {
  readonly quarters: readonly AxisQuarter[];
  /** Left edge of a quarter's column; the next one's is its right edge. */
  readonly x: (index: number) => number;
  /** Foot of the plot area, where the axis begins. */
  readonly y: number;
  /** Word for the row of quarter numbers, in the left margin. */
  readonly word: string;
}

/** Quarter numbers under their columns, the years below them, a short rule where a year begins. */
export function drawQuarterAxis(plot: Group, { quarters, x, y, word }: QuarterAxisOptions): void {
  drawText(plot, { x: -6, y: y + 16, text: word, anchor: 'end', style: 'muted' });
  for (const { index, quarter } of quarters) {
    drawText(plot, {
      x: (x(index) + x(index + 1)) / 2,
      y: y + 16,
      text: String(quarter),
      anchor: 'middle',
      style: 'muted',
    });
  }
  const years = rollup(
    quarters,
    (own) => extent(own, ({ index }) => index),
    ({ year }) => year,
  );
  for (const [year, [first = 0, last = first]] of years) {
    const [left, right] = [x(first), x(last + 1)];
    const wide = right - left >= 34;
    plot
      .append('path')
      .attr('class', 'grid')
      .attr('d', `M${tidy(left)},${tidy(y)}v38`);
    drawText(plot, {
      x: (left + right) / 2,
      y: y + 34,
      text: wide ? String(year) : shortYear(year),
      anchor: 'middle',
      style: 'muted',
    });
  }
}
