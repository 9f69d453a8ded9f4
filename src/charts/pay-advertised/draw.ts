import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { drawGroup } from './draw-group.ts';
import { drawKey, keyHeight } from './draw-key.ts';
import type { OfferLayout } from './draw-layout.ts';
import { cityHeight, groupHeight, rightRoom } from './draw-layout.ts';
import type { PayAdvertisedPicked } from './pick.ts';
import { allId } from './pick.ts';
import type { Say } from './zh.ts';

const axisHeight = 26;

/** City by city, a row for each required experience: a summed-up range, or every advert by itself. */
export function drawPayAdvertised(
  picked: PayAdvertisedPicked,
  words: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { drawn, scale, count } = picked;
  if (!scale || drawn.length === 0) return drawEmpty(context, words.title);
  const { lang, say, width } = context;
  const wide = width >= narrowBelow;
  const groups = drawn.flatMap((city) => city.groups);
  const counts = wide ? 132 : 96;
  const x = scaleLinear()
    .domain(scale)
    .range([counts + 14, width - rightRoom(groups, scale[1], wide, lang)]);
  const layout: OfferLayout = { x, width, counts, wide, lang, say };
  const caution = wrapText(say.illustration(formatNumber(count, lang)), width / fontSize - 1, lang);
  const keyTop = caution.length * lineHeight + 8;
  const summed = groups.some((group) => group.summary);
  const single = groups.some((group) => !group.summary);
  const top = keyTop + keyHeight(summed, single, wide) + axisHeight;
  const rows = groups.reduce((sum, group) => sum + groupHeight(group, layout), drawn.length * cityHeight);
  const frame = createFrame(context, top + rows + axisHeight, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  const note = plot.append('g').attr('class', 'mark').attr('data-row', allId);
  caution.forEach((text, index) => drawText(note, { x: 2, y: 13 + index * lineHeight, text, style: 'strong' }));
  drawKey(plot, keyTop, { summed, single, wide, say, width });
  drawTicks(plot, layout, top - 10);
  if (wide && summed)
    drawText(plot, { x: width - 2, y: top - 10, text: say.medianColumn, anchor: 'end', style: 'muted' });
  drawText(plot, { x: counts, y: top - 10, text: say.count, anchor: 'end', style: 'muted' });
  let y = top;
  for (const city of drawn) {
    plot
      .append('path')
      .attr('class', 'grid')
      .attr('d', `M0,${tidy(y) + 0.5}H${width}`);
    drawText(plot, { x: 2, y: y + 20, text: city.city.name[lang], style: 'strong' });
    drawText(plot, { x: counts, y: y + 20, text: formatNumber(city.count, lang), anchor: 'end', style: 'strong' });
    y += cityHeight;
    for (const group of city.groups) {
      const height = groupHeight(group, layout);
      drawGrid(plot, layout, y, y + height);
      drawGroup(plot, group, y, height, layout);
      y += height;
    }
  }
  drawTicks(plot, layout, y + 18);
  drawText(plot, { x: 2, y: y + 18, text: say.axis, style: 'muted' });
  return frame.svg;
}

/** As many as keep their numbers apart. */
function ticksOf({ x }: OfferLayout): number[] {
  const apart = 54;
  const fits = (ticks: readonly number[]) => x(ticks[1] ?? 0) - x(ticks[0] ?? 0) >= apart;
  return [5, 4, 3, 2].map((count) => x.ticks(count)).find(fits) ?? x.domain();
}

function drawTicks(plot: Group, layout: OfferLayout, y: number): void {
  for (const tick of ticksOf(layout)) {
    const text = formatNumber(tick, layout.lang);
    drawText(plot, { x: layout.x(tick), y, text, anchor: 'middle', style: 'muted' });
  }
}

function drawGrid(plot: Group, layout: OfferLayout, from: number, to: number): void {
  for (const tick of ticksOf(layout)) {
    plot
      .append('path')
      .attr('class', tick === 0 ? 'baseline' : 'grid')
      .attr('d', `M${tidy(layout.x(tick))},${tidy(from)}V${tidy(to)}`);
  }
}
