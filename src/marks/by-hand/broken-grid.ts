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

/** Two torn edges facing each other from top to foot: the axis is cut here. */
export function drawTornCut(group: Group, x: number, top: number, foot: number, gap: number): void {
  const tooth = 4;
  const steps = Math.max(2, Math.round((foot - top) / 8));
  const edge = (at: number): string =>
    Array.from(
      { length: steps + 1 },
      (_, step) => `${tidy(at + (step % 2 === 0 ? 0 : tooth))},${tidy(top + ((foot - top) * step) / steps)}`,
    ).join('L');
  group
    .append('path')
    .attr('class', 'leader')
    .attr('d', `M${edge(x - gap / 2 - tooth / 2)}M${edge(x + gap / 2 - tooth / 2)}`);
}
