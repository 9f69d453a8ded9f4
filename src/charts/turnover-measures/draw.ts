import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { StripLayout } from './draw-strip.ts';
import { drawStrip, stripHeight } from './draw-strip.ts';
import type { TurnoverGroup, TurnoverMeasuresPicked, TurnoverPoint } from './pick.ts';
import { detailOf, headingOf, percent } from './words-names.ts';
import type { Say } from './zh.ts';

const wideLabel = 262;
/** Room to the right of a hundred per cent for an open end. */
const reach = 18;
const axisHeight = 26;
const headingHeight = 30;
const rowGap = 10;
const ticks = [0, 25, 50, 75, 100];

/** One row a figure on one axis of percent, by definition. Narrow: the words above the mark; wide: beside it. */
export function drawTurnoverMeasures(
  picked: TurnoverMeasuresPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { groups } = picked;
  if (groups.length === 0) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const left = width < narrowBelow ? 8 : wideLabel;
  const x = scaleLinear()
    .domain([0, 100])
    .range([left, width - reach]);
  const strip: StripLayout = { x, right: width, reach: reach - 4, lang, say };
  const blocks = groups.map((group) => toBlock(group, width, strip));
  const height = 2 * axisHeight + blocks.reduce((sum, block) => sum + block.height, 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  drawTicks(frame.plot, x, 16, context);
  let top = axisHeight;
  for (const block of blocks) {
    drawBlock(frame.plot.append('g').attr('class', block.home ? 'people' : 'context'), block, top, width, strip);
    top += block.height;
  }
  drawTicks(frame.plot, x, top + 18, context);
  return frame.svg;
}

type Percent = ScaleLinear<number, number>;

interface Line {
  readonly point: TurnoverPoint;
  /** Who the figure is about; when, and who says so. */
  readonly people: readonly string[];
  readonly detail: readonly string[];
  readonly strip: number;
  readonly height: number;
}

interface Block {
  readonly heading: readonly string[];
  readonly home: boolean;
  readonly lines: readonly Line[];
  readonly height: number;
}

const isWide = (strip: StripLayout): boolean => strip.x(0) === wideLabel;

function toBlock(group: TurnoverGroup, width: number, strip: StripLayout): Block {
  const { lang } = strip;
  const heading = wrapText(headingOf(group, strip), width / fontSize, lang);
  const room = (isWide(strip) ? wideLabel - 16 : width) / fontSize;
  const lines = group.points.map((point): Line => {
    const people = wrapText(point.claim.population[lang], room, lang);
    const detail = wrapText(detailOf(point.claim, strip), room, lang);
    const label = (people.length + detail.length) * lineHeight;
    const tall = stripHeight(point, strip);
    return {
      point,
      people,
      detail,
      strip: tall,
      height: (isWide(strip) ? Math.max(label, tall) : label + 2 + tall) + rowGap,
    };
  });
  const height = headingHeight + (heading.length - 1) * lineHeight + lines.reduce((sum, line) => sum + line.height, 0);
  return { heading, home: group.home, lines, height };
}

function drawBlock(plot: Group, block: Block, top: number, width: number, strip: StripLayout): void {
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${top + 0.5}H${width}`);
  writeLines(plot, block.heading, top + 18, 'strong');
  let y = top + headingHeight + (block.heading.length - 1) * lineHeight;
  for (const line of block.lines) {
    const label = (line.people.length + line.detail.length) * lineHeight;
    const stripTop = isWide(strip) ? y : y + label + 2;
    drawGrid(plot, strip.x, stripTop, isWide(strip) ? y + line.height : stripTop + line.strip);
    writeLines(plot, line.people, y + 12, '');
    writeLines(plot, line.detail, y + 12 + line.people.length * lineHeight, 'muted');
    drawStrip(plot, line.point, stripTop, line.strip, strip);
    y += line.height;
  }
}

function writeLines(plot: Group, lines: readonly string[], y: number, style: string): void {
  lines.forEach((text, index) => drawText(plot, { x: 1, y: y + index * lineHeight, text, style }));
}

function drawGrid(plot: Group, x: Percent, from: number, to: number): void {
  for (const tick of ticks) {
    plot
      .append('path')
      .attr('class', tick === 0 ? 'baseline' : 'grid')
      .attr('d', `M${tidy(x(tick))},${tidy(from)}V${tidy(to)}`);
  }
}

function drawTicks(plot: Group, x: Percent, y: number, { lang }: DrawContext): void {
  for (const tick of ticks) {
    drawText(plot, { x: x(tick), y, text: tick === 0 ? '0' : percent(tick, lang), anchor: 'middle', style: 'muted' });
  }
}
