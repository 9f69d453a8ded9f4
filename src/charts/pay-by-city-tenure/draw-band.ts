import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import type { NamedRow } from '../../marks/by-hand/named-row.ts';
import { layOutRow, writeLines } from '../../marks/by-hand/named-row.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';
import { drawBandCell } from './draw-band-cell.ts';
import type { PayGroup, PayRow } from './pick-groups.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { bandName, groupHeading, rowName } from './words-names.ts';
import type { Say } from './zh.ts';

const wideLabel = 164;
/** Room for a figure's words beyond the end of the axis, so that they stand on the same side at every step. */
const wordRoom = 58;
const stepsHeight = 34;
const axisHeight = 24;
const headingHeight = 30;
const markHeight = 22;
const rowGap = 6;

interface Layout extends Speech<Say> {
  /** CNY a month to pixels; undefined without any figure. */
  readonly x: ScaleLinear<number, number> | undefined;
  readonly left: number;
  readonly width: number;
}

/**
 * One band of years: a row a city on one axis of pay. Rows and axis stand where they stand at every other band, so that
 * a city can be followed from step to step.
 */
export function drawBand(
  picked: PayByCityTenurePicked,
  band: Tenure,
  words: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { groups, scale } = picked;
  const { lang, say, width } = context;
  const left = width < narrowBelow ? 0 : wideLabel;
  const x = scale && scaleLinear([...scale], [left + 18, width - wordRoom]);
  const layout: Layout = { x, left, width, lang, say };
  const blocks = groups.map((group) => toBlock(group, layout));
  const axis = x ? axisHeight : 0;
  const height = stepsHeight + 2 * axis + blocks.reduce((sum, block) => sum + block.height, 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  drawSteps(plot, band, layout);
  drawTicks(plot, stepsHeight + 14, layout);
  let y = stepsHeight + axis;
  for (const block of blocks) {
    drawBlock(plot, block, y, layout);
    y += block.height;
  }
  drawTicks(plot, y + 16, layout);
  return frame.svg;
}

/** The post is its detail, where posts differ and it stands below the name. */
interface Line extends NamedRow {
  readonly row: PayRow;
}

interface Block {
  readonly group: PayGroup;
  readonly heading: readonly string[];
  readonly lines: readonly Line[];
  readonly height: number;
}

function toBlock(group: PayGroup, layout: Layout): Block {
  const { left, width, lang } = layout;
  const heading = wrapText(groupHeading(group, layout), width / fontSize, lang);
  const beside = left > 0;
  const space = { room: beside ? left - 12 : width, beside, mark: markHeight, free: { beside: 4, below: 0 } };
  const lines = group.rows.map((row): Line => {
    const post = group.roles.length > 1 && row.role ? row.role.name[lang] : undefined;
    const name = rowName(row, layout);
    const named =
      beside || post === undefined
        ? layOutRow(name, post, space, lang)
        : layOutRow(`${name} · ${post}`, undefined, space, lang);
    return { ...named, row, height: named.height + rowGap };
  });
  const head = headingHeight + (heading.length - 1) * lineHeight;
  return { group, heading, lines, height: head + lines.reduce((sum, line) => sum + line.height, 0) };
}

function drawBlock(plot: Group, { group, heading, lines }: Block, top: number, layout: Layout): void {
  const { x, left, width, lang, say } = layout;
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${tidy(top) + 0.5}H${width}`);
  writeLines(plot, heading, { x: 1, y: top + 19, style: 'strong' });
  let y = top + headingHeight + (heading.length - 1) * lineHeight;
  for (const { row, name, detail, height } of lines) {
    const line = plot.append('g').attr('data-move', row.key);
    writeLines(line, name, { x: 1, y: y + 15, style: '' });
    writeLines(line, detail, { x: 1, y: y + 15 + name.length * lineHeight, style: 'muted' });
    const markTop = left > 0 ? y : y + name.length * lineHeight;
    const grid = x?.ticks(4).map((tick) => `M${tidy(x(tick))},${tidy(markTop)}V${tidy(y + height)}`);
    if (grid) line.append('path').attr('class', 'grid').attr('d', grid.join(''));
    const box = { x: left, y: markTop, width: width - left, height: markHeight };
    for (const cell of row.cells) drawBandCell(line, { cell, row, group, box, x, lang, say });
    y += height;
  }
}

/** All bands in a row, the one that is drawn underlined. */
function drawSteps(plot: Group, band: Tenure, { left, width, say }: Layout): void {
  if (left > 0) drawText(plot, { x: 1, y: 14, text: say.years, style: 'muted' });
  const step = (width - left) / tenures.length;
  tenures.forEach((tenure, index) => {
    const from = left + index * step;
    const here = tenure === band;
    const style = here ? 'strong tinted' : 'muted';
    drawText(plot, { x: from + step / 2, y: 14, text: bandName(tenure, say), anchor: 'middle', style });
    if (!here) return;
    const line = plot.append('g').attr('data-move', 'step');
    line
      .append('path')
      .attr('class', 'line')
      .attr('d', `M${tidy(from + 4)},21H${tidy(from + step - 4)}`);
  });
}

function drawTicks(plot: Group, y: number, { x, left, lang, say }: Layout): void {
  if (!x) return;
  if (left > 0) drawText(plot, { x: 1, y, text: say.axis, style: 'muted' });
  for (const tick of x.ticks(4))
    drawText(plot, { x: x(tick), y, text: formatNumber(tick, lang), anchor: 'middle', style: 'muted' });
}
