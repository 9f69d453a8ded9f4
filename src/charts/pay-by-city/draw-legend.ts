import type { Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import { textNode } from '../../marks/text-node.ts';
import { node } from '../../marks/node.ts';
import { symbolPath } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { CityRow } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** The first row explains the marks: each end's name stands over it at `y`, on a line down to it. */
export const legend = (
  first: { readonly datum: CityRow; readonly bar: number } | undefined,
  y: number,
  { lang, say }: Context,
): Markish =>
  first &&
  around(({ x, right, document }) => {
    const { low, high, minimum } = first.datum;
    const number = (value: number) => formatNumber(value, lang);
    const [lowX, highX] = [x(low.median), x(high.median)];
    const lowText = say.legend.low(number(low.median));
    const highText = say.legend.high(number(high.median));
    // Each over its own end, pushed apart where they would meet.
    const lowEnd = Math.min(lowX + widthOf(lowText, 'value') / 2, (lowX + highX) / 2 - 4);
    const highWide = widthOf(highText, 'value');
    const highStart = Math.max(Math.min(highX - highWide / 2, x(high.q3) - highWide - 6), lowEnd + 10);
    const quartileX = highStart + highWide + 8;
    const items = [
      { at: lowX, x: lowEnd, anchor: 'end' as const, text: lowText, style: 'value tinted' },
      { at: highX, x: highStart, anchor: 'start' as const, text: highText, style: 'value tinted' },
      ...(minimum && x(minimum.value) + widthOf(say.legend.minimum) / 2 < lowEnd - widthOf(lowText, 'value') - 6
        ? [
            {
              at: x(minimum.value),
              x: x(minimum.value),
              anchor: 'middle' as const,
              text: say.legend.minimum,
              style: '',
            },
          ]
        : []),
      ...(x(high.q3) > quartileX - 6 && quartileX + widthOf(say.legend.quartile) < right
        ? [
            {
              at: x(high.q3),
              x: Math.max(quartileX, x(high.q3) - 4),
              anchor: 'start' as const,
              text: say.legend.quartile,
              style: '',
            },
          ]
        : []),
    ];
    return items.flatMap(({ at, text, ...place }) => [
      node(document, 'path', { class: 'leader', d: `M${at},${y + 5}V${first.bar - 8}` }),
      textNode(document, text, { ...place, y }),
    ]);
  });

/** What the first row cannot show, under the drawing: each publisher's mark and what it stands for. */
export function keyLines(
  rows: readonly CityRow[],
  { lang, say, width }: Context,
): { readonly height: number; readonly mark: (top: number) => Markish } {
  const found = new Map<
    string,
    { readonly shape: 'diamond' | 'over' | 'circle' | 'tick'; readonly text: string; readonly style: string }
  >();
  for (const { kind, period = '', ...other } of rows.flatMap(({ others }) => others)) {
    const publisher = publisherName(other.publisher, lang);
    const item = {
      median: { shape: 'diamond', text: say.key.median(publisher, period) },
      over: { shape: 'over', text: say.key.over(publisher, period) },
      mean: { shape: 'circle', text: say.key.mean(publisher) },
    } as const;
    found.set(item[kind].text, { ...item[kind], style: 'outlined' });
  }
  if (rows.some(({ minimum }) => minimum))
    found.set('minimum', { shape: 'tick', text: say.key.minimum, style: 'context tick' });
  let [x, line] = [0, 0];
  const placed = [...found.values()].map((item) => {
    const wide = 20 + widthOf(item.text) + 18;
    if (x > 0 && x + wide - 18 > width) [x, line] = [0, line + 1];
    const at = { ...item, x, line };
    x += wide;
    return at;
  });
  return {
    height: placed.length === 0 ? 8 : (line + 1) * 22 + 14,
    mark: (top) =>
      around(({ document }) =>
        placed.flatMap((item) => {
          const y = top + 22 + item.line * 22;
          return [
            node(document, 'path', {
              class: item.style,
              d: symbolPath(item.shape, item.shape === 'over' ? item.x + 2 : item.x + 6, y - 4, 4.2),
            }),
            textNode(document, item.text, { x: item.x + 20, y }),
          ];
        }),
      ),
  };
}
