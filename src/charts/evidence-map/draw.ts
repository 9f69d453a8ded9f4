import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { shortYear } from '../../marks/by-hand/short-year.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { drawCell } from './draw-cell.ts';
import { layOutKey } from './draw-key.ts';
import { hueOf } from './pick-groups.ts';
import type { EvidenceMapPicked, MapRow } from './pick.ts';
import { groupName, topicName } from './words.ts';
import type { Say } from './zh.ts';

const wideLabel = 196;
const topicHeight = 30;
const axisHeight = 36;

/** A matrix of measures and years. Narrow: a row's name above its cells; wide: beside them. */
export function drawEvidenceMap(
  picked: EvidenceMapPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  if (picked.cells.length === 0) return drawEmpty(context, text.title);
  const { say, width } = context;
  const narrow = width < narrowBelow;
  const left = narrow ? 0 : wideLabel;
  const step = Math.min(40, (width - left) / picked.columns.length);
  const size = Math.min(17, step - 2);
  const map: Layout = { left, step, size, narrow, context };
  const key = layOutKey(picked, width, say);
  const rows = picked.rows.map((row) => toLine(row, map));
  const topics = picked.topics.length;
  const body = rows.reduce((sum, row) => sum + row.height, 0) + topics * topicHeight;
  const height = key.height + 2 * axisHeight + body;
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  const { plot } = frame;
  key.draw(plot.append('g').attr('class', 'context'));
  drawColumns(plot, picked, key.height, map);
  let top = key.height + axisHeight;
  let topic: string | undefined;
  for (const line of rows) {
    if (line.row.topic !== topic) {
      topic = line.row.topic;
      plot
        .append('path')
        .attr('class', 'grid')
        .attr('d', `M0,${tidy(top + 6.5)}H${width}`);
      drawText(plot, { x: 1, y: top + 23, text: topicName(line.row.topic, say), style: 'strong' });
      top += topicHeight;
    }
    drawRow(plot.append('g').attr('class', hueOf(line.row.group)), line, picked, top, map);
    top += line.height;
  }
  drawColumns(plot, picked, top, map);
  return frame.svg;
}

interface Layout {
  readonly left: number;
  readonly step: number;
  readonly size: number;
  readonly narrow: boolean;
  readonly context: DrawContext & Speech<Say>;
}

interface Line {
  readonly row: MapRow;
  readonly label: readonly string[];
  readonly height: number;
}

function toLine(row: MapRow, { left, size, narrow, context }: Layout): Line {
  const { lang, say, width } = context;
  const room = (narrow ? width : left - 10) / fontSize;
  const label = wrapText(groupName(row.group, say), room, lang);
  const text = label.length * lineHeight;
  return { row, label, height: narrow ? text + size + 10 : Math.max(text, size) + 6 };
}

const centre = (index: number, { left, step }: Layout): number => left + (index + 0.5) * step;

function drawRow(
  group: Group,
  { row, label, height }: Line,
  picked: EvidenceMapPicked,
  top: number,
  map: Layout,
): void {
  const text = label.length * lineHeight;
  const first = map.narrow ? top + 12 : top + (height - text) / 2 + 12;
  label.forEach((line, index) => drawText(group, { x: 1, y: first + index * lineHeight, text: line }));
  const y = map.narrow ? top + text + 2 + map.size / 2 : top + height / 2;
  const end = map.left + picked.columns.length * map.step;
  group
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M${tidy(map.left)},${tidy(y)}H${tidy(end)}`);
  for (const cell of row.cells) {
    const mark = group.append('g').attr('class', 'mark').attr('data-row', cell.id);
    drawCell(mark, cell, centre(picked.columns.indexOf(cell.column), map), y, map.size);
  }
}

/** Years on one line, what has no year of its own on the line above. */
function drawColumns(plot: Group, { columns }: EvidenceMapPicked, top: number, map: Layout): void {
  const { say } = map.context;
  const every = map.step >= 36 ? 1 : 2;
  const label = (year: number) => (map.step >= 36 ? String(year) : shortYear(year));
  const last = columns.length - 1;
  columns.forEach((column, index) => {
    const x = centre(index, map);
    if (typeof column === 'number') {
      if (map.step >= 24 || column % every === 0)
        drawText(plot, { x, y: top + 30, text: label(column), anchor: 'middle', style: 'muted' });
      return;
    }
    const text = column === 'earlier' ? say.columnNames.earlier : say.undatedHead;
    const edge = index === last ? map.left + columns.length * map.step : map.left;
    drawText(plot, { x: edge, y: top + 14, text, anchor: index === last ? 'end' : 'start', style: 'muted' });
  });
}
