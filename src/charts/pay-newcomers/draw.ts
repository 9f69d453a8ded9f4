import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { RowLayout } from './draw-row.ts';
import { drawRowMark } from './draw-row.ts';
import { drawWageLine, wageHeight } from './draw-wage.ts';
import type { NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { groupHeading, rowName } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const wideLabel = 176;
const axisHeight = 26;
const headingHeight = 30;
const markHeight = 22;
const rowGap = 6;

/** A row a city on one axis of pay, by definition. Narrow: the names above the marks; wide: beside them. */
export function drawPayNewcomers(picked: PayNewcomersPicked, words: ChartText, context: Context): SVGSVGElement {
  const { groups, scale, wage } = picked;
  if (groups.length === 0) return drawEmpty(context, words.title);
  const { lang, say, width } = context;
  const wide = width >= narrowBelow;
  const x = scaleLinear()
    .domain(scale ?? [0, 1])
    .range([wide ? wideLabel : 16, width - 18]);
  const layout: RowLayout = { x, right: width, lang, say };
  const blocks = groups.map((group) => {
    const heading = wrapText(groupHeading(group, context), width / fontSize, lang);
    const manyRoles = group.roles.length > 1;
    const lines = group.rows.map((row) => toLine(row, manyRoles, wide, context));
    const height =
      headingHeight + (heading.length - 1) * lineHeight + lines.reduce((sum, line) => sum + line.height, 0);
    return { heading, lines, height };
  });
  const top = axisHeight + (wage === undefined || !scale ? 0 : wageHeight);
  const height = top + blocks.reduce((sum, block) => sum + block.height, 0) + axisHeight;
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  if (scale) drawTicks(plot, x, top - 10, context);
  if (scale && wage !== undefined) drawWageLine(frame.plot, wage, scale, height - axisHeight, layout);
  const rows = frame.plot.append('g').attr('class', 'people');
  let y = top;
  for (const block of blocks) {
    rows
      .append('path')
      .attr('class', 'grid')
      .attr('d', `M0,${tidy(y) + 0.5}H${width}`);
    block.heading.forEach((text, index) => {
      drawText(rows, { x: 0, y: y + 19 + index * lineHeight, text, style: 'strong halo' });
    });
    y += headingHeight + (block.heading.length - 1) * lineHeight;
    for (const line of block.lines) {
      drawLine(rows, line, y, wide, layout, scale !== undefined);
      y += line.height;
    }
  }
  if (scale) drawTicks(plot, x, y + 18, context);
  return frame.svg;
}

interface Line {
  readonly row: NewcomerRow;
  readonly name: readonly string[];
  /** The post, in groups that have several. */
  readonly role: readonly string[];
  readonly height: number;
}

function toLine(row: NewcomerRow, manyRoles: boolean, wide: boolean, context: Context): Line {
  const { lang, width } = context;
  const room = (wide ? wideLabel - 12 : width) / fontSize;
  const name = wrapText(rowName(row, context), room, lang);
  const role = manyRoles && row.claim ? wrapText(row.claim.role.name[lang], room, lang) : [];
  const label = (name.length + (wide ? role.length : 0)) * lineHeight;
  return { row, name, role, height: (wide ? Math.max(label + 4, markHeight) : label + markHeight) + rowGap };
}

function drawLine(
  plot: Group,
  { row, name, role, height }: Line,
  y: number,
  wide: boolean,
  layout: RowLayout,
  scaled: boolean,
): void {
  if (row.marked) {
    plot
      .append('rect')
      .attr('class', 'soft')
      .attr('opacity', 0.35)
      .attr('x', 0)
      .attr('y', tidy(y - 2))
      .attr('width', layout.right)
      .attr('height', tidy(height - 2));
  }
  const markTop = wide ? y : y + name.length * lineHeight;
  const style = row.marked ? 'strong halo' : 'halo';
  name.forEach((text, index) => drawText(plot, { x: 4, y: y + 15 + index * lineHeight, text, style }));
  const beside = { x: 12 + measureText(name[0] ?? '') * fontSize, y: y + 15 };
  const below = { x: 4, y: y + 15 + name.length * lineHeight };
  const start = wide ? below : beside;
  if (wide)
    role.forEach((text, index) =>
      drawText(plot, { ...start, y: start.y + index * lineHeight, text, style: 'muted halo' }),
    );
  else if (role.length > 0) drawText(plot, { ...start, text: role.join(' '), style: 'muted halo' });
  const bottom = y + height;
  if (scaled) {
    const grid = layout.x.ticks(4).map((tick) => `M${tidy(layout.x(tick))},${tidy(markTop)}V${tidy(bottom)}`);
    plot.append('path').attr('class', 'grid').attr('d', grid.join(''));
  }
  drawRowMark(plot, row, markTop, markHeight, layout);
}

function drawTicks(plot: Group, x: ScaleLinear<number, number>, y: number, { lang, say, width }: Context): void {
  const ticks = x.ticks(4);
  for (const tick of ticks) {
    drawText(plot, { x: x(tick), y, text: formatNumber(tick, lang), anchor: 'middle', style: 'muted' });
  }
  if (width >= narrowBelow) drawText(plot, { x: 0, y, text: say.axis, style: 'muted' });
}
