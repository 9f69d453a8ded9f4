import { extent, group, max, range } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { ownLine } from '../../marks/own-line.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { PlacedCity } from './draw-rows.ts';
import { cityMarks } from './draw-rows.ts';
import type { CityRow, PayByCityPicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/**
 * The chosen cities; then, from each group with the same low end in turn, the city with the most employers, until there
 * are `count`.
 */
function someOf(rows: readonly CityRow[], count: number): CityRow[] {
  const chosen = rows.filter((row) => row.chosen);
  const groups = [...group(rows, ({ low }) => low.median).values()].map((cities) =>
    [...cities].sort((a, b) => b.employers - a.employers),
  );
  const turns = range(max(groups, ({ length }) => length) ?? 0).flatMap((turn) =>
    groups.flatMap((cities) => cities[turn] ?? []),
  );
  const taken = new Set([...new Set([...chosen, ...turns])].slice(0, count));
  return rows.filter((row) => taken.has(row));
}

/**
 * Bars with their ends labelled and no axis: `count` cities in the given height, below the reader's own pay if there is
 * one.
 */
export function drawSome(count: number, picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement {
  const rows = someOf(picked.rows, count);
  if (rows.length === 0) return drawEmpty(context, text.title);
  const { lang, say, height = 168 } = context;
  const { own } = picked;
  const number = (value: number) => formatNumber(value, lang);
  const top = own ? 18 : 0;
  const step = (height - top) / rows.length;
  const cities = rows.map((city, index): PlacedCity => ({ city, y: top + (index + 0.5) * step }));
  const setBack = rows.some(({ chosen }) => chosen);
  const tone = (style: string) => (setBack ? ({ city }: PlacedCity) => (city.chosen ? style : 'muted halo') : style);
  const names = max(rows, ({ city }) => widthOf(city.name[lang], 'name')) ?? 0;
  const room = widthOf('00,000', 'value') + 8;
  const [least = 0, most = 0] = extent(rows.flatMap(({ low, high }) => [low.median, high.median]));
  const beside = { y: ({ y }: PlacedCity) => y, align: 'middle' } as const;
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { left: names + room, right: room },
      x: { domain: [Math.min(least, own?.pay ?? least), Math.max(most, own?.pay ?? most)] },
      y: pixels,
      marks: [
        ...cityMarks(cities, { half: Math.min(16, step * 0.56) / 2 }),
        own ? ownLine({ value: own.pay, text: say.legend.mine(number(own.pay)), top: 0, bottom: height }) : null,
        labels(cities, {
          ...{ ...beside, x: ({ city }) => city.low.median, text: ({ city }) => number(city.low.median) },
          ...{ dx: -6, anchor: 'end', style: tone('value tinted halo') },
        }),
        labels(cities, {
          ...{ ...beside, x: ({ city }) => city.high.median, text: ({ city }) => number(city.high.median) },
          ...{ dx: 6, style: tone('name tinted halo') },
        }),
        words(
          cities.map(({ city, y }) => ({
            ...{ text: city.city.name[lang], x: 0, y, align: 'middle' as const },
            style: city.chosen ? 'value' : 'name',
          })),
        ),
      ],
    },
  ]);
}

export const thumbnail = (picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement =>
  drawSome(5, picked, text, context);
