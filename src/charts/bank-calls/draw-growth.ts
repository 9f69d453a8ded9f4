import { scaleLinear } from 'd3-scale';
import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { BankCallsPicked } from './pick.ts';
import { growthOf, percent } from './words.ts';
import type { Say } from './zh.ts';

const head = 28;
const step = 24;
const thickness = 14;
/** Room for the percent right of a bar. */
const valueRoom = 56;

export const growthHeight = ({ growth }: BankCallsPicked): number => (growth ? head + 2 * step : 0);

/** Growth as the report states it over growth as the printed levels give it. */
export function drawGrowth(panel: Group, { growth }: BankCallsPicked, width: number, speech: Speech<Say>): void {
  const stated = growth?.stated?.figure?.value;
  const computed = growth && growthOf(growth, speech);
  if (!growth || stated === undefined || typeof computed !== 'number') return;
  const { lang, say } = speech;
  drawText(panel, { x: 0, y: 14, text: say.growthHead(String(growth.year)), style: 'strong' });
  const bars = [
    { label: say.growthStated, value: stated, style: growth.weak ? 'weak' : 'solid' },
    { label: say.growthComputed, value: computed, style: 'hollow' },
  ];
  const left = Math.max(...bars.map((bar) => measureText(bar.label))) * fontSize + 8;
  const x = scaleLinear()
    .domain([Math.min(0, stated, computed), Math.max(0, stated, computed)])
    .range([left, Math.min(width - valueRoom, left + 320)]);
  bars.forEach(({ label, value, style }, index) => {
    const middle = head + index * step + thickness / 2;
    const mark = panel.append('g').attr('class', 'mark').attr('data-row', growth.row);
    drawText(mark, { x: 0, y: middle, text: label, align: 'middle' });
    mark
      .append('rect')
      .attr('class', style)
      .attr('x', tidy(Math.min(x(0), x(value))))
      .attr('y', tidy(middle - thickness / 2))
      .attr('width', tidy(Math.abs(x(value) - x(0))))
      .attr('height', thickness);
    drawText(mark, {
      x: Math.max(x(0), x(value)) + 6,
      y: middle,
      text: percent(value, lang),
      align: 'middle',
      style: 'strong tinted',
    });
  });
  panel
    .append('path')
    .attr('class', 'baseline')
    .attr('d', `M${tidy(x(0))},${head - 4}V${head + step + thickness + 4}`);
}
