import { formatFigure } from '../../i18n/format-figure.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import type { NamedRow } from '../../marks/by-hand/named-row.ts';
import { layOutRow, writeLines } from '../../marks/by-hand/named-row.ts';
import { drawText, fontSize, lineHeight } from '../../marks/by-hand/text.ts';
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

/** The post is its detail, where posts differ. */
interface Line extends NamedRow {
  readonly row: PayRow;
  readonly cells: number;
}

interface Block {
  readonly heading: readonly string[];
  readonly lines: readonly Line[];
  readonly height: number;
}

function toBlock(group: PayGroup, width: number, layout: CellLayout): Block {
  const { lang, left } = layout;
  const heading = wrapText(groupHeading(group, layout), width / fontSize, lang);
  const beside = left > 0;
  const lines = group.rows.map((row): Line => {
    const post = group.roles.length > 1 && row.role ? row.role.name[lang] : undefined;
    const name = rowName(row, layout);
    const cells = cellHeight(row, layout);
    const space = { room: beside ? left - 12 : width, beside, mark: cells, free: { beside: 0, below: 4 } };
    const named =
      beside || post === undefined
        ? layOutRow(name, post, space, lang)
        : layOutRow(`${name} · ${post}`, undefined, space, lang);
    return { ...named, row, cells, height: named.height + rowGap };
  });
  const height = headingTop + heading.length * lineHeight + lines.reduce((sum, line) => sum + line.height, 0);
  return { heading, lines, height };
}

function drawBlock(plot: Group, block: Block, top: number, width: number, layout: CellLayout): void {
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${top + 4.5}H${width}`);
  writeLines(plot, block.heading, { x: 1, y: top + 22, style: 'strong' });
  let y = top + headingTop + block.heading.length * lineHeight;
  for (const line of block.lines) {
    const beside = layout.left > 0;
    const row = plot.append('g').attr('data-move', line.row.key);
    writeLines(row, line.name, { x: 1, y: y + 12, style: '' });
    writeLines(row, line.detail, { x: 1, y: y + 12 + line.name.length * lineHeight, style: 'muted' });
    const cellTop = beside ? y : y + line.name.length * lineHeight + 4;
    drawCells(row, line.row, cellTop, line.cells, layout);
    y += line.height;
  }
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
