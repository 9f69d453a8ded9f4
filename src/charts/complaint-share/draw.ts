import { drawEmpty } from '../../marks/empty.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { ground } from '../../marks/axes.ts';
import { figure } from '../../marks/figure.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { dots } from '../../marks/symbols.ts';
import type { ChartText, Speech } from '../chart.ts';
import { neighbourLines, sharesPanel } from './draw-shares.ts';
import { stocksPanel } from './draw-stocks.ts';
import type { ComplaintSharePicked } from './pick.ts';
import { roundedShare } from './words-labels.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const hue = 'customers';
const [listWidth, gap] = [204, 30];

/** Dots by quarter, joined between neighbours only; beside or below them a list of counts that are no series. */
export function draw(picked: ComplaintSharePicked, text: ChartText, context: Context): SVGSVGElement {
  const { quarters, stocks } = picked;
  if (quarters.length === 0) return drawEmpty(context, text.title);
  const beside = context.width >= narrowBelow && stocks.length > 0;
  const main = beside ? context.width - listWidth - gap : context.width;
  const list = stocksPanel(picked, beside ? listWidth : context.width, context);
  return figure(context, text.alt, hue, [
    { ...sharesPanel(picked, main, context), width: main },
    ...(stocks.length > 0 ? [{ ...list, ...(beside ? { left: main + gap, top: 0, width: listWidth } : {}) }] : []),
  ]);
}

/** The dots, with the highest and the newest share. */
export function thumbnail(picked: ComplaintSharePicked, text: ChartText, context: Context): SVGSVGElement {
  const { quarters, known, peak, last } = picked;
  if (!peak || !last) return drawEmpty(context, text.title);
  const at = { x: quarters.indexOf.bind(quarters), y: ({ share }: { readonly share: number }) => share };
  const years = [quarters[0], quarters.at(-1)].map((quarter) => String(quarter?.year ?? ''));
  const { width, height = 168 } = context;
  return figure(context, text.alt, hue, [
    {
      height,
      margin: { top: 24, right: 10, bottom: 28, left: 8 },
      x: { domain: [0, Math.max(quarters.length - 1, 1)] },
      y: { domain: [0, peak.share] },
      marks: [
        ground(),
        neighbourLines(picked),
        dots(known, { x: at.x, y: at.y, r: 5, style: 'solid' }),
        labels(peak === last ? [last] : [peak, last], {
          x: at.x,
          y: at.y,
          text: (quarter) => roundedShare(quarter, context),
          anchor: (quarter) => (quarter === last ? 'end' : 'start'),
          dx: (quarter) => (quarter === last ? 8 : 11),
          dy: (quarter) => (quarter === last ? -12 : 5),
          style: 'finding tinted',
        }),
        words([
          { text: years[0] ?? '', x: 0, y: height - 10, style: 'muted' },
          ...(years[0] === years[1]
            ? []
            : [{ text: years[1] ?? '', x: width, y: height - 10, anchor: 'end' as const, style: 'muted' }]),
        ]),
      ],
    },
  ]);
}
