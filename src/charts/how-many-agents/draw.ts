import { scaleLinear } from 'd3';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText, fontSize, lineHeight } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { BarStyle } from './draw-bar.ts';
import { barHeight, drawBar } from './draw-bar.ts';
import { layOutQueue } from './draw-queue.ts';
import type { Range } from './pick-inputs.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';
import { agentsText, billText, estimateName } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const headHeight = 26;
const rowGap = 14;
const panelGap = 22;
/** Room after the longest bar for its arrow. */
const arrowRoom = 26;

/** Bars of agents and of their wages from zero, in two panels: beside each other, or under one another when narrow. */
export function drawHowManyAgents(picked: HowManyAgentsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { estimates, queue } = picked;
  if (estimates.length === 0 && !queue) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const narrow = width < narrowBelow;
  const split = narrow ? width : Math.round(width * 0.56);
  const agents = estimates.map((estimate) => toBar(estimate, estimate.agents, agentsText(estimate, lang)));
  const bills = estimates.flatMap((estimate) =>
    estimate.bill ? [toBar(estimate, estimate.bill, billText(estimate.bill, lang))] : [],
  );
  const rows = layOutRows(estimates, width, context);
  const billRows = narrow
    ? layOutRows(
        estimates.filter((estimate) => estimate.bill),
        width,
        context,
      )
    : rows;
  const barsHeight = estimates.length === 0 ? 0 : headHeight + heightOf(rows);
  const billsHeight = narrow && bills.length > 0 ? headHeight + heightOf(billRows) + panelGap : 0;
  const hour = queue && layOutQueue(queue, width, context);
  const above = barsHeight + billsHeight;
  const height = above + (hour ? hour.height + (above > 0 ? panelGap : 0) : 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  if (estimates.length > 0) {
    const left = { x: 1, y: 0, width: split - (narrow ? 0 : 24), head: say.heads.agents };
    drawPanel(plot, agents, rows, left, true);
    const right = narrow
      ? { x: 1, y: barsHeight + panelGap, width, head: say.heads.bill }
      : { x: split, y: 0, width: width - split, head: say.heads.bill };
    if (bills.length > 0) drawPanel(plot, bills, billRows, right, narrow);
  }
  hour?.draw(
    frame.plot
      .append('g')
      .attr('class', 'customers')
      .attr('transform', `translate(0,${height - hour.height})`),
  );
  return frame.svg;
}

interface Bar {
  readonly estimate: Estimate;
  readonly range: Range;
  readonly text: string;
}

const toBar = (estimate: Estimate, range: Range, text: string): Bar => ({ estimate, range, text });

interface Row {
  readonly id: string;
  readonly lines: readonly string[];
  /** Top, under the panel's head. */
  readonly top: number;
  readonly height: number;
}

function layOutRows(estimates: readonly Estimate[], width: number, context: Context): Row[] {
  const rows: Row[] = [];
  let top = 0;
  for (const estimate of estimates) {
    const lines = wrapText(estimateName(estimate, context), width / fontSize, context.lang);
    const height = lines.length * lineHeight + 4 + barHeight + rowGap;
    rows.push({ id: estimate.id, lines, top, height });
    top += height;
  }
  return rows;
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly head: string;
}

function drawPanel(plot: Group, bars: readonly Bar[], rows: readonly Row[], panel: Panel, labelled: boolean): void {
  drawText(plot, { x: panel.x, y: panel.y + 13, text: panel.head, style: 'strong' });
  const label = Math.max(...bars.map((bar) => measureText(bar.text) * fontSize * 1.05));
  const most = Math.max(
    1,
    ...bars.flatMap(({ range, estimate }) => [range.low ?? 0, range.high ?? 0, whole(estimate, range)]),
  );
  const x = scaleLinear()
    .domain([0, most])
    .range([0, Math.max(20, panel.width - label - arrowRoom)]);
  for (const bar of bars) {
    const row = rows.find((one) => one.id === bar.estimate.id);
    if (!row) continue;
    const top = panel.y + headHeight + row.top;
    if (labelled)
      row.lines.forEach((text, index) => drawText(plot, { x: panel.x, y: top + 12 + index * lineHeight, text }));
    const mark = plot.append('g').attr('class', 'mark').attr('data-row', bar.estimate.id);
    drawBar(mark, {
      x: panel.x,
      y: top + row.lines.length * lineHeight + 4,
      scale: x,
      range: bar.range,
      whole: whole(bar.estimate, bar.range),
      style: bar.range === bar.estimate.bill && bar.estimate.kind === 'printed' ? 'hollow' : styles[bar.estimate.kind],
      floating: bar.estimate.kind === 'staffed',
      text: bar.text,
    });
  }
}

/** With what machines resolve: the people it would take without them, or their wages. */
function whole({ share }: Estimate, { low, high }: Range): number {
  const end = high ?? low ?? 0;
  return share === undefined || share >= 100 ? end : end / (1 - share / 100);
}

const styles: Readonly<Record<Estimate['kind'], BarStyle>> = {
  printed: 'weak',
  staffed: 'weak',
  follows: 'hollow',
  resolved: 'hollow',
  own: 'solid',
};
