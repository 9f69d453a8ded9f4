import type { ScaleLinear } from 'd3';
import { measureText } from '../../i18n/measure-text.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawInterval } from '../../marks/by-hand/interval.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { SeatGap, SeatPoint } from './pick.ts';
import { isPoint } from './pick.ts';
import { figureText } from './words.ts';
import type { Say } from './zh.ts';

export interface RowLayout extends Speech<Say> {
  /** 万 to pixels. */
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
}

export const markHeight = 20;
/** Length of the arrow of an open end. */
const arrow = 20;
const gap = 12;

/** The mark of one row with its figure in words; a hatch where there is none. */
export function drawRow(plot: Group, row: SeatPoint | SeatGap, top: number, key: boolean, layout: RowLayout): void {
  const id = isPoint(row) ? row.claim.id : row.gap.id;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', id);
  const { left, right, lang, say } = layout;
  const y = top + markHeight / 2;
  if (!isPoint(row) || (row.low === undefined && row.high === undefined)) {
    drawHatch(mark, { x: left, y: top, width: right - left, height: markHeight });
    const text = isPoint(row) ? say.missing : row.gap.reason.name[lang];
    drawText(mark, {
      x: (left + right) / 2,
      y,
      text,
      anchor: 'middle',
      align: 'middle',
      style: 'muted halo',
    });
    return;
  }
  const [from, to] = drawFigure(mark, row, y, layout);
  const text = figureText(row, layout);
  const fits = measureText(text) * fontSize <= right - to - gap;
  drawText(mark, {
    x: fits ? to + gap : from - gap,
    y,
    text,
    anchor: fits ? 'start' : 'end',
    align: 'middle',
    style: key ? 'strong tinted halo' : 'tinted halo',
  });
}

/** Returns the pixels the mark covers from left to right. */
function drawFigure(mark: Group, { claim, low, high, weak }: SeatPoint, y: number, { x }: RowLayout): [number, number] {
  const forecast = claim.flag === 'forecast';
  const [from, to] = [x(low ?? high ?? 0), x(high ?? low ?? 0)];
  if (low !== undefined && high !== undefined && low !== high) {
    drawInterval(mark, { low: from, high: to, y, style: forecast ? 'forecast' : weak ? 'soft' : 'solid' });
    return [from, to];
  }
  const open = high === undefined ? arrow : low === undefined ? -arrow : 0;
  if (open !== 0) drawArrow(mark, from, from + open, y);
  const style = forecast ? 'forecast' : claim.flag === 'derived' ? 'hollow' : weak ? 'weak' : 'solid';
  drawDot(mark, { x: from, y, style, radius: 5.5 });
  return [Math.min(from, from + open), Math.max(to, to + open)];
}

/** From the printed bound towards where the true figure lies. */
function drawArrow(mark: Group, from: number, to: number, y: number): void {
  const back = to - Math.sign(to - from) * 5;
  mark
    .append('path')
    .attr('class', 'line')
    .attr(
      'd',
      `M${tidy(from)},${tidy(y)}H${tidy(to)}M${tidy(back)},${tidy(y - 4)}L${tidy(to)},${tidy(y)}L${tidy(back)},${tidy(y + 4)}`,
    );
}
