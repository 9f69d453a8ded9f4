import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import type { NamedRow } from '../../marks/by-hand/named-row.ts';
import { layOutRow, writeLines } from '../../marks/by-hand/named-row.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
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
    writeLines(rows, block.heading, { x: 0, y: y + 19, style: 'strong halo' });
    y += headingHeight + (block.heading.length - 1) * lineHeight;
    for (const line of block.lines) {
      drawLine(rows, line, y, wide, layout, scale !== undefined);
      y += line.height;
    }
  }
  if (scale) drawTicks(plot, x, y + 18, context);
  return frame.svg;
}

interface Line extends NamedRow {
  readonly row: NewcomerRow;
  /** In groups that have several: beside the name where the mark is below. */
  readonly post: string | undefined;
}

function toLine(row: NewcomerRow, manyRoles: boolean, wide: boolean, context: Context): Line {
  const { lang, width } = context;
  const post = manyRoles ? row.claim?.role.name[lang] : undefined;
  const space = { room: wide ? wideLabel - 12 : width, beside: wide, mark: markHeight, free: { beside: 4, below: 0 } };
  const named = layOutRow(rowName(row, context), wide ? post : undefined, space, lang);
  return { ...named, row, post, height: named.height + rowGap };
}

function drawLine(
  plot: Group,
  { row, post, name, detail, height }: Line,
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
  writeLines(plot, name, { x: 4, y: y + 15, style });
  writeLines(plot, detail, { x: 4, y: y + 15 + name.length * lineHeight, style: 'muted halo' });
  if (!wide && post !== undefined) {
    const beside = 12 + measureText(name[0] ?? '') * fontSize;
    drawText(plot, { x: beside, y: y + 15, text: post, style: 'muted halo' });
  }
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
