import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/figure.ts';
import { pixels } from '../../marks/figure.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { dots } from '../../marks/symbols.ts';
import { fontSize, lineHeight, sizeOf } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import type { ComplaintSharePicked } from './pick.ts';
import { figureText, stockPeriod } from './words-labels.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** From the dot that says how weak a count is to its number. */
const indent = 13;

/** Counts of a platform as numbers with what each is about: other words were searched for, so no line joins them. */
export function stocksPanel({ stocks }: ComplaintSharePicked, width: number, context: Context): Panel {
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
        text: ({ claim }) => figureText(claim, lang) ?? say.missing,
      }),
      labels(items, { ...item, x: indent, y: ({ top }) => top + 22, text: ({ detail }) => detail, style: 'muted' }),
    ],
  };
}
