import { scaleLinear } from 'd3-scale';
import type { Group } from '../../marks/draw-context.ts';
import { drawInterval } from '../../marks/by-hand/interval.ts';
import { drawText, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import { isWeak } from '../shared/weak.ts';
import type { CellLayout } from './draw-layout.ts';
import { cellLines, figureLines, scaleHeight, spanWidth } from './draw-layout.ts';
import type { PayCell } from './pick-groups.ts';
import { cellEnds } from './pick-groups.ts';

/** Between the edge of a cell and the ends of its scale. */
const inset = 5;

/** The amount above, its place on the common pay scale below. */
export function drawFigure(
  mark: Group,
  cell: PayCell,
  left: number,
  y: number,
  height: number,
  layout: CellLayout,
): void {
  const foot = y + height - scaleHeight / 2;
  drawScale(mark, left, foot, layout.cell);
  const style = cell.peopleless ? 'muted' : 'tinted strong';
  const lines = figureLines(cell, layout);
  const top = y + height - scaleHeight - lines.length * lineHeight;
  lines.forEach((line, index) => {
    drawText(mark, {
      x: left + layout.cell / 2,
      y: top + (index + 0.75) * lineHeight,
      text: line,
      anchor: 'middle',
      style,
    });
  });
  if (!layout.scale || !cell.claim) return;
  const x = scaleLinear()
    .domain(layout.scale)
    .range([left + inset, left + layout.cell - inset]);
  const { low, high } = cellEnds(cell);
  if (low !== undefined && low === high) {
    mark
      .append('circle')
      .attr('class', cell.peopleless ? 'hollow' : isWeak(cell.claim) ? 'weak' : 'solid')
      .attr('cx', tidy(x(low)))
      .attr('cy', tidy(foot))
      .attr('r', 4);
    return;
  }
  drawInterval(mark, {
    low: low === undefined ? undefined : x(low),
    high: high === undefined ? undefined : x(high),
    y: foot,
    thickness: 8,
    reach: low === undefined ? x(high ?? 0) - left - inset : left + layout.cell - inset - x(low),
    style: isWeak(cell.claim) ? 'soft' : 'solid',
  });
}

/** One sentence over the columns it is about, and a bracket to show which. */
export function drawRelation(
  mark: Group,
  cell: PayCell,
  left: number,
  y: number,
  height: number,
  layout: CellLayout,
): void {
  const width = spanWidth(cell.span, layout);
  const lines = cellLines(cell, layout);
  const top = y + height - scaleHeight - lines.length * lineHeight;
  lines.forEach((line, index) => {
    drawText(mark, {
      x: left + width / 2,
      y: top + (index + 0.75) * lineHeight,
      text: line,
      anchor: 'middle',
      style: 'tinted',
    });
  });
  const foot = y + height - scaleHeight / 2;
  const ticks = Array.from({ length: cell.span }, (_, index) => left + layout.cell / 2 + index * layout.column);
  const posts = ticks.map((tick) => `M${tidy(tick)},${tidy(foot - 4)}V${tidy(foot + 4)}`).join('');
  mark
    .append('path')
    .attr('class', 'leader')
    .attr('d', `M${tidy(ticks[0] ?? left)},${tidy(foot)}H${tidy(ticks.at(-1) ?? left)}${posts}`);
}

/** The empty pay scale of a cell, with a tick at each end. */
export function drawScale(plot: Group, left: number, y: number, width: number): void {
  const [from, to] = [tidy(left + inset), tidy(left + width - inset)];
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M${from},${tidy(y)}H${to}M${from},${tidy(y - 3)}v6M${to},${tidy(y - 3)}v6`);
}
