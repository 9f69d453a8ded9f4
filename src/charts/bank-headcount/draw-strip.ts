import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { drawText, tidy } from '../../marks/text.ts';
import type { Band } from './draw-columns.ts';
import { columnIn, isWritten } from './draw-columns.ts';
import type { BankHeadcountPicked } from './pick.ts';
import type { Speech } from '../chart.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

export const stripHeight = 44;

/** Below the columns, on the same years, the institutions that staff was counted over. */
export function drawStrip(strip: Group, picked: BankHeadcountPicked, x: Band, context: Context): void {
  drawText(strip, { x: 0, y: 8, text: context.say.institutions, style: 'tinted' });
  const counts = picked.points.flatMap((point) => (point.institutions ? [point.institutions.count] : []));
  const height = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([0, stripHeight - 16]);
  const foot = stripHeight + 22;
  const ends = new Set([counts[0], Math.max(...counts), counts.at(-1)]);
  const all = counts.map((count) => formatNumber(count, context.lang));
  for (const { year, institutions } of picked.points) {
    if (!institutions) continue;
    const { x: left, width } = columnIn(x(year) ?? 0, x);
    const tall = height(institutions.count);
    const bar = strip.append('g').attr('class', 'mark').attr('data-row', institutions.claim.id);
    bar
      .append('rect')
      .attr('class', institutions.kind === 'surveyed' ? 'soft' : 'hollow')
      .attr('x', tidy(left))
      .attr('y', tidy(foot - tall))
      .attr('width', tidy(width))
      .attr('height', tidy(tall));
    const text = formatNumber(institutions.count, context.lang);
    const key = ends.has(institutions.count) || year === picked.marked;
    if (!isWritten(year, { text, key, all }, picked.marked, x.step())) continue;
    drawText(bar, {
      x: left + width / 2,
      y: foot - tall - 4,
      text,
      anchor: 'middle',
      style: 'muted',
    });
  }
}
