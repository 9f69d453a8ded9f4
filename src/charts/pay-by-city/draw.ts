import { group, max, min, range, ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure, pixels } from '../../marks/figure.ts';
import { labels, words } from '../../marks/labels.ts';
import { textNode } from '../../marks/text-node.ts';
import { node } from '../../marks/node.ts';
import { layOutRows } from '../../marks/rows.ts';
import { rects, rulesX } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/type.ts';
import type { ChartText, Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { keyLines, legend } from './draw-legend.ts';
import type { CityRow, PayByCityPicked } from './pick.ts';
import type { OtherFigure } from './pick-rows.ts';
import { rowId } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** A row a city on one axis: bar from low to high end, thin lines to the quartiles beyond, other publishers over it. */
export function draw(picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement {
  const { rows, own } = picked;
  if (rows.length === 0) return drawEmpty(context, text.title);
  const { width, lang, say } = context;
  const narrow = width < narrowBelow;
  const number = (value: number) => formatNumber(value, lang);
  const asides = (row: CityRow) => row.others.filter(({ kind }) => kind === 'median');
  const aside = (row: CityRow) => asides(row).length > 0;
  // The reader's own pay has a line of its own above the rows.
  const head = own ? 102 : 84;
  const space = head - 12;
  const laid = layOutRows(rows, {
    ...{ lang, room: 200, beside: true, mark: narrow ? 30 : 20, gap: 3, top: head },
    name: () => '',
    // A group of one low end is set off, its value in the gap; so is what is said of a row.
    before: (row, previous) =>
      previous === undefined
        ? 0
        : (row.begins ? 24 : 0) + (aside(row) ? 18 : 0) + (previous === rows[0] && aside(previous) ? 18 : 0),
  }).rows.map((place) => ({ ...place, datum: place.datum, bar: narrow ? place.bottom - 8 : place.middle }));
  type Place = (typeof laid)[number];
  const key = keyLines(rows, context);
  const bottom = (laid.at(-1)?.bottom ?? head) + 6;
  const set = rows.some(({ chosen }) => chosen);
  const dim = ({ datum }: Place) => set && !datum.chosen;
  const row = ({ datum }: Place) => rowId(datum);
  const half = narrow ? 4.5 : 5;
  const ends = rows.flatMap(({ low, high, others, minimum }) => [
    low.q1,
    high.q3,
    ...others.map(({ value }) => value),
    ...(minimum ? [minimum.value] : []),
  ]);
  const domain = [(min(ends) ?? 0) - 300, (max(ends) ?? 0) + 300] as const;
  const others = laid.flatMap((place) => place.datum.others.map((other) => ({ ...place, other })));
  const minimums = laid.flatMap((place) => (place.datum.minimum ? [{ ...place, minimum: place.datum.minimum }] : []));
  const right = narrow ? 8 : 216;
  const nameY = ({ middle, top }: Place) => (narrow ? top + 10 : middle + 4.5);
  const at = (
    pick: (place: Place) => string,
    x: number,
    style: string | ((place: Place) => string),
    anchor: 'start' | 'end',
  ) => labels(laid, { ...{ x: domain[0], y: nameY, text: pick, dx: x - (narrow ? 8 : 84), anchor, style } });
  return figure(context, text.alt, 'people', [
    {
      height: bottom + key.height,
      margin: { left: narrow ? 8 : 84, right, top: space, bottom: key.height },
      x: { domain: [...domain] },
      y: pixels,
      marks: [
        gridX({ values: ticks(domain[0], domain[1], narrow ? 5 : 6), text: number }, 'top', space - 26),
        rulesX(laid, {
          x1: ({ datum }) => datum.low.q1,
          x2: ({ datum }) => datum.high.q3,
          y: ({ bar }) => bar,
          row,
          style: (place) => (dim(place) ? 'dim-line' : 'fine'),
        }),
        rects(laid, {
          ...{ x1: ({ datum }: Place) => datum.low.median, x2: ({ datum }: Place) => datum.high.median },
          ...{ y1: ({ bar }: Place) => bar - half, y2: ({ bar }: Place) => bar + half },
          row,
          style: (place) => (dim(place) ? 'dim' : 'solid'),
        }),
        symbols(laid, {
          x: ({ datum }) => datum.low.median,
          y: ({ bar }) => bar,
          symbol: 'tick',
          r: half + 3,
          row,
          style: (place) => (dim(place) ? 'dim-edge' : 'edge'),
        }),
        symbols(minimums, {
          x: ({ minimum }) => minimum.value,
          y: ({ bar }) => bar,
          symbol: 'tick',
          r: 5.5,
          row,
          style: ({ minimum }) => (minimum.state === 'seen' ? 'context tick' : 'context fine-tick'),
        }),
        symbols(others, {
          x: ({ other }) => other.value,
          y: ({ bar }) => bar,
          symbol: ({ other }) => shapes[other.kind],
          r: 4.2,
          row,
          style: 'outlined',
        }),
        ...(own ? [mine(own.pay, say.legend.mine(number(own.pay)), space, bottom)] : []),
        labels(
          laid.filter(({ datum }, index) => index > 0 && datum.begins),
          {
            x: ({ datum }) => datum.low.median,
            y: ({ bar }) => bar - half - 6,
            text: ({ datum }) => number(datum.low.median),
            anchor: 'middle',
            style: 'value tinted halo',
          },
        ),
        labels(
          others.filter(({ other }) => other.kind === 'median'),
          {
            x: ({ other }) => other.value,
            // The first row has the legend above it.
            y: ({ bar, datum }) => (datum === rows[0] ? bar + 20 : bar - (narrow ? 42 : 28)),
            dx: -4,
            style: 'halo',
            text: ({ other }) => say.newcomers(publisherName(other.publisher, lang), number(other.value)),
          },
        ),
        at(
          ({ datum }) => datum.city.name[lang],
          0,
          (place) => (narrow || place.datum.chosen ? 'value' : 'name'),
          'start',
        ),
        at(
          ({ datum }) => `${number(datum.low.median)}–${number(datum.high.median)}`,
          narrow ? width - 62 : width - 76,
          'name',
          'end',
        ),
        at(
          ({ datum }) => (narrow ? say.countOf(number(datum.employers)) : number(datum.employers)),
          width,
          narrow ? 'muted' : 'name muted',
          'end',
        ),
        ...(narrow
          ? []
          : [
              words([
                { text: say.legend.pay, x: width - 76, y: 34 + 16, anchor: 'end', style: 'muted' },
                { text: say.legend.employers, x: width, y: 34 + 16, anchor: 'end', style: 'muted' },
              ]),
            ]),
        legend(laid[0], 52, context),
        key.mark(bottom),
      ],
    },
  ]);
}

const shapes = { median: 'diamond', over: 'over', mean: 'circle' } as const satisfies Record<
  OtherFigure['kind'],
  string
>;

/** The reader's own pay over all rows. */
const mine = (pay: number, text: string, top: number, bottom: number) =>
  around(({ x, document }) => [
    node(document, 'path', { class: 'mine', d: `M${x(pay)},${top - 24}V${bottom}` }),
    textNode(document, text, { x: x(pay) + 5, y: top - 14, style: 'value halo' }),
  ]);

/** Of each group of cities that start alike the ones with most employers, in turn, until the space is filled. */
function someOf(rows: readonly CityRow[], count: number): CityRow[] {
  const groups = [...group(rows, ({ low }) => low.median).values()].map((cities) =>
    [...cities].sort((a, b) => b.employers - a.employers),
  );
  const turns = range(max(groups, ({ length }) => length) ?? 0).flatMap((turn) =>
    groups.flatMap((cities) => cities[turn] ?? []),
  );
  const taken = new Set(turns.slice(0, count));
  return rows.filter((row) => taken.has(row));
}

/** Bars with their ends beside them, no axis: `count` cities in the height there is. */
function drawSome(count: number, picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement {
  const rows = someOf(picked.rows, count);
  if (rows.length === 0) return drawEmpty(context, text.title);
  const { lang, height = 168 } = context;
  const number = (value: number) => formatNumber(value, lang);
  const step = height / rows.length;
  const half = Math.min(16, step * 0.56) / 2;
  const y = (row: CityRow) => (rows.indexOf(row) + 0.5) * step;
  const names = max(rows, ({ city }) => widthOf(city.name[lang], 'name')) ?? 0;
  const room = widthOf('00,000', 'value') + 8;
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { left: names + room, right: room },
      x: { domain: [min(rows, ({ low }) => low.median) ?? 0, max(rows, ({ high }) => high.median) ?? 0] },
      y: pixels,
      marks: [
        rects(rows, {
          x1: ({ low }) => low.median,
          x2: ({ high }) => high.median,
          y1: (row) => y(row) - half,
          y2: (row) => y(row) + half,
          row: rowId,
          style: 'solid',
        }),
        symbols(rows, { x: ({ low }) => low.median, y, symbol: 'tick', r: half + 3, row: rowId, style: 'edge' }),
        labels(rows, {
          x: ({ low }) => low.median,
          y,
          text: ({ low }) => number(low.median),
          dx: -6,
          anchor: 'end',
          align: 'middle',
          style: 'value tinted',
        }),
        labels(rows, {
          x: ({ high }) => high.median,
          y,
          text: ({ high }) => number(high.median),
          dx: 6,
          align: 'middle',
          style: 'name tinted',
        }),
        words(
          rows.map((row) => ({ text: row.city.name[lang], x: 0, y: y(row), align: 'middle' as const, style: 'name' })),
        ),
      ],
    },
  ]);
}

export const thumbnail = (picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement =>
  drawSome(5, picked, text, context);

export const tile = (picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement =>
  drawSome(8, picked, text, context);
