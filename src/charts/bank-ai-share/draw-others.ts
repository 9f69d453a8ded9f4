import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { shortYear } from '../../marks/by-hand/short-year.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { BankAiSharePicked, OtherMeasure } from './pick.ts';
import type { Say } from './zh.ts';

const gap = 16;
const plotHeight = 84;
const foot = 30;
const whole = 100;
/** From this width on all measures stand in one row. */
const roomy = 660;

/** Panels of the other measures in rows; heads stand on the plots, the longest of all setting the room. */
export function layOutOthers(
  { others }: BankAiSharePicked,
  width: number,
  { lang, say: { metrics } }: Speech<Say>,
): { height: number; draw(group: Group): void } {
  const across = width < narrowBelow ? 2 : width < roomy ? 3 : Math.max(3, others.length);
  const panel = (width - gap * (across - 1)) / across;
  const lines = others.map(({ metric }) => wrapText(metrics[metric], panel / fontSize, lang));
  const rows = Array.from({ length: Math.ceil(others.length / across) }, (_, row) => {
    const longest = Math.max(...lines.slice(row * across, (row + 1) * across).map((one) => one.length));
    return longest * lineHeight + 22;
  });
  const topOf = (row: number) => rows.slice(0, row).reduce((sum, head) => sum + head + plotHeight + foot, 0);
  const years = others.flatMap((other) => other.levels.map((level) => level.year));
  return {
    height: topOf(rows.length),
    draw(group) {
      others.forEach((other, index) => {
        const row = Math.floor(index / across);
        const at = `translate(${tidy((index % across) * (panel + gap))},${topOf(row)})`;
        const place = group.append('g').attr('transform', at);
        drawText(place, { x: 0, y: 14, text: metrics[other.metric], style: 'tinted', maxWidth: panel, lang });
        const plot = place.append('g').attr('transform', `translate(0,${rows[row] ?? 0})`);
        drawColumns(plot, other, panel, [Math.min(...years), Math.max(...years)], lang);
      });
    },
  };
}

function drawColumns(
  plot: Group,
  { levels }: OtherMeasure,
  width: number,
  [from, to]: readonly [number, number],
  lang: Lang,
): void {
  const slot = width / (to - from + 1);
  const y = scaleLinear().domain([0, whole]).range([plotHeight, 0]);
  for (const [at, style] of [
    [0, 'grid'],
    [plotHeight, 'baseline'],
  ] as const)
    plot
      .append('path')
      .attr('class', style)
      .attr('d', `M0,${at}H${tidy(width)}`);
  drawText(plot, { x: 0, y: -4, text: formatNumber(whole, lang), style: 'muted' });
  const thick = Math.min(16, slot * 0.75);
  for (const { row, year, value, weak } of levels) {
    const middle = (year - from + 0.5) * slot;
    const mark = plot.append('g').attr('class', 'mark').attr('data-row', row);
    mark
      .append('rect')
      .attr('class', weak ? 'weak' : 'solid')
      .attr('x', tidy(middle - thick / 2))
      .attr('y', tidy(y(value)))
      .attr('width', tidy(thick))
      .attr('height', tidy(plotHeight - y(value)));
    const text = formatNumber(value, lang);
    const half = (text.length * fontSize) / 3.2;
    const inside = Math.min(Math.max(middle, half), width - half);
    drawText(mark, { x: inside, y: y(value) - 5, text, anchor: 'middle', style: 'strong tinted halo' });
    // Years of neighbouring slim columns keep apart.
    const shift = slot < 22 && levels.some((other) => other.year === year + 1) ? -4 : 0;
    drawText(mark, { x: middle + shift, y: plotHeight + 17, text: shortYear(year), anchor: 'middle', style: 'muted' });
  }
}
