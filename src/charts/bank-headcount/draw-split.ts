import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { drawText, tidy } from '../../marks/text.ts';
import type { Split } from './pick.ts';
import type { Speech } from '../chart.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const head = 90;
const rowHeight = 44;
const thick = 13;
/** Room for the year and its change of staff, and for a number at either end of the bars. */
const left = 92;
const numberRoom = 50;

export const splitHeight = (splits: readonly Split[]): number =>
  splits.length > 0 ? head + splits.length * rowHeight : 0;

/** A row a year: by how much the institutions grew or shrank, and by how much the staff of the average one did. */
export function drawSplit(group: Group, splits: readonly Split[], width: number, { lang, say }: Context): void {
  const percent = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, lang)}%`;
  drawText(group, { x: 0, y: 22, text: say.splitHead, style: 'strong' });
  const sizes = splits.flatMap((split) => [split.institutionsChange, split.averageChange]);
  const x = scaleLinear()
    .domain([Math.min(0, ...sizes), Math.max(0, ...sizes)])
    .range([left + numberRoom, width - numberRoom]);
  splits.forEach((split, index) => {
    const top = head + index * rowHeight;
    drawText(group, { x: 0, y: top + 8, text: say.yearOf(String(split.year)), style: 'strong' });
    drawText(group, { x: 0, y: top + 24, text: say.splitStaff(percent(split.staffChange)), style: 'muted' });
    const bars = [
      { row: split.institutionsRow, value: split.institutionsChange, hue: 'context', style: 'soft' },
      { row: split.staffRow, value: split.averageChange, hue: 'people', style: 'hollow' },
    ] as const;
    bars.forEach(({ row, value, hue, style }, place) => {
      const bar = group.append('g').attr('class', hue).append('g').attr('class', 'mark').attr('data-row', row);
      const y = top - 4 + place * (thick + 4);
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      bar
        .append('rect')
        .attr('class', style)
        .attr('x', tidy(from))
        .attr('y', tidy(y))
        .attr('width', tidy(Math.max(1, to - from)))
        .attr('height', thick);
      const side = value < 0 ? { x: from - 5, anchor: 'end' as const } : { x: to + 5, anchor: 'start' as const };
      drawText(bar, { ...side, y: y + thick - 3, text: percent(value), style: 'tinted halo' });
      if (index > 0) return;
      const name = place === 0 ? say.splitInstitutions : say.splitAverage;
      drawText(bar, { x: left, y: 44 + place * 18, text: name, style: 'tinted' });
    });
  });
  group
    .append('path')
    .attr('class', 'baseline')
    .attr('d', `M${tidy(x(0))},${head - 8}V${head + splits.length * rowHeight - 10}`);
}
