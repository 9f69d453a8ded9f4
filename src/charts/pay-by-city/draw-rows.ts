import type { Markish } from '@observablehq/plot';
import { rects, rulesX } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols } from '../../marks/symbols.ts';
import type { CityRow } from './pick.ts';
import type { OtherFigure } from './pick-rows.ts';
import { rowId } from './words.ts';

/** A city, and the pixel at which its marks lie. */
export interface PlacedCity {
  readonly city: CityRow;
  readonly y: number;
}

const row = ({ city }: { readonly city: CityRow }): string => rowId(city);
const y = (placed: PlacedCity): number => placed.y;

/** A bar from the low to the high end whose start is marked: the starts make the staircase. Set back while others are chosen. */
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

export const otherSymbols = { median: 'diamond', over: 'over', mean: 'circle' } as const satisfies Readonly<
  Record<OtherFigure['kind'], Symbol>
>;

/** Over the bars the minimum wage and what other publishers print. */
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
