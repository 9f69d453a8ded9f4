import { formatFigure } from '../../i18n/format-figure.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawText, fontSize, lineHeight } from '../../marks/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import { drawBand } from './draw-band.ts';
import type { CellLayout } from './draw-layout.ts';
import { cellHeight, drawCells } from './draw-cell.ts';
import { drawScale } from './draw-figure.ts';
import type { PayGroup, PayRow } from './pick-groups.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { bandName, groupHeading, rowName } from './words-names.ts';
import type { Say } from './zh.ts';

const gutter = 4;
const wideLabel = 164;
const headHeight = 44;
const headingTop = 24;
const rowGap = 12;

/** A matrix of cities and years on the job, or one band of years on an axis. Narrow: a row's name above its cells; wide: beside them. */
export function drawPayByCityTenure(
  picked: PayByCityTenurePicked,
  words: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { groups, scale } = picked;
  if (groups.length === 0) return drawEmpty(context, words.title);
  if (picked.band !== undefined) return drawBand(picked, picked.band, words, context);
  const { lang, say, width } = context;
  const left = width < narrowBelow ? 0 : wideLabel;
  const column = (width - left + gutter) / tenures.length;
  const layout: CellLayout = { left, column, cell: column - gutter, scale, lang, say };
  const blocks = groups.map((group) => toBlock(group, width, layout));
  const height = headHeight + blocks.reduce((sum, block) => sum + block.height, 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  drawHead(plot, layout);
  let top = headHeight;
  for (const block of blocks) {
    drawBlock(plot.append('g'), block, top, width, layout);
    top += block.height;
  }
  return frame.svg;
}

interface Line {
  readonly row: PayRow;
  /** The name's lines, and below it the post's, where posts differ. */
  readonly name: readonly string[];
  readonly role: readonly string[];
  readonly cells: number;
  readonly height: number;
}

interface Block {
  readonly heading: readonly string[];
  readonly lines: readonly Line[];
  readonly height: number;
}

function toBlock(group: PayGroup, width: number, layout: CellLayout): Block {
  const { lang, left } = layout;
  const heading = wrapText(groupHeading(group, layout), width / fontSize, lang);
  const lines = group.rows.map((row): Line => {
    const room = (left > 0 ? left - 12 : width) / fontSize;
    const post = group.roles.length > 1 && row.role ? row.role.name[lang] : undefined;
    const name = rowName(row, layout);
    const whole = post === undefined || left > 0 ? name : `${name} · ${post}`;
    const written = {
      name: wrapText(whole, room, lang),
      role: left > 0 && post !== undefined ? wrapText(post, room, lang) : [],
    };
    const cells = cellHeight(row, layout);
    const label = (written.name.length + written.role.length) * lineHeight;
    return { row, ...written, cells, height: (left > 0 ? Math.max(label, cells) : label + 4 + cells) + rowGap };
  });
  const height = headingTop + heading.length * lineHeight + lines.reduce((sum, line) => sum + line.height, 0);
  return { heading, lines, height };
}

function drawBlock(plot: Group, block: Block, top: number, width: number, layout: CellLayout): void {
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${top + 4.5}H${width}`);
  writeLines(plot, block.heading, top + 22, 'strong');
  let y = top + headingTop + block.heading.length * lineHeight;
  for (const line of block.lines) {
    const beside = layout.left > 0;
    const row = plot.append('g').attr('data-move', line.row.key);
    writeLines(row, line.name, y + 12, '');
    writeLines(row, line.role, y + 12 + line.name.length * lineHeight, 'muted');
    const cellTop = beside ? y : y + line.name.length * lineHeight + 4;
    drawCells(row, line.row, cellTop, line.cells, layout);
    y += line.height;
  }
}

function writeLines(plot: Group, lines: readonly string[], y: number, style: string): void {
  lines.forEach((text, index) => drawText(plot, { x: 1, y: y + index * lineHeight, text, style }));
}

/** What the scale in the cells spans, and the columns' names. */
function drawHead(plot: Group, layout: CellLayout): void {
  const { lang, say, scale } = layout;
  if (scale) {
    const span = formatFigure({ low: scale[0], high: scale[1], bound: 'between', unit: 'CNY_month' }, lang);
    drawScale(plot, -5, 10, 74);
    drawText(plot, { x: 76, y: 14, text: `${say.scale}${span}`, style: 'muted' });
  }
  tenures.forEach((tenure, index) => {
    const x = layout.left + index * layout.column + layout.cell / 2;
    drawText(plot, { x, y: 38, text: bandName(tenure, say), anchor: 'middle', style: 'muted' });
  });
}
