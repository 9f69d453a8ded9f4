import type { Markish } from '@observablehq/plot';
import { rects, rulesX } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols, symbolPath } from '../../marks/symbols.ts';
import type { CityRow } from './pick.ts';
import type { OtherFigure } from './pick-rows.ts';
import { rowId } from './words.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import type { Anchor } from '../../marks/node.ts';
import { textNode, node } from '../../marks/node.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { Say } from './zh.ts';

/** A city, and the vertical pixel of its marks. */
export interface PlacedCity {
  readonly city: CityRow;
  readonly y: number;
}

const row = ({ city }: { readonly city: CityRow }): string => rowId(city);
const y = (placed: PlacedCity): number => placed.y;

/**
 * A bar from the low to the high end. Its start is marked, and the starts form the staircase. Bars recede while others
 * are chosen.
 */
export function cityMarks(
  cities: readonly PlacedCity[],
  { half, quartiles = false }: { readonly half: number; readonly quartiles?: boolean },
): Markish[] {
  const chosen = cities.some(({ city }) => city.chosen);
  const style = (plain: string, back: string) => ({
    row,
    style: ({ city }: PlacedCity) => (chosen && !city.chosen ? back : plain),
  });
  const low = ({ city }: PlacedCity) => city.low.median;
  return [
    quartiles
      ? rulesX(cities, {
          ...{ x1: ({ city }: PlacedCity) => city.low.q1, x2: ({ city }: PlacedCity) => city.high.q3, y },
          ...style('fine', 'dim-line'),
        })
      : null,
    rects(cities, {
      ...{ x1: low, x2: ({ city }: PlacedCity) => city.high.median },
      ...{ y1: (placed: PlacedCity) => placed.y - half, y2: (placed: PlacedCity) => placed.y + half },
      ...style('solid', 'dim'),
    }),
    symbols(cities, { x: low, y, symbol: 'tick', r: half + 3, ...style('edge', 'dim-edge') }),
  ];
}

const otherSymbols = { median: 'diamond', over: 'over', mean: 'circle' } as const satisfies Readonly<
  Record<OtherFigure['kind'], Symbol>
>;

/** Minimum wages and figures of other publishers, drawn over the bars. */
export function otherMarks(cities: readonly PlacedCity[]): Markish[] {
  const minimums = cities.flatMap(({ city, y: at }) => (city.minimum ? [{ city, y: at, minimum: city.minimum }] : []));
  const others = cities.flatMap(({ city, y: at }) => city.others.map((other) => ({ city, y: at, other })));
  return [
    symbols(minimums, {
      ...{ x: ({ minimum }) => minimum.value, y, symbol: 'tick', r: 5.5, row },
      style: ({ minimum }) => (minimum.state === 'seen' ? 'context tick' : 'context fine-tick'),
    }),
    symbols(others, {
      ...{ x: ({ other }) => other.value, y, r: 4.2, row, style: 'outlined' },
      symbol: ({ other }) => otherSymbols[other.kind],
    }),
  ];
}

type Context = DrawContext & Speech<Say>;

/** The legend, in the first row: the name of each end stands above it at `y`, with a line down to it. */
export const legend = (first: PlacedCity | undefined, y: number, { lang, say }: Context): Markish =>
  first &&
  around(({ x, right, document }) => {
    const { low, high, minimum } = first.city;
    const number = (value: number) => formatNumber(value, lang);
    const [lowX, highX, quartileX] = [x(low.median), x(high.median), x(high.q3)];
    const { minimum: minimumText, quartile: quartileText } = say.legend;
    const lowText = say.legend.low(number(low.median));
    const highText = say.legend.high(number(high.median));
    const [lowWide, highWide] = [widthOf(lowText, 'value'), widthOf(highText, 'value')];
    // Each name is centred over its end; names that would meet are pushed apart. The other names stand only where there
    // is room.
    const lowEnd = Math.min(lowX + lowWide / 2, (lowX + highX) / 2 - 4);
    const highStart = Math.max(Math.min(highX - highWide / 2, quartileX - highWide - 6), lowEnd + 10);
    const quartileStart = highStart + highWide + 8;
    const minimumX = minimum && x(minimum.value);
    const items: readonly LegendItem[] = [
      { at: lowX, x: lowEnd, anchor: 'end', text: lowText, style: 'value tinted' },
      { at: highX, x: highStart, anchor: 'start', text: highText, style: 'value tinted' },
      ...(minimumX !== undefined && minimumX + widthOf(minimumText) / 2 < lowEnd - lowWide - 6
        ? [{ at: minimumX, x: minimumX, anchor: 'middle', text: minimumText, style: '' } as const]
        : []),
      ...(quartileX > quartileStart - 6 && quartileStart + widthOf(quartileText) < right
        ? [
            {
              at: quartileX,
              x: Math.max(quartileStart, quartileX - 4),
              anchor: 'start',
              text: quartileText,
              style: '',
            } as const,
          ]
        : []),
    ];
    return items.flatMap(({ at, text, ...place }) => [
      node(document, 'path', { class: 'leader', d: `M${at},${y + 5}V${first.y - 8}` }),
      textNode(document, text, { ...place, y }),
    ]);
  });

interface LegendItem {
  /** Horizontal pixel of what it names. */
  readonly at: number;
  readonly x: number;
  readonly anchor: Anchor;
  readonly text: string;
  readonly style: string;
}

/** The key below the drawing, for what the first row cannot show: each publisher's mark and its meaning. */
export function keyLines(
  rows: readonly CityRow[],
  { lang, say, width }: Context,
): { readonly height: number; readonly mark: (top: number) => Markish } {
  const found = new Map<string, { readonly shape: Symbol; readonly text: string; readonly style: string }>();
  for (const { kind, period = '', ...other } of rows.flatMap(({ others }) => others)) {
    const text = say.key[kind](publisherName(other.publisher, lang), period);
    found.set(text, { shape: otherSymbols[kind], text, style: 'outlined' });
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
