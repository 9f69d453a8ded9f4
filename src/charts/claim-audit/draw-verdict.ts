import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { tidy } from '../../marks/by-hand/text.ts';

const radius = 6;

/** A shape for each verdict, so that none is told by colour: full, half, crossed out, head to head, hatched. */
export function drawVerdict(group: Group, verdict: string, x: number, y: number): void {
  const path = (style: string, d: string) => group.append('path').attr('class', style).attr('d', d);
  const circle = (style: string) =>
    group.append('circle').attr('class', style).attr('cx', tidy(x)).attr('cy', tidy(y)).attr('r', radius);
  switch (verdict) {
    case 'holds':
      circle('solid');
      return;
    case 'holds_only_if':
      circle('hollow');
      path('solid', `M${tidy(x)},${tidy(y - radius)}a${radius},${radius} 0 0 0 0,${2 * radius}z`);
      return;
    case 'does_not_follow':
      path('line', `M${tidy(x - 5)},${tidy(y - 5)}l10,10m0,-10l-10,10`);
      return;
    case 'contradicted':
      path('solid', `M${tidy(x - 7)},${tidy(y - 5)}l6,5l-6,5zM${tidy(x + 7)},${tidy(y - 5)}l-6,5l6,5z`);
      return;
    default:
      drawHatch(group, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, 4);
      path('leader', `M${tidy(x - radius)},${tidy(y - radius)}h${2 * radius}v${2 * radius}h${-2 * radius}z`);
  }
}
