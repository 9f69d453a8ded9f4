import { scaleBand, scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatValue } from '../../i18n/format-figure.ts';
import { drawHorizontalGrid } from '../../marks/axis.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawHatch } from '../../marks/hatch.ts';
import { shortYear } from '../../marks/short-year.ts';
import { drawText, tidy } from '../../marks/text.ts';
import { drawVerticalWord } from '../../marks/vertical-word.ts';
import type { Words } from '../chart.ts';
import type { BankHeadcountPicked, YearPoint } from './pick.ts';
import { dictionary } from './words.ts';

const unit = '10k_person';
const stripHeight = 44;
/** Of few years, columns grow no wider than this. */
const widest = 64;

/** Columns of staff from zero, and below them on the same years the institutions the count rests on. */
export function drawBankHeadcount(picked: BankHeadcountPicked, words: Words, context: DrawContext): SVGSVGElement {
  const { points, peak } = picked;
  if (!peak) return drawEmpty(context, words.title);
  const narrow = context.width < narrowBelow;
  const margin = { top: 22, right: 2, bottom: stripHeight + 62, left: context.lang === 'zh' ? 22 : 48 };
  const frame = createFrame(context, narrow ? 330 : 380, margin, words.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  const x = scaleBand<number>()
    .domain(points.map((point) => point.year))
    .range([0, frame.width])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const y = scaleLinear().domain([0, peak.staff]).nice(4).range([frame.height, 0]);
  drawHorizontalGrid(plot, frame.width, y.ticks(4), y, (tick) => formatValue(tick, unit, context.lang));
  for (const point of points) {
    const left = x(point.year) ?? 0;
    const box = { x: left, y: 0, width: x.bandwidth(), height: frame.height };
    if (point.staff !== undefined)
      drawColumn(plot, point, point.staff, { ...box, ...column(left, x), y: y(point.staff) }, narrow, picked, context);
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
  return frame.svg;
}

interface Band {
  (year: number): number | undefined;
  bandwidth(): number;
}

/** Left edge and width of the column in a band. */
function column(left: number, x: Band): { x: number; width: number } {
  const width = Math.min(widest, x.bandwidth());
  return { x: left + (x.bandwidth() - width) / 2, width };
}

function drawColumn(
  plot: Group,
  point: YearPoint,
  staff: number,
  box: { x: number; y: number; width: number; height: number },
  narrow: boolean,
  picked: BankHeadcountPicked,
  context: DrawContext,
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
  const key = [picked.first, picked.peak, picked.last].some((one) => one?.year === point.year);
  if (narrow && !key) return;
  drawText(column, {
    x: box.x + box.width / 2,
    y: box.y - 6,
    text: formatValue(staff, unit, context.lang),
    anchor: 'middle',
    style: key ? 'strong tinted halo' : 'tinted',
  });
}

function drawStrip(strip: Group, picked: BankHeadcountPicked, x: Band, context: DrawContext): void {
  drawText(strip, { x: 0, y: 8, text: dictionary[context.lang].institutions, style: 'tinted' });
  const counts = picked.points.flatMap((point) => (point.institutions ? [point.institutions.count] : []));
  const height = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([0, stripHeight - 16]);
  const foot = stripHeight + 22;
  const labelled = context.width < narrowBelow ? new Set([counts[0], Math.max(...counts), counts.at(-1)]) : undefined;
  for (const { year, institutions } of picked.points) {
    if (!institutions) continue;
    const { x: left, width } = column(x(year) ?? 0, x);
    const tall = height(institutions.count);
    const bar = strip.append('g').attr('class', 'mark').attr('data-row', institutions.claim.id);
    bar
      .append('rect')
      .attr('class', institutions.kind === 'surveyed' ? 'soft' : 'hollow')
      .attr('x', tidy(left))
      .attr('y', tidy(foot - tall))
      .attr('width', tidy(width))
      .attr('height', tidy(tall));
    if (labelled && !labelled.has(institutions.count)) continue;
    drawText(bar, {
      x: left + width / 2,
      y: foot - tall - 4,
      text: formatNumber(institutions.count, context.lang),
      anchor: 'middle',
      style: 'muted',
    });
  }
}
