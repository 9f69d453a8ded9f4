import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure } from '../../marks/figure.ts';
import type { ChartText, Speech } from '../chart.ts';
import { ratesPanel } from './draw-rates.ts';
import { smallPanel } from './draw-small.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** A row a figure on one axis of per cent a year; what they are held against stands behind them. */
export function draw(picked: TurnoverMeasuresPicked, text: ChartText, context: Context): SVGSVGElement {
  if (picked.groups.length === 0) return drawEmpty(context, text.title);
  const hue = picked.groups.every(({ kind }) => kind === 'context') ? 'context' : 'people';
  return figure(context, text.alt, hue, [ratesPanel(picked, context)]);
}

/** China's rates over the span of those abroad, without the one that is widest where there are many. */
export const thumbnail = (picked: TurnoverMeasuresPicked, text: ChartText, context: Context): SVGSVGElement =>
  drawSmall(picked, text, context, 3);

/** China's rates, at most so many, over the span of those abroad; with an axis where there are more than three. */
export function drawSmall(
  picked: TurnoverMeasuresPicked,
  text: ChartText,
  context: Context,
  most: number,
): SVGSVGElement {
  const panel = smallPanel(picked, context, most);
  return panel ? figure(context, text.alt, 'people', [panel]) : drawEmpty(context, text.title);
}
