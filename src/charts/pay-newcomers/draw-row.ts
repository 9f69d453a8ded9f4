import type { ScaleLinear } from 'd3-scale';
import { drawAxisFigure } from '../../marks/by-hand/axis-figure.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import { isWeak } from '../shared/weak.ts';
import type { NewcomerRow } from './pick.ts';
import { rowWord } from './words-names.ts';
import type { Say } from './zh.ts';

export interface RowLayout extends Speech<Say> {
  /** CNY a month to pixels. */
  readonly x: ScaleLinear<number, number>;
  /** Right edge of the drawing. */
  readonly right: number;
}

/** The figure of a row on the pay axis with its words beside it, or the hatch of what is not known. */
export function drawRowMark(plot: Group, row: NewcomerRow, top: number, height: number, layout: RowLayout): void {
  const { x, right } = layout;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', row.id);
  const y = top + height / 2;
  const text = rowWord(row, layout);
  const [from, to] = x.range();
  const { low, high, claim } = row;
  if (!claim?.figure || (low === undefined && high === undefined)) {
    const box = { x: from ?? 0, y: top + 3, width: (to ?? 0) - (from ?? 0), height: height - 6 };
    drawHatch(mark, box);
    const middle = box.x + box.width / 2;
    drawText(mark, { x: middle, y, text, anchor: 'middle', align: 'middle', style: 'muted halo' });
    return;
  }
  drawAxisFigure(mark, {
    low: low === undefined ? undefined : x(low),
    high: high === undefined ? undefined : x(high),
    y,
    right,
    text,
    style: isWeak(claim) ? 'weak' : 'solid',
  });
}
