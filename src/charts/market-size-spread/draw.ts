import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import type { ChartText, Speech } from '../chart.ts';
import { smallStrip, stripPanel } from './draw-strip.ts';
import { yearsPanel } from './draw-years.ts';
import type { MarketSizeSpreadPicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const hue = 'machines';

/** One year as a strip of bars from zero, sorted by size; below it, smaller, all years on a log axis. */
export function draw(picked: MarketSizeSpreadPicked, text: ChartText, context: Context): SVGSVGElement {
  const { year, points } = picked;
  const unit = points[0]?.claim.figure?.unit;
  if (year === undefined || unit === undefined) return drawEmpty(context, text.title);
  const strip = stripPanel(picked, year, unit, context);
  // With a single year the strip has already shown everything.
  const years = points.some((point) => point.year !== year) ? [yearsPanel(picked, year, unit, context)] : [];
  return figure(context, text.alt, hue, [strip, ...years]);
}

/** The two ends of the spread, and two pages to show how far claims stray. */
export function thumbnail(picked: MarketSizeSpreadPicked, text: ChartText, context: Context): SVGSVGElement {
  const { strip, spread } = picked;
  const named = spread ? [spread.low, spread.high] : strip.filter((point) => point.named).slice(0, 2);
  const pages = strip.filter((point) => !point.named);
  const last = pages.at(-1);
  const rows = [...named, ...(last ? [...pages.slice(0, Math.min(pages.length - 1, 1)), last] : [])];
  return drawSmall({ ...picked, strip: rows }, text, context, last);
}

/** The whole strip at a small size. */
export const drawStrip = (picked: MarketSizeSpreadPicked, text: ChartText, context: Context): SVGSVGElement =>
  drawSmall(picked, text, context, undefined);

function drawSmall(
  picked: MarketSizeSpreadPicked,
  text: ChartText,
  context: Context,
  only: MarketSizeSpreadPicked['strip'][number] | undefined,
): SVGSVGElement {
  if (picked.strip.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, hue, [smallStrip(picked, context, only)]);
}
