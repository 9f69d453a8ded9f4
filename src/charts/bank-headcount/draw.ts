import { scaleBand, scaleLinear } from 'd3-scale';
import { formatValue } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawHorizontalGrid } from '../../marks/axis.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawHatch } from '../../marks/hatch.ts';
import { shortYear } from '../../marks/short-year.ts';
import { drawText, fontSize, tidy } from '../../marks/text.ts';
import { drawVerticalWord } from '../../marks/vertical-word.ts';
import { drawYearBand } from '../../marks/year-band.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { Say } from './zh.ts';
import type { BankHeadcountPicked, YearPoint } from './pick.ts';
import { columnIn, isWritten } from './draw-columns.ts';
import { drawSplit, splitHeight } from './draw-split.ts';
import { drawStrip, stripHeight } from './draw-strip.ts';

type Context = DrawContext & Speech<Say>;

const unit = '10k_person';

/** Columns of staff from zero, and below them on the same years the institutions the count rests on. */
export function drawBankHeadcount(picked: BankHeadcountPicked, text: ChartText, context: Context): SVGSVGElement {
  const { points, peak } = picked;
  if (!peak) return drawEmpty(context, text.title);
  const narrow = context.width < narrowBelow;
  const margin = { top: 22, right: 2, bottom: stripHeight + 62, left: context.lang === 'zh' ? 22 : 48 };
  const split = splitHeight(picked.splits);
  const height = narrow ? 330 : 380;
  const frame = createFrame(context, height + split, { ...margin, bottom: margin.bottom + split }, text.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  const x = scaleBand<number>()
    .domain(points.map((point) => point.year))
    .range([0, frame.width])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const y = scaleLinear().domain([0, peak.staff]).nice(4).range([frame.height, 0]);
  const { marked } = picked;
  if (marked !== undefined) {
    const edge = (x.step() - x.bandwidth()) / 2;
    const tall = frame.height + margin.bottom - 2;
    drawYearBand(plot, { x: (x(marked) ?? 0) - edge, y: -margin.top, width: x.step(), height: tall + margin.top });
  }
  drawHorizontalGrid(plot, frame.width, y.ticks(4), y, (tick) => formatValue(tick, unit, context.lang));
  for (const point of points) {
    const left = x(point.year) ?? 0;
    const box = { x: left, y: 0, width: x.bandwidth(), height: frame.height };
    if (point.staff !== undefined)
      drawColumn(
        plot,
        point,
        point.staff,
        { ...box, ...columnIn(left, x), y: y(point.staff) },
        x.step(),
        picked,
        context,
      );
    else if (point.gap) {
      drawHatch(plot, box);
      drawVerticalWord(plot, {
        x: left + box.width / 2,
        y: frame.height / 2,
        text: point.gap.name[context.lang],
        lang: context.lang,
      });
    }
    drawText(plot, {
      x: left + box.width / 2,
      y: frame.height + 18,
      text: narrow ? shortYear(point.year) : String(point.year),
      anchor: 'middle',
      style: 'muted',
    });
  }
  drawStrip(
    frame.plot
      .append('g')
      .attr('class', 'context')
      .attr('transform', `translate(0,${frame.height + 36})`),
    picked,
    x,
    context,
  );
  if (split > 0) {
    const below = frame.plot.append('g').attr('transform', `translate(${1 - margin.left},${height - margin.top})`);
    drawSplit(below, picked.splits, context.width - 2, context);
  }
  return frame.svg;
}

function drawColumn(
  plot: Group,
  point: YearPoint,
  staff: number,
  box: { x: number; y: number; width: number; height: number },
  step: number,
  picked: BankHeadcountPicked,
  context: Context,
): void {
  const column = plot
    .append('g')
    .attr('class', 'mark')
    .attr('data-row', point.claim?.id ?? '');
  column
    .append('rect')
    .attr('class', point.weak ? 'weak' : 'solid')
    .attr('x', tidy(box.x))
    .attr('y', tidy(box.y))
    .attr('width', tidy(box.width))
    .attr('height', tidy(box.height - box.y));
  const textOf = (one: YearPoint) => (one.staff === undefined ? [] : [formatValue(one.staff, unit, context.lang)]);
  const text = formatValue(staff, unit, context.lang);
  const key = [picked.first, picked.peak, picked.last, { year: picked.marked }].some((one) => one?.year === point.year);
  if (!isWritten(point.year, { text, key, all: picked.points.flatMap(textOf) }, picked.marked, step)) return;
  const anchor = measureText(text) * fontSize > step ? awayFromTaller(point.year, staff, picked) : 'middle';
  drawText(column, {
    x: box.x + (anchor === 'middle' ? box.width / 2 : anchor === 'start' ? 0 : box.width),
    y: box.y - 6,
    text,
    anchor,
    style: key ? 'strong tinted halo' : 'tinted',
  });
}

/** A label wider than its column leans to the side where the next column is not in its way. */
function awayFromTaller(year: number, staff: number, picked: BankHeadcountPicked): 'start' | 'middle' | 'end' {
  const taller = (other: number): boolean => (picked.points.find((point) => point.year === other)?.staff ?? 0) > staff;
  if (taller(year + 1) === taller(year - 1)) return 'middle';
  return taller(year + 1) ? 'end' : 'start';
}
