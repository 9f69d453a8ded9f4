import type { ScaleLinear } from 'd3';
import { scaleLinear } from 'd3';
import type { ExperienceClaim } from '../../datasets/published.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { isWeak } from '../shared/weak.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { shareOf } from './pick.ts';
import { answerLabel, ordered, sampleText, shareText } from './words.ts';
import type { Say } from './zh.ts';

const unit = 'percent';
const barHeight = 16;
const axisHeight = 22;
const ticks = [0, 50, 100];

interface Layout extends Speech<Say> {
  readonly x: ScaleLinear<number, number>;
  readonly width: number;
  /** Labels stand above the bars, not beside them. */
  readonly narrow: boolean;
}

/** Sorted bars, a panel for each survey, all on one scale from none to everybody. */
export function drawGripes(picked: GripesPicked, text: ChartText, context: DrawContext & Speech<Say>): SVGSVGElement {
  const { panels, sort } = picked;
  if (panels.length === 0) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const narrow = width < narrowBelow;
  const x = scaleLinear()
    .domain([0, 100])
    .range([narrow ? 1 : labelWidth(panels, context) + 10, width - 20]);
  const layout: Layout = { x, width, narrow, lang, say };
  const blocks = panels.map((panel) => toBlock(panel, ordered(panel, sort, context), layout));
  const height = axisHeight + blocks.reduce((sum, block) => sum + block.height, 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  const plot = frame.plot.append('g').attr('class', 'customers');
  for (const tick of ticks) {
    const label = tick === 0 ? '0' : formatQuantity(tick, unit, lang);
    const anchor = narrow && tick === 0 ? 'start' : 'middle';
    drawText(plot, { x: x(tick) - (anchor === 'start' ? 1 : 0), y: 13, text: label, anchor, style: 'muted' });
  }
  let top = axisHeight;
  for (const block of blocks) {
    drawBlock(plot, block, top, layout);
    top += block.height;
  }
  return frame.svg;
}

/** Room for the longest answer beside its bar. */
const labelWidth = (panels: readonly GripesPanel[], speech: Speech<Say>): number =>
  fontSize *
  Math.max(...panels.flatMap((panel) => panel.shares.map((claim) => measureText(answerLabel(claim.metric, speech)))));

interface Block {
  readonly panel: GripesPanel;
  readonly claims: readonly ExperienceClaim[];
  readonly heading: readonly string[];
  readonly head: number;
  readonly row: number;
  readonly height: number;
}

function toBlock(panel: GripesPanel, claims: readonly ExperienceClaim[], { width, narrow, lang, say }: Layout): Block {
  const text = say.heading({ survey: panel.survey.name[lang], kind: say.kinds[panel.kind] });
  const heading = wrapText(text, (width - 2) / fontSize, lang);
  const head = (heading.length + 1) * lineHeight + 16;
  const row = narrow ? barHeight + lineHeight + 12 : barHeight + 8;
  return { panel, claims, heading, head, row, height: head + claims.length * row + 14 };
}

function drawBlock(plot: Group, { panel, claims, heading, head, row }: Block, top: number, layout: Layout): void {
  const { x, width } = layout;
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${top + 0.5}H${width}`);
  heading.forEach((text, index) => drawText(plot, { x: 0, y: top + 18 + index * lineHeight, text, style: 'strong' }));
  drawText(plot, { x: 0, y: top + 18 + heading.length * lineHeight, text: sampleText(panel, layout), style: 'muted' });
  for (const [index, claim] of claims.entries()) {
    const from = top + head + index * row;
    const barTop = from + row - barHeight - 4;
    drawGrid(plot, x, layout.narrow ? barTop - 2 : from, barTop + barHeight + (layout.narrow ? 2 : 4));
    drawBar(plot, claim, barTop, panel.kind === 'others', layout);
  }
}

function drawGrid(plot: Group, x: Layout['x'], from: number, to: number): void {
  for (const tick of ticks) {
    plot
      .append('path')
      .attr('class', tick === 0 ? 'baseline' : 'grid')
      .attr('d', `M${tidy(x(tick))},${from}V${to}`);
  }
}

function drawBar(plot: Group, claim: ExperienceClaim, top: number, apart: boolean, layout: Layout): void {
  const { x, narrow } = layout;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', claim.id);
  const middle = top + barHeight / 2;
  const label = { text: answerLabel(claim.metric, layout), style: '' };
  if (narrow) drawText(mark, { x: 0, y: top - 6, ...label });
  else drawText(mark, { x: x(0) - 8, y: middle, anchor: 'end', align: 'middle', ...label });
  const share = shareOf(claim);
  const word = shareText(claim, layout);
  if (share === undefined) {
    drawHatch(mark, { x: x(0), y: top, width: x(100) - x(0), height: barHeight });
    drawText(mark, { x: x(50), y: middle, text: word, anchor: 'middle', align: 'middle', style: 'muted halo' });
    return;
  }
  mark
    .append('rect')
    .attr('class', isWeak(claim) ? 'weak' : apart ? 'hollow' : 'solid')
    .attr('x', tidy(x(0)))
    .attr('y', top)
    .attr('width', tidy(x(share) - x(0)))
    .attr('height', barHeight);
  drawText(mark, { x: x(share) + 6, y: middle, text: word, align: 'middle', style: 'strong tinted halo' });
}
