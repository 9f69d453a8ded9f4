import { max, min } from 'd3';
import { groundX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rects } from '../../marks/shapes.ts';
import { arrows } from '../../marks/symbols.ts';
import type { Hue } from '../../marks/theme.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';
import type { Bar, BarsPicked } from './pick.ts';
import { barFigure } from './words.ts';

type Context = DrawContext & Speech<unknown>;

const thickness = 16;
const arrowLength = 22;

/** Where a bar's mark ends on the axis. */
const endOf = ({ span, open }: Bar): number => span?.[1] ?? open?.at ?? 0;

/** One bar per claim on one scale from zero; its name stands beside it, on a phone above it. */
export const drawBars =
  (hue: Hue) =>
  ({ bars }: BarsPicked, text: ChartText, context: Context): SVGSVGElement => {
    if (!bars.some(({ claim }) => claim.figure)) return drawEmpty(context, text.title);
    const { lang, width } = context;
    const wide = width >= narrowBelow;
    const names = bars.flatMap(({ name, detail }) => [widthOf(name[lang], 'name'), widthOf(detail?.[lang] ?? '')]);
    const room = wide ? Math.min(max(names) ?? 0, width / 3) : width;
    const layout = layOutRows(bars, {
      ...{ lang, room, beside: wide, gap: wide ? 8 : 10, mark: thickness + (wide ? 0 : 4) },
      name: ({ name }) => name[lang],
      detail: ({ detail }) => detail?.[lang],
    });
    const middles = new Map(layout.rows.map(({ datum, middle }) => [datum, middle + (wide ? 0 : 2)]));
    const panel = barPanel(bars, (bar) => middles.get(bar) ?? 0, context, wide ? room + 12 : 0);
    const height = layout.bottom + 4;
    return figure(context, text.alt, hue, [
      { ...panel, height, marks: [...panel.marks, words(rowWords(layout)), wide ? groundX() : null] },
    ]);
  };

/** The five largest, the first with its figure. */
export const drawThumbnail =
  (hue: Hue) =>
  ({ bars }: BarsPicked, text: ChartText, context: Context): SVGSVGElement => {
    const { height = 168 } = context;
    const few = bars.filter(({ claim }) => claim.figure).slice(0, 5);
    if (few.length === 0) return drawEmpty(context, text.title);
    const step = height / few.length;
    const middle = (bar: Bar) => (few.indexOf(bar) + 0.5) * step;
    return figure(context, text.alt, hue, [{ ...barPanel(few, middle, context, 0, few.slice(0, 1)), height }]);
  };

/** Bars at the height `middle`, with the figures of those that are `labelled`. */
function barPanel(
  bars: readonly Bar[],
  middle: (bar: Bar) => number,
  { lang }: Context,
  left: number,
  labelled: readonly Bar[] = bars,
): Omit<Panel, 'height'> {
  const row = ({ claim }: Bar) => claim.id;
  const beyond = (bar: Bar) => (bar.open?.to === 'right' ? arrowLength : 0) + 8;
  const right = max(labelled, (bar) => widthOf(barFigure(bar, lang), 'value') + beyond(bar)) ?? 0;
  const style = ({ claim }: Bar) => (isWeak(claim) ? 'hollow' : 'solid');
  const open = (to: 'left' | 'right') => bars.filter((bar) => bar.open?.to === to);
  const end = { x: endOf, y: middle, row };
  return {
    margin: { left, right: right + 4 },
    x: { domain: [Math.min(0, min(bars, endOf) ?? 0), max(bars, endOf) ?? 1] },
    y: pixels,
    marks: [
      rects(
        bars.filter(({ span }) => span),
        {
          ...{ x1: (bar) => bar.span?.[0] ?? 0, x2: endOf, row, style },
          ...{ y1: (bar) => middle(bar) - thickness / 2, y2: (bar) => middle(bar) + thickness / 2 },
        },
      ),
      ...(['left', 'right'] as const).map((to) => arrows(open(to), { ...end, to, length: arrowLength, style: 'line' })),
      labels(labelled, {
        ...{ ...end, x: (bar) => Math.max(0, endOf(bar)), dx: beyond, align: 'middle' },
        text: (bar) => barFigure(bar, lang),
        style: ({ claim }) => (claim.figure ? 'value tinted halo' : 'muted halo'),
      }),
    ],
  };
}
