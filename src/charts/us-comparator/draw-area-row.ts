import { formatNumber } from '../../i18n/format-number.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawDiamond } from '../../marks/by-hand/diamond.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { AreaPlace, AreaRow } from './draw-area-layout.ts';
import { rankRoom } from './draw-area-layout.ts';
import type { Say } from './zh.ts';
import type { Scale } from './draw-years-axis.ts';

const barHeight = 8;

/** The ground of a row, below the lines of the scale: the span between the lowest and the highest tenth. */
export function drawAreaBar(panel: Group, { one: { area }, bar }: AreaRow, x: Scale): void {
  if (area.p10 === undefined || area.p90 === undefined) return;
  panel
    .append('rect')
    .attr('class', 'soft')
    .attr('x', tidy(x(area.p10)))
    .attr('y', tidy(bar - barHeight / 2))
    .attr('width', tidy(Math.max(1, x(area.p90) - x(area.p10))))
    .attr('height', barHeight);
}

/** One area as a mark as wide as the panel: rank, name, median as a dot and in figures; a diamond where it was chosen. */
export function drawArea(
  panel: Group,
  row: AreaRow,
  x: Scale,
  place: AreaPlace,
  weak: boolean,
  { lang, say }: Speech<Say>,
): void {
  const { one, lines, top, height, bar } = row;
  const { area, rank, chosen } = one;
  const style = chosen ? 'strong halo' : 'halo';
  const mark = panel.append('g').attr('class', 'mark').attr('data-row', area.id);
  mark
    .append('rect')
    .attr('fill', 'none')
    .attr('pointer-events', 'all')
    .attr('x', 0)
    .attr('y', tidy(top + 1))
    .attr('width', place.width)
    .attr('height', height - 2);
  const block = (lines.length - 1) * lineHeight;
  const middle = place.above ? top + 4 + lineHeight / 2 + block / 2 : bar;
  const first = middle - block / 2;
  if (rank !== undefined) {
    const at = { x: rankRoom - 8, y: first, anchor: 'end', align: 'middle' } as const;
    drawText(mark, { ...at, text: formatNumber(rank, lang), style: `muted ${style}` });
  }
  drawText(mark, { x: place.names.left, y: middle, text: lines, align: 'middle', style });
  if (area.median === undefined) {
    drawMissing(mark, say.tip.unpaid, place, bar);
    return;
  }
  const pay = { x: place.width - 1, y: place.above ? first : bar, anchor: 'end', align: 'middle' } as const;
  drawText(mark, { ...pay, text: say.pay(area.median), style: `tinted ${style}` });
  const at = { x: x(area.median), y: bar };
  if (chosen) drawDiamond(mark, at);
  else
    mark
      .append('circle')
      .attr('class', weak ? 'weak' : 'solid')
      .attr('cx', tidy(at.x))
      .attr('cy', tidy(at.y))
      .attr('r', 4);
}

/** No wage has no place on the scale: the whole of it is hatched, with the reason on it. */
function drawMissing(mark: Group, word: string, { axis }: AreaPlace, bar: number): void {
  const width = axis.right - axis.left;
  drawHatch(mark, { x: axis.left, y: bar - barHeight / 2 - 1, width, height: barHeight + 2 });
  const x = axis.left + Math.max(4, (width - measureText(word) * fontSize) / 2);
  drawText(mark, { x, y: bar, text: word, align: 'middle', style: 'muted halo' });
}

/** Where rows are left out: their number, and a dotted rule. */
export function drawBreak(panel: Group, text: string, y: number, width: number): void {
  const from = rankRoom + measureText(text) * fontSize + 8;
  panel
    .append('path')
    .attr('class', 'leader')
    .attr('stroke-dasharray', '2 3')
    .attr('d', `M0,${tidy(y)}H${rankRoom - 8}M${tidy(from)},${tidy(y)}H${tidy(width)}`);
  drawText(panel, { x: rankRoom, y, text, align: 'middle', style: 'muted halo' });
}
