import { scaleLinear } from 'd3';
import { formatValue } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawQuarterAxis } from '../../marks/by-hand/quarter-axis.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import { drawVerticalWord } from '../../marks/by-hand/vertical-word.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { Scales } from './draw-quarter.ts';
import { drawQuarter } from './draw-quarter.ts';
import type { GapQuarter, LabourGapPicked, Segment } from './pick.ts';
import { emptySpans, isKnown } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const linesHeight = 250;
const barsTop = linesHeight + 40;
const barsHeight = 84;

/** Two lines and the space between them; below on the same quarters the gap as published. */
export function drawLabourGap(picked: LabourGapPicked, text: ChartText, context: Context): SVGSVGElement {
  const { quarters, unit, segments } = picked;
  const first = quarters[0];
  if (!first || unit === undefined) return drawEmpty(context, text.title);
  const { lang, say } = context;
  const narrow = context.width < narrowBelow;
  const margin = { top: 34, right: 2, bottom: 44, left: lang === 'zh' ? 34 : 62 };
  const foot = barsTop + barsHeight;
  const frame = createFrame(context, margin.top + foot + margin.bottom, margin, text.alt);
  const plot = frame.plot.append('g').attr('class', 'context');
  const slim = narrow ? 12 : 24;
  const full = quarters.filter(isKnown).length;
  const step = Math.min(96, (frame.width - (quarters.length - full) * slim) / Math.max(1, full));
  const left = (index: number) =>
    quarters.reduce((sum, one) => sum + (one.quarter.index < index ? (isKnown(one) ? step : slim) : 0), 0);
  const most = Math.max(1, ...quarters.flatMap(({ vacancies, seekers }) => [vacancies ?? 0, seekers ?? 0]));
  const gaps = Math.max(1, ...quarters.map(({ gap }) => gap ?? 0));
  const y = scaleLinear().domain([0, most]).nice(4).range([linesHeight, 0]);
  const bar = scaleLinear()
    .domain([0, gaps])
    .range([foot, barsTop + 22]);
  const scales: Scales = {
    step,
    left,
    x: ({ quarter: { index } }) => (left(index) + left(index + 1)) / 2,
    y,
    bar,
    foot,
  };
  const tinted = quarters.filter(({ quarter }) => quarter.year === picked.marked).map(({ quarter }) => quarter.index);
  if (tinted.length > 0) {
    const [from, to] = [left(Math.min(...tinted)), left(Math.max(...tinted) + 1)];
    drawYearBand(plot, { x: from, y: 0, width: to - from, height: foot + margin.bottom - 4 });
  }
  drawHorizontalGrid(plot, frame.width, y.ticks(4), y, (tick) => formatValue(tick, unit, lang));
  for (const [from, to] of emptySpans(quarters)) drawEmptySpan(plot, from, to, quarters, scales, context);
  const { name } = unitStyle(unit, lang);
  drawText(plot, { x: -margin.left, y: -20, text: name, style: 'muted' });
  drawText(plot, { x: 0, y: barsTop + 2, text: say.gapAxis(name), style: 'muted halo' });
  for (const segment of segments) drawSegment(plot, segment, scales);
  for (const quarter of quarters) if (isKnown(quarter)) drawQuarter(plot, quarter, picked, scales, context);
  plot.append('path').attr('class', 'baseline').attr('d', `M0,${foot}H${frame.width}`);
  drawQuarterAxis(plot, {
    quarters: quarters.map(({ quarter }) => quarter),
    x: left,
    y: foot,
    word: say.quarterWord,
  });
  return frame.svg;
}

/** The space between the lines, then the lines. */
function drawSegment(plot: Group, { from, to }: Segment, { x, y }: Scales): void {
  const point = (quarter: GapQuarter, count: number) => `${String(tidy(x(quarter)))},${String(tidy(y(count)))}`;
  const [a, b] = [point(from, from.vacancies), point(to, to.vacancies)];
  const [c, d] = [point(from, from.seekers), point(to, to.seekers)];
  plot.append('path').attr('class', 'soft').attr('d', `M${a}L${b}L${d}L${c}Z`);
  plot.append('path').attr('class', 'line').attr('d', `M${a}L${b}`);
  plot.append('path').attr('class', 'line').attr('d', `M${c}L${d}`);
}

/** One hatch and one word for a stretch of quarters without figures; each quarter keeps its own mark. */
function drawEmptySpan(
  plot: Group,
  from: GapQuarter,
  to: GapQuarter,
  quarters: readonly GapQuarter[],
  { left, foot }: Scales,
  { lang }: Context,
): void {
  const within = quarters.filter(
    ({ quarter }) => quarter.index >= from.quarter.index && quarter.index <= to.quarter.index,
  );
  for (const quarter of within) {
    const mark = plot.append('g').attr('class', 'mark').attr('data-row', quarter.id);
    const { index } = quarter.quarter;
    drawHatch(mark, { x: left(index), y: 0, width: left(index + 1) - left(index), height: foot });
  }
  const text = Object.values(from.gaps)[0]?.reason.name[lang];
  if (text === undefined) return;
  const [start, end] = [left(from.quarter.index), left(to.quarter.index + 1)];
  const middle = (start + end) / 2;
  if (end - start > 76)
    drawText(plot, {
      x: middle,
      y: linesHeight / 2,
      text,
      anchor: 'middle',
      align: 'middle',
      style: 'muted halo',
    });
  else drawVerticalWord(plot, { x: middle, y: linesHeight / 2, text, lang });
}
