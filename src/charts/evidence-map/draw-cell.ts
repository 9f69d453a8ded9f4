import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawInterval } from '../../marks/by-hand/interval.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import type { Grade } from '../../lib/figure.ts';
import { isWeak } from '../shared/weak.ts';
import type { CellKind } from './pick.ts';

/** Side of a square, in parts of the cell. */
const share: Readonly<Record<Grade, number>> = { A: 1, B: 0.7, C: 0.7, S: 0.45 };

/** How a kind of cell looks, centred on (x, y) in a square of `size`. Large and small, solid and pale tell the grade. */
export function drawCell(
  mark: Group,
  { kind, grade }: { readonly kind: CellKind; readonly grade: Grade | undefined },
  x: number,
  y: number,
  size: number,
): void {
  const half = size / 2;
  const weak = grade !== undefined && isWeak({ grade });
  const style = weak ? 'weak' : 'solid';
  switch (kind) {
    case 'gap':
      drawHatch(mark, { x: x - half, y: y - half, width: size, height: size }, 5);
      return;
    case 'contradicted':
      square(mark, x, y, size, 'hollow');
      drawText(mark, { x, y, text: '≠', anchor: 'middle', align: 'middle', style: 'strong tinted' });
      return;
    case 'interval':
      drawInterval(mark, { low: x - half + 1, high: x + half - 1, y, thickness: 6, style });
      return;
    case 'forecast':
      square(mark, x, y, size * 0.8, 'forecast');
      return;
    case 'relation':
      mark
        .append('circle')
        .attr('class', 'hollow')
        .attr('cx', tidy(x))
        .attr('cy', tidy(y))
        .attr('r', tidy(size * 0.25));
      return;
    case 'published':
      square(mark, x, y, size * share[grade ?? 'S'], style);
  }
}

function square(mark: Group, x: number, y: number, size: number, style: string): void {
  // An outline lies half outside its square: drawn smaller, so that both kinds of square look alike in size.
  const side = style === 'solid' ? size : size - 1.5;
  mark
    .append('rect')
    .attr('class', style)
    .attr('x', tidy(x - side / 2))
    .attr('y', tidy(y - side / 2))
    .attr('width', tidy(side))
    .attr('height', tidy(side));
}
