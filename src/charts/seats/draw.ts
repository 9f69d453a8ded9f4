import { scaleLinear } from 'd3';
import { formatValue } from '../../i18n/format-figure.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { RowLayout } from './draw-row.ts';
import { drawRow, markHeight } from './draw-row.ts';
import type { SeatGap, SeatGroup, SeatPoint, SeatsPicked } from './pick.ts';
import { isPoint } from './pick.ts';
import { gapYears, publisherOf } from './words.ts';
import type { Say } from './zh.ts';

/** Room for the words beside the marks. */
const wideLabel = { zh: 232, en: 256 } as const;
const axisHeight = 26;
const headingHeight = 32;
const rowGap = 12;
/** Room right of the greatest number for an open end. */
const reach = 22;

/** One row a figure on one axis from zero, by definition. Narrow: the words above the mark; wide: beside it. */
export function drawSeats(picked: SeatsPicked, text: ChartText, context: DrawContext & Speech<Say>): SVGSVGElement {
  const { groups, points } = picked;
  if (groups.length === 0) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const beside = width >= narrowBelow;
  const left = beside ? wideLabel[lang] : 8;
  const most = Math.max(1, ...points.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
  const x = scaleLinear()
    .domain([0, most])
    .range([left, width - reach]);
  const layout: RowLayout = { x, left, right: width, ticks: x.ticks(beside ? 4 : 3), lang, say };
  const blocks = groups.map((group) => toBlock(group, width, beside, context));
  const height = 2 * axisHeight + blocks.reduce((sum, block) => sum + block.height, 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  drawTicks(frame.plot, layout, 14);
  let top = axisHeight;
  for (const block of blocks) {
    drawBlock(frame.plot.append('g').attr('class', 'people'), block, top, beside, layout, picked);
    top += block.height;
  }
  drawTicks(frame.plot, layout, top + 18);
  return frame.svg;
}

interface Line {
  readonly row: SeatPoint | SeatGap;
  /** When and who; then of whom. */
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly height: number;
}

interface Block {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly height: number;
}

function toBlock({ metric, rows }: SeatGroup, width: number, beside: boolean, { lang, say }: Speech<Say>): Block {
  const room = (beside ? wideLabel[lang] - 16 : width) / fontSize;
  const lines = rows.map((row): Line => {
    const who = isPoint(row) ? say.label(say.year(String(row.year)), publisherOf(row, lang)) : gapYears(row, lang);
    const wrapped = wrapText(who, room, lang);
    const whom = isPoint(row) ? wrapText(row.claim.population[lang], room, lang) : [];
    const label = (wrapped.length + whom.length) * lineHeight;
    return {
      row,
      who: wrapped,
      whom,
      height: (beside ? Math.max(label, markHeight) : label + 4 + markHeight) + rowGap,
    };
  });
  const name = metric.name[lang];
  return {
    heading: metric.id.startsWith('workforce') ? say.heading.people(name) : say.heading.seats(name),
    lines,
    height: headingHeight + lines.reduce((sum, line) => sum + line.height, 0),
  };
}

function drawBlock(
  plot: Group,
  block: Block,
  top: number,
  beside: boolean,
  layout: RowLayout,
  { contradiction }: SeatsPicked,
): void {
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${tidy(top + 0.5)}H${layout.right}`);
  drawText(plot, { x: 1, y: top + 19, text: block.heading, style: 'strong' });
  let y = top + headingHeight;
  for (const { row, who, whom, height } of block.lines) {
    const label = (who.length + whom.length) * lineHeight;
    const stripTop = beside ? y : y + label + 4;
    drawGrid(plot, layout, stripTop, beside ? y + height : stripTop + markHeight);
    writeLines(plot, who, y + 14, '');
    writeLines(plot, whom, y + 14 + who.length * lineHeight, 'muted');
    const key = contradiction !== undefined && [contradiction.more, contradiction.less].some((point) => point === row);
    drawRow(plot, row, stripTop, key, layout);
    y += height;
  }
}

function writeLines(plot: Group, lines: readonly string[], y: number, style: string): void {
  lines.forEach((text, index) => drawText(plot, { x: 1, y: y + index * lineHeight, text, style }));
}

function drawGrid(plot: Group, { x, ticks }: RowLayout, from: number, to: number): void {
  for (const tick of ticks) {
    plot
      .append('path')
      .attr('class', tick === 0 ? 'baseline' : 'grid')
      .attr('d', `M${tidy(x(tick))},${tidy(from)}V${tidy(to)}`);
  }
}

function drawTicks(plot: Group, { x, ticks, right, lang }: RowLayout, y: number): void {
  for (const tick of ticks) {
    const at = x(tick);
    const anchor = at > right - 32 ? 'end' : tick === 0 ? 'start' : 'middle';
    const shift = anchor === 'end' ? right - at - 2 : anchor === 'start' ? -3 : 0;
    drawText(plot, { x: at + shift, y, text: formatValue(tick, '10k', lang), anchor, style: 'muted' });
  }
}
