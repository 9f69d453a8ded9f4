import { drawDot } from '../../marks/by-hand/dot.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawQuarterAxis } from '../../marks/by-hand/quarter-axis.ts';
import { drawLine } from '../../marks/by-hand/line.ts';
import { shortYear } from '../../marks/by-hand/short-year.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import { drawVerticalWord } from '../../marks/by-hand/vertical-word.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { Quarter } from '../../lib/quarter.ts';
import type { Ending, RankPoint, ShortageRankPicked } from './pick.ts';
import { pointId } from './pick.ts';
import { rankText } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** Ranks the lists print. */
const printed = Array.from({ length: 10 }, (_, index) => index + 1);
/** Quarters' widths that the hatched end takes, however many quarters it stands for. */
const endingSteps = 3;
const rowHeight = 22;
const bandTop = printed.length * rowHeight + 30;
const bandHeight = 34;

interface Scale {
  readonly step: number;
  readonly x: (index: number) => number;
  readonly y: (rank: number) => number;
}

/** Quarters from left to right, first place at the top; those beyond the printed ranks in a band of their own below. */
export function drawShortageRank(picked: ShortageRankPicked, text: ChartText, context: Context): SVGSVGElement {
  const { points, ending } = picked;
  const first = points[0];
  if (!first) return drawEmpty(context, text.title);
  const { lang, say } = context;
  const margin = { top: 26, right: 2, bottom: 44, left: lang === 'zh' ? 34 : 38 };
  const foot = bandTop + bandHeight;
  const frame = createFrame(context, margin.top + foot + margin.bottom, margin, text.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  const step = Math.min(64, frame.width / (points.length + (ending ? endingSteps : 0)));
  const scale: Scale = {
    step,
    x: (index) => (index - first.quarter.index) * step,
    y: (rank) => (rank - 0.5) * rowHeight,
  };
  const right = scale.x(first.quarter.index + points.length);
  const tinted = points.filter((point) => point.quarter.year === picked.marked).map((point) => point.quarter.index);
  if (tinted.length > 0)
    drawYearBand(plot, {
      x: scale.x(Math.min(...tinted)),
      y: 0,
      width: tinted.length * step,
      height: foot + margin.bottom - 4,
    });
  drawText(plot, { x: -6, y: -10, text: say.axis, anchor: 'end', style: 'muted' });
  drawRanks(plot, scale, right);
  for (const y of [bandTop, foot])
    plot
      .append('path')
      .attr('class', 'grid')
      .attr('d', `M0,${tidy(y)}H${tidy(right)}`);
  for (const point of points) if (point.claim === undefined) drawGap(plot, point, scale, foot, context);
  drawText(plot, { x: 0, y: bandTop - 9, text: say.outside, style: 'muted halo' });
  drawLines(plot, points, scale);
  points.forEach((point, index) => {
    if (point.claim) drawPoint(plot, point, points[index + 1], picked.best === point, scale, context);
  });
  if (ending) drawEnding(plot, ending, { x: right, y: 0, width: frame.width - right, height: foot }, context);
  drawQuarterAxis(plot, {
    quarters: points.map(({ quarter }) => quarter),
    x: scale.x,
    y: foot,
    word: say.quarterWord,
  });
  return frame.svg;
}

function drawRanks(plot: Group, { y }: Scale, right: number): void {
  for (const rank of printed) {
    plot
      .append('path')
      .attr('class', 'grid')
      .attr('d', `M0,${tidy(y(rank))}H${tidy(right)}`);
    drawText(plot, { x: -6, y: y(rank), text: String(rank), anchor: 'end', align: 'middle', style: 'muted' });
  }
}

/** Joins ranks of two quarters in a row; what is only known to be outside the list has no place to join to. */
function drawLines(plot: Group, points: readonly RankPoint[], { x, y, step }: Scale): void {
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (point.rank === undefined || before?.rank === undefined) return;
    const at = ({ index }: Quarter, rank: number) => ({ x: x(index) + step / 2, y: y(rank) });
    drawLine(plot, [at(before.quarter, before.rank), at(point.quarter, point.rank)]);
  });
}

function drawPoint(
  plot: Group,
  point: RankPoint,
  next: RankPoint | undefined,
  key: boolean,
  scale: Scale,
  context: Context,
): void {
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', pointId(point));
  const x = scale.x(point.quarter.index) + scale.step / 2;
  const style = point.derived ? 'hollow' : point.weak ? 'weak' : 'solid';
  if (point.rank === undefined) {
    drawDot(mark, { x, y: bandTop + 9, style, open: 'down' });
    return;
  }
  const y = scale.y(point.rank);
  drawDot(mark, { x, y, style, radius: 5.5 });
  const climbs = next?.rank !== undefined && next.rank < point.rank;
  drawText(mark, {
    x: climbs ? x - 1 : x,
    y: y - 10,
    text: key ? rankText(point, context.lang) : String(point.rank),
    anchor: climbs ? 'end' : 'middle',
    style: key ? 'strong tinted halo' : 'tinted halo',
  });
}

function drawGap(plot: Group, point: RankPoint, scale: Scale, height: number, { lang }: Context): void {
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', pointId(point));
  const left = scale.x(point.quarter.index);
  drawHatch(mark, { x: left + 1, y: 0, width: scale.step - 2, height });
  const text = point.gap?.reason.name[lang];
  if (text !== undefined) drawVerticalWord(mark, { x: left + scale.step / 2, y: scale.y(5.5), text, lang });
}

function drawEnding(
  plot: Group,
  { first, last, gap }: Ending,
  box: { x: number; y: number; width: number; height: number },
  { lang, say, width }: Context,
): void {
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', gap.id);
  drawHatch(mark, { ...box, x: box.x + 1, width: box.width - 1 });
  const middle = box.x + box.width / 2;
  drawVerticalWord(mark, { x: middle, y: box.height / 2, text: say.ending, lang });
  const name = width < narrowBelow ? shortYear : String;
  const [from, to] = [name(first.year), name(last.year)];
  drawText(mark, {
    x: middle,
    y: box.height + 34,
    text: from === to ? from : `${from}–${to}`,
    anchor: 'middle',
    style: 'muted',
  });
}
