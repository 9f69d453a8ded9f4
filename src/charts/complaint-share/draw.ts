import { figureText, roundedPercent } from '../../i18n/format-figure.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels, figure, drawEmpty } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { dots } from '../../marks/symbols.ts';
import { fontSize, lineHeight, sizeOf } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { ComplaintSharePicked } from './pick.ts';
import { stockPeriod } from './words.ts';
import type { Say } from './zh.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { ground } from '../../marks/axes.ts';
import { neighbourLines, sharesPanel } from './draw-shares.ts';

type Context = DrawContext & Speech<Say>;

/** Pixels from the dot that shows how weak a count is to its number. */
const indent = 13;

/** Counts of a platform as numbers, each with its subject. The search words differed, so no line joins them. */
function stocksPanel({ stocks }: ComplaintSharePicked, width: number, context: Context): Panel {
  const { lang, say } = context;
  const head = wrapText(say.stocksHead, width / sizeOf('value'), lang);
  const under = wrapText(say.stocksUnder, width / fontSize, lang);
  let y = 14 + (head.length + under.length) * lineHeight;
  const items = stocks.map((claim) => {
    const detail = [claim.metric.name[lang], stockPeriod(claim, context)].flatMap((text) =>
      wrapText(text, (width - indent) / fontSize, lang),
    );
    const top = y + 14;
    y = top + 20 + detail.length * lineHeight;
    return { claim, detail, top };
  });
  type Item = (typeof items)[number];
  const item = { row: ({ claim }: Item) => claim.id, series: () => 'stocks' };
  return {
    height: y + 12,
    x: pixels,
    y: pixels,
    marks: [
      words([
        { text: head, x: 0, y: 14, style: 'value' },
        { text: under, x: 0, y: 14 + head.length * lineHeight, style: 'muted' },
      ]),
      dots(items, { ...item, x: 4, y: ({ top }) => top, r: 3.25, style: 'hollow' }),
      labels(items, {
        ...{ ...item, x: indent, y: ({ top }: Item) => top, align: 'middle', style: 'finding tinted' },
        text: ({ claim }) => figureText(claim.figure, lang, say.missing),
      }),
      labels(items, { ...item, x: indent, y: ({ top }) => top + 22, text: ({ detail }) => detail, style: 'muted' }),
    ],
  };
}

const hue = 'customers';
const [listWidth, gap] = [204, 30];

/** Dots by quarter, joined only between neighbours; beside or below them a list of counts that are not a series. */
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

/** The dots, with the highest and the newest share labelled. */
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
          text: (quarter) => roundedPercent(quarter.share, context.lang),
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
