import type { Markish } from '@observablehq/plot';
import { barX, barY, line, rect, ruleY } from '@observablehq/plot';
import type { DatumOptions } from './datum.ts';
import { dressed } from './datum.ts';

/** A value of a scale: a constant, or what a datum has; undefined where there is none. */
export type Channel<T> = number | string | ((datum: T, index: number) => Value);

type Value = number | string | undefined;

/** A channel as Plot takes it: a text would be the name of a field, so it goes as an accessor. */
export const channel = <T>(given: Channel<T>): number | ((datum: T, index: number) => Value) =>
  typeof given === 'string' ? () => given : given;

type Channels<T, Name extends string> = DatumOptions<T> & Readonly<Record<Name, Channel<T>>>;

/** Rectangles from `x1` to `x2` and from `y1` to `y2`; on an axis of pixels (`identity`) between two pixels. */
export const rects = <T>(data: readonly T[], options: Channels<T, 'x1' | 'x2' | 'y1' | 'y2'>): Markish =>
  rect(data, {
    x1: channel(options.x1),
    x2: channel(options.x2),
    y1: channel(options.y1),
    y2: channel(options.y2),
    ...dressed(data, options),
  });

/** Columns from zero to `y` over the bands of `x`. */
export const columns = <T>(data: readonly T[], options: Channels<T, 'x' | 'y'>): Markish =>
  barY(data, { x: channel(options.x), y1: 0, y2: channel(options.y), ...dressed(data, options) });

/** Bars from `x1` to `x2` over the bands of `y`. */
export const bars = <T>(data: readonly T[], options: Channels<T, 'x1' | 'x2' | 'y'>): Markish =>
  barX(data, {
    x1: channel(options.x1),
    x2: channel(options.x2),
    y: channel(options.y),
    ...dressed(data, options),
  });

/** A line through `x` and `y` for each `z`, broken where a datum has no value; its style is that of the first datum. */
export function lines<T>(
  data: readonly T[],
  options: Channels<T, 'x' | 'y'> & { readonly z?: (datum: T) => string },
): Markish {
  const { x, y, z } = options;
  const series = data.map((datum) => z?.(datum));
  const leaders = [...new Set(series)].map((name) => series.indexOf(name));
  return line(data, { x: channel(x), y: channel(y), z: z ?? null, ...dressed(data, options, leaders) });
}

/** Horizontal lines from `x1` to `x2` at `y`. */
export const rulesX = <T>(data: readonly T[], options: Channels<T, 'x1' | 'x2' | 'y'>): Markish =>
  ruleY(data, { x1: channel(options.x1), x2: channel(options.x2), y: channel(options.y), ...dressed(data, options) });
