import type { ScaleLinear } from 'd3-scale';
import type { YearlyRate } from '../../datasets/published.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawInterval } from '../../marks/by-hand/interval.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { TurnoverPoint } from './pick.ts';
import { isNorm } from './pick.ts';
import { markWord, yearlyRange } from './words-names.ts';
import type { Say } from './zh.ts';

export interface StripLayout extends Speech<Say> {
  /** Percent to pixels. */
  readonly x: ScaleLinear<number, number>;
  /** Right edge of the drawing. */
  readonly right: number;
  /** Length of the arrow of an open end. */
  readonly reach: number;
}

const markHeight = 20;
const gap = 9;

interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Words beside a mark: to its right where they fit, else to its left, else broken on the wider side. */
function placeLabel(text: string, from: number, to: number, strip: StripLayout): Label {
  const right = strip.right - to - gap;
  const left = from - gap - strip.x(0);
  const needed = measureText(text) * fontSize;
  if (needed <= right || (needed > left && right >= left)) {
    return { lines: wrapText(text, right / fontSize, strip.lang), x: to + gap, anchor: 'start' };
  }
  return { lines: wrapText(text, left / fontSize, strip.lang), x: from - gap, anchor: 'end' };
}

function markEnds(point: TurnoverPoint, { x, reach }: StripLayout): [number, number] {
  const { low, high } = point;
  return [
    x(low ?? high ?? 0) - (low === undefined ? reach : 0),
    x(high ?? low ?? 0) + (high === undefined ? reach : 0),
  ];
}

const figureLabel = (point: TurnoverPoint, strip: StripLayout): Label =>
  placeLabel(markWord(point, strip), ...markEnds(point, strip), strip);

function yearlyLabel(yearly: YearlyRate, strip: StripLayout): Label {
  const text = strip.say.yearly(yearlyRange(yearly, strip));
  return placeLabel(text, strip.x(yearly.low), strip.x(yearly.high), strip);
}

/** Height of the marks of a row and the words beside them. */
export function stripHeight(point: TurnoverPoint, strip: StripLayout): number {
  if (!point.claim.figure) return markHeight;
  const second = point.yearly ? yearlyLabel(point.yearly, strip).lines.length * lineHeight + 4 : 0;
  return figureLabel(point, strip).lines.length * lineHeight + 4 + second;
}

/** The published figure, and under a monthly one the year it comes to. */
export function drawStrip(plot: Group, point: TurnoverPoint, top: number, height: number, strip: StripLayout): void {
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', point.claim.id);
  const { x, say } = strip;
  if (!point.claim.figure) {
    const box = { x: x(0), y: top, width: x(100) - x(0), height };
    drawHatch(mark, box);
    drawText(mark, {
      x: box.x + box.width / 2,
      y: top + height / 2,
      text: say.missing,
      anchor: 'middle',
      align: 'middle',
      style: 'muted halo',
    });
    return;
  }
  const y = top + markHeight / 2;
  drawFigure(mark, point, y, strip);
  const label = figureLabel(point, strip);
  writeLabel(mark, label, y, 'tinted strong halo');
  if (point.yearly) drawYearly(mark, point.yearly, y + label.lines.length * lineHeight + 4, strip);
}

function drawFigure(mark: Group, point: TurnoverPoint, y: number, { x, reach }: StripLayout): void {
  const { low, high, weak } = point;
  const forecast = point.claim.flag === 'forecast';
  if (low !== undefined && low === high) {
    drawDot(mark, {
      x: x(low),
      y,
      style: isNorm(point.claim) ? 'hollow' : forecast ? 'forecast' : weak ? 'weak' : 'solid',
    });
    return;
  }
  drawInterval(mark, {
    low: low === undefined ? undefined : x(low),
    high: high === undefined ? undefined : x(high),
    y,
    reach,
    style: forecast ? 'forecast' : weak ? 'soft' : 'solid',
  });
}

/** A thin bracket: derived here, published by nobody. */
function drawYearly(mark: Group, yearly: YearlyRate, y: number, strip: StripLayout): void {
  const [from, to] = [tidy(strip.x(yearly.low)), tidy(strip.x(yearly.high))];
  mark
    .append('path')
    .attr('class', 'leader')
    .attr('d', `M${from},${tidy(y)}H${to}M${from},${tidy(y - 4)}v8M${to},${tidy(y - 4)}v8`);
  writeLabel(mark, yearlyLabel(yearly, strip), y, 'muted halo');
}

/** The first line level with the mark, the others below it. */
function writeLabel(mark: Group, { lines, x, anchor }: Label, y: number, style: string): void {
  lines.forEach((text, index) => {
    drawText(mark, { x, y: y + index * lineHeight, text, anchor, align: 'middle', style });
  });
}
