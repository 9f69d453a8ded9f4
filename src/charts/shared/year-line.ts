import type { Markish } from '@observablehq/plot';
import { lines } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import type { PublishedYear } from './year-series.ts';
import { everyYear } from './year-series.ts';

const isForecast = ({ claim }: PublishedYear): boolean => claim.flag === 'forecast';

/**
 * A line over the years that have a figure, never through one that has none. What only weak sources carry is a small
 * hollow point, a forecast a hollow one at a dashed line.
 * @param stroke classes of chart-style.ts of the line; `hue` one that its points have too
 */
export function yearLine(
  levels: readonly PublishedYear[],
  { stroke, hue = '', series }: { readonly stroke: string; readonly hue?: string; readonly series: string },
): Markish[] {
  const ahead = levels.findIndex(isForecast);
  const [known, forecast] = ahead < 0 ? [levels, []] : [levels.slice(0, ahead), levels.slice(Math.max(0, ahead - 1))];
  const place = { x: ({ year }: PublishedYear) => year, y: ({ value }: PublishedYear) => value };
  const through = {
    x: ({ year }: { year: number }) => year,
    y: ({ point }: { point: PublishedYear | undefined }) => point?.value,
  };
  const named = { row: ({ row }: PublishedYear) => row, series: () => series };
  const weak = levels.filter((level) => level.weak && !isForecast(level));
  return [
    lines(everyYear(known), { ...through, style: `${hue} ${stroke}`.trim() }),
    ...(forecast.length > 1 ? [lines(everyYear(forecast), { ...through, style: `${hue} apart`.trim() })] : []),
    dots(
      levels.filter((level) => !weak.includes(level)),
      { ...place, ...named, r: 4, style: (level) => `${hue} ${isForecast(level) ? 'forecast' : 'solid'}`.trim() },
    ),
    dots(weak, { ...place, ...named, r: 3.25, style: `${hue} hollow`.trim() }),
  ];
}
