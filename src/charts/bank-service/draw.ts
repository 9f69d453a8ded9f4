import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { drawSeries } from './draw-series.ts';
import type { BankServicePicked, Series, ServiceMetric } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const left = 30;
const yearsFoot = 42;
const heights: Readonly<Record<ServiceMetric, number>> = {
  human_connect_rate: 150,
  satisfaction: 130,
  answer_speed: 96,
};

/** Room above a plot for its head, and for the word where the question changes. */
const headOf = (series: Series): number => (series.changes.length > 0 ? 42 : 26);

/** One panel a measure, all on the same years. */
export function drawBankService(picked: BankServicePicked, words: ChartText, context: Context): SVGSVGElement {
  const { series } = picked;
  if (series.length === 0) return drawEmpty(context, words.title);
  const { lang, say } = context;
  const height = series.reduce((sum, one) => sum + headOf(one) + heights[one.metric] + yearsFoot, 0) - 14;
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const root = frame.plot.append('g').attr('class', 'customers');
  let top = 0;
  for (const one of series) {
    drawText(root, { x: 1, y: top + 14, text: say.heads[one.metric], style: 'strong' });
    const panel = root.append('g').attr('transform', `translate(${left},${top + headOf(one)})`);
    const size = { width: context.width - left - 2, height: heights[one.metric] };
    drawSeries(panel, one, picked, size, { lang, say, narrow: context.width < narrowBelow });
    top += headOf(one) + heights[one.metric] + yearsFoot;
  }
  return frame.svg;
}
