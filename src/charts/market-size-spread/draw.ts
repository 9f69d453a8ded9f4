import { formatValue } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { shortYear } from '../../marks/by-hand/short-year.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import type { ChartText, Speech } from '../chart.ts';
import { drawLabels } from './draw-labels.ts';
import { layOut } from './draw-layout.ts';
import type { Layout, Spot } from './draw-layout.ts';
import type { MarketSizeSpreadPicked, SizePoint } from './pick.ts';
import type { Say } from './zh.ts';

/** Dots on a log axis by year, joined within one publisher; brackets where two or more named ones speak of one year. */
export function drawMarketSizeSpread(
  picked: MarketSizeSpreadPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const unit = picked.points[0]?.claim.figure?.unit;
  if (unit === undefined) return drawEmpty(context, text.title);
  const narrow = context.width < narrowBelow;
  const { lang, say } = context;
  const margin = { top: 28, right: 4, bottom: 28, left: lang === 'zh' ? 34 : 50 };
  const frame = createFrame(context, narrow ? 480 : 460, margin, text.alt);
  const layout = layOut(picked, frame.width, frame.height);
  const { marked } = picked;
  if (marked !== undefined) {
    const [from, to] = [layout.x(marked - 0.5), layout.x(marked + 0.5)];
    const ground = frame.plot.append('g').attr('class', 'machines');
    drawYearBand(ground, { x: from, y: -10, width: to - from, height: frame.height + 34 });
  }
  drawText(frame.plot, { x: -margin.left, y: -14, text: say.axis, style: 'muted' });
  drawHorizontalGrid(frame.plot, frame.width, layout.ticks, layout.y, (tick) => formatValue(tick, unit, lang));
  drawYears(frame.plot, layout, picked.points, frame.width, frame.height, narrow);
  const machines = frame.plot.append('g').attr('class', 'machines');
  for (const { from, to, forecast } of picked.segments) {
    machines
      .append('path')
      .attr('class', forecast ? 'dashed' : 'line')
      .attr(
        'd',
        `M${tidy(layout.x(from.year))},${tidy(layout.y(from.size))}L${tidy(layout.x(to.year))},${tidy(layout.y(to.size))}`,
      );
  }
  const unnamed = frame.plot.append('g').attr('class', 'context');
  for (const spot of layout.spots) drawSpot(spot.point.named ? machines : unnamed, spot, layout);
  drawLabels(
    { machines, unnamed },
    picked,
    layout,
    { x: 0, y: -10, width: frame.width, height: frame.height + 8 },
    context,
  );
  return frame.svg;
}

function drawSpot(group: Group, { point, x, y }: Spot, layout: Layout): void {
  const mark = group.append('g').attr('class', 'mark').attr('data-row', point.claim.id);
  if (point.upper !== undefined)
    mark
      .append('path')
      .attr('class', 'line')
      .attr('d', `M${tidy(x)},${tidy(y)}V${tidy(layout.y(point.upper))}`);
  drawDot(mark, { x, y, style: dotStyle(point), open: point.open });
}

const dotStyle = (point: SizePoint): string => {
  if (point.forecast) return 'forecast';
  if (!point.named || point.claim.flag === 'derived') return 'hollow';
  return point.weak ? 'weak' : 'solid';
};

function drawYears(
  plot: Group,
  layout: Layout,
  points: readonly SizePoint[],
  width: number,
  height: number,
  narrow: boolean,
): void {
  const label = (year: number) => (narrow ? shortYear(year) : String(year));
  const needed = measureText(label(2000)) * fontSize + 2;
  const all = width / layout.years.length >= needed;
  let free = -Infinity;
  for (const year of layout.years) {
    const at = layout.x(year);
    if (!all && (!points.some((point) => point.year === year) || at < free)) continue;
    free = at + needed;
    drawText(plot, { x: at, y: height + 18, text: label(year), anchor: 'middle', style: 'muted' });
  }
}
