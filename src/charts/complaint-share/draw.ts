import { scaleBand, scaleLinear } from 'd3';
import { formatQuantity, formatValue } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawLine } from '../../marks/by-hand/line.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import { drawVerticalWord } from '../../marks/by-hand/vertical-word.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { Layout } from './draw-annotations.ts';
import { categoriesHeight, drawCategories, drawMisread, middleOf } from './draw-annotations.ts';
import type { ComplaintSharePicked, Quarter } from './pick.ts';
import { quarterId } from './pick.ts';
import { gapWord } from './words.ts';
import type { Say } from './zh.ts';

const unit = 'percent';
/** The number over the highest dot stays below the names. */
const roomAbove = 1.05;

/** Dots by quarter, joined only within runs of quarters; what was not found is hatched; the category's names on top. */
export function drawComplaintShare(
  picked: ComplaintSharePicked,
  words: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { quarters, known, segments } = picked;
  if (quarters.length === 0) return drawEmpty(context, words.title);
  const { lang, say } = context;
  const narrow = context.width < narrowBelow;
  const margin = { top: categoriesHeight + 12, right: 6, bottom: 44, left: 36 };
  const frame = createFrame(context, narrow ? 350 : 400, margin, words.alt);
  const plot = frame.plot.append('g').attr('class', 'customers');
  const x = scaleBand<number>()
    .domain(quarters.map((_, index) => index))
    .range([0, frame.width]);
  const y = scaleLinear()
    .domain([0, Math.max(10, ...known.map((quarter) => quarter.share * roomAbove))])
    .nice(5)
    .range([frame.height, 0]);
  const layout: Layout = { x, y, width: frame.width, height: frame.height, lang, say };
  const tinted = quarters.flatMap(({ year }, index) => (year === picked.marked ? [index] : []));
  if (tinted.length > 0)
    drawYearBand(plot, {
      x: x(Math.min(...tinted)) ?? 0,
      y: 0,
      width: tinted.length * x.step(),
      height: frame.height + 40,
    });
  drawHorizontalGrid(plot, frame.width, y.ticks(5), y, (tick) => (tick === 0 ? '0' : formatQuantity(tick, unit, lang)));
  for (const [index, quarter] of quarters.entries())
    if (quarter.share === undefined) drawGap(plot, quarter, index, layout);
  drawCategories(plot, picked, layout);
  for (const { from, to } of segments) {
    drawLine(
      plot,
      [from, to].map((one) => ({ x: middleOf(layout, quarters.indexOf(one)), y: y(one.share) })),
    );
  }
  drawMisread(plot, picked, layout);
  for (const [index, quarter] of quarters.entries()) {
    const below = segments.some(
      ({ from, to }) => (from === quarter && to.share > from.share) || (to === quarter && from.share > to.share),
    );
    drawQuarter(plot, quarter, index, below, layout);
  }
  drawQuarters(plot, quarters, layout);
  return frame.svg;
}

function drawGap(plot: Group, quarter: Quarter, index: number, layout: Layout): void {
  const { x, height, lang } = layout;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', quarterId(quarter));
  drawHatch(mark, { x: (x(index) ?? 0) + 1, y: 0, width: x.bandwidth() - 2, height });
  drawVerticalWord(mark, { x: middleOf(layout, index), y: height - 36, text: gapWord(quarter, layout), lang });
}

/** @param below the line goes up from the dot: its number stands under it */
function drawQuarter(plot: Group, quarter: Quarter, index: number, below: boolean, layout: Layout): void {
  const { share } = quarter;
  if (share === undefined) return;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', quarterId(quarter));
  const at = { x: middleOf(layout, index), y: layout.y(share) };
  drawDot(mark, { ...at, style: quarter.weak ? 'weak' : 'solid' });
  drawText(mark, {
    x: at.x,
    y: at.y + (below ? 20 : -10),
    text: formatValue(share, unit, layout.lang),
    anchor: 'middle',
    style: 'strong tinted halo',
  });
}

/** Quarters, and under them the years they belong to. */
function drawQuarters(plot: Group, quarters: readonly Quarter[], layout: Layout): void {
  const { x, height, say } = layout;
  const long = Math.max(...say.quarters.map((name) => measureText(name) * fontSize)) < x.bandwidth();
  for (const [index, { quarter, year }] of quarters.entries()) {
    const text = (long ? say.quarters : say.shortQuarters)[quarter - 1] ?? '';
    drawText(plot, { x: middleOf(layout, index), y: height + 17, text, anchor: 'middle', style: 'muted' });
    if (quarters[index - 1]?.year === year) continue;
    const left = x(index) ?? 0;
    plot
      .append('path')
      .attr('class', 'grid')
      .attr('d', `M${tidy(left)},${height}V${height + 38}`);
    drawText(plot, { x: left + 4, y: height + 35, text: say.year(year), style: 'muted' });
  }
}
