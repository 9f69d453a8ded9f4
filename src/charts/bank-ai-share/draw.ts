import { scaleBand, scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawGapBand } from '../../marks/by-hand/gap-band.ts';
import { drawLine } from '../../marks/by-hand/line.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import { gapRuns } from '../shared/year-series.ts';
import type { ChartText, Speech } from '../chart.ts';
import { layOutOthers } from './draw-others.ts';
import type { BankAiSharePicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const left = 26;
const headHeight = 24;
const yearsFoot = 50;
/** Room above the highest figure for its label. */
const headroom = 24;

/** The share by year, and below it the other measures, each in a panel of its own. */
export function drawBankAiShare(picked: BankAiSharePicked, words: ChartText, context: Context): SVGSVGElement {
  const { first, others } = picked;
  if (!first && others.length === 0) return drawEmpty(context, words.title);
  const { say } = context;
  const tall = context.width < narrowBelow ? 190 : 220;
  const mainHeight = first ? headHeight + tall + yearsFoot : 0;
  const panels = layOutOthers(picked, context.width, context);
  const height = mainHeight + (others.length > 0 ? headHeight + panels.height : -16);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const root = frame.plot.append('g').attr('class', 'machines');
  if (first) {
    drawText(root, { x: 1, y: 14, text: say.head, style: 'strong' });
    const panel = root.append('g').attr('transform', `translate(${left},${headHeight})`);
    drawShare(panel, picked, context.width - left - 2, tall, context);
  }
  if (others.length > 0) {
    drawText(root, { x: 1, y: mainHeight + 14, text: say.othersHead, style: 'strong' });
    panels.draw(root.append('g').attr('transform', `translate(0,${mainHeight + headHeight})`));
  }
  return frame.svg;
}

function drawShare(
  panel: Group,
  picked: BankAiSharePicked,
  width: number,
  height: number,
  { lang, say }: Speech<Say>,
): void {
  const { points, runs, first, last, marked } = picked;
  const x = scaleBand<number>()
    .domain(points.map((point) => point.year))
    .range([0, width]);
  const middle = (year: number) => (x(year) ?? 0) + x.bandwidth() / 2;
  const y = scaleLinear()
    .domain([0, Math.max(...points.map((point) => point.value ?? 0))])
    .range([height, headroom]);
  const at = marked === undefined ? undefined : x(marked);
  if (at !== undefined) drawYearBand(panel, { x: at, y: 0, width: x.bandwidth(), height: height + 26 });
  drawHorizontalGrid(panel, width, y.ticks(4), y, (tick) => formatNumber(tick, lang));
  for (const run of gapRuns(points)) {
    const boxes = run.map(({ row, year }) => ({
      row,
      x: x(year) ?? 0,
      y: 0,
      width: x.bandwidth(),
      height,
    }));
    drawGapBand(panel, boxes, run[0]?.gap?.reason.name[lang] ?? '', lang);
  }
  for (const run of runs) {
    drawLine(
      panel,
      run.map((level) => ({ x: middle(level.year), y: y(level.value) })),
    );
  }
  for (const point of points) {
    const at = middle(point.year);
    drawText(panel, { x: at, y: height + 18, text: String(point.year), anchor: 'middle', style: 'muted' });
    if (point.value === undefined) continue;
    const mark = panel.append('g').attr('class', 'mark').attr('data-row', point.row);
    drawDot(mark, { x: at, y: y(point.value), style: point.weak ? 'weak' : 'solid' });
    const end = point.row === first?.row || point.row === last?.row || point.year === marked;
    const text = formatNumber(point.value, lang);
    const style = end ? 'strong tinted halo' : 'tinted halo';
    drawText(mark, { x: at, y: y(point.value) - 11, text, anchor: 'middle', style });
    if (point.articleOnly)
      drawText(mark, {
        x: at,
        y: y(point.value) + 22,
        text: say.articleOnly,
        anchor: 'middle',
        style: 'muted halo',
        maxWidth: x.bandwidth(),
        lang,
      });
  }
}
