import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure } from '../../marks/figure.ts';
import type { ChartText, Speech } from '../chart.ts';
import { barsPanel } from './draw-bars.ts';
import { queuePanel } from './draw-queue.ts';
import { smallPanel } from './draw-small.ts';
import type { HowManyAgentsPicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** Bars of agents for a year's work, or columns of an hour's queue. */
export function draw(picked: HowManyAgentsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { estimates, queue } = picked;
  const { width } = context;
  if (queue) return figure(context, text.alt, 'customers', [queuePanel(queue, width, context)]);
  if (estimates.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'people', [barsPanel(estimates, width, width < narrowBelow, context)]);
}

/** The three bars of the sum with their numbers, without names but for what is printed and for machines. */
export function thumbnail(picked: HowManyAgentsPicked, text: ChartText, context: Context): SVGSVGElement {
  const bars = picked.estimates.filter(({ kind }) => kind !== 'staffed' && kind !== 'place');
  if (bars.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'people', [smallPanel(bars, context)]);
}
