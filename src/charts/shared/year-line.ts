import type { Markish } from '@observablehq/plot';
import { lines } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import type { PublishedYear } from './year-series.ts';
import { everyYear } from './year-series.ts';

const isForecast = ({ claim }: PublishedYear): boolean => claim.flag === 'forecast';

/**
 * A line over the years that have a figure; it never passes through a year without one. Figures that only weak sources
 * carry are small hollow points; a forecast is a hollow point on a dashed line.
 * @param stroke CSS classes of the line, see chart-style.ts
 * @param hue a CSS class that the line and its points share
 */
export function yearLine(
  levels: readonly PublishedYear[],
  { stroke, hue = '', series }: { readonly stroke: string; readonly hue?: string; readonly series: string },
): Markish[] {
  const ahead = levels.findIndex(isForecast);
  const [known, forecast] = ahead < 0 ? [levels, []] : [levels.slice(0, ahead), levels.slice(Math.max(0, ahead - 1))];
  const through = {
    x: ({ year }: { readonly year: number }) => year,
    y: ({ point }: { readonly point: PublishedYear | undefined }) => point?.value,
  };
  const kind = (level: PublishedYear) => (isForecast(level) ? 'forecast' : level.weak ? 'hollow' : 'solid');
  return [
    lines(everyYear(known), { ...through, style: `${hue} ${stroke}`.trim() }),
    ...(forecast.length > 1 ? [lines(everyYear(forecast), { ...through, style: `${hue} apart`.trim() })] : []),
    dots(levels, {
      x: ({ year }) => year,
      y: ({ value }) => value,
      r: (level) => (kind(level) === 'hollow' ? 3.25 : 4),
      style: (level) => `${hue} ${kind(level)}`.trim(),
      row: ({ row }) => row,
      series: () => series,
    }),
  ];
}
