import type { RenderFunction, Markish } from '@observablehq/plot';
import { barX, barY, line, rect, ruleY } from '@observablehq/plot';

/** Attributes of a datum's shape: for pointer and keyboard, and for its look. */
export interface DatumOptions<T> {
  /** Id of the table row that it represents: all shapes of a row are one mark to readers. */
  readonly row?: (datum: T) => string | undefined;
  /** CSS classes, see chart-style.ts. */
  readonly style?: string | ((datum: T) => string);
  /** Identifies the shape from one drawing to the next, for animation; see `Control.steps`. */
  readonly move?: (datum: T) => string | undefined;
  /** The series for keyboard navigation: left and right move along it, up and down to the next one. */
  readonly series?: (datum: T) => string | undefined;
}

/** Sets the class and data attributes of a datum's shape. */
export function dress<T>(shape: Element, datum: T, { row, style, move, series }: DatumOptions<T>): void {
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') shape.setAttribute(name, value);
  };
  set('class', typeof style === 'function' ? style(datum) : style);
  set('data-row', row?.(datum));
  set('data-move', move?.(datum));
  set('data-series', series?.(datum));
}

/**
 * Sets class and data attributes on each shape of a Plot mark by a render transform, as Plot has no such options per
 * datum.
 * @param leaders for marks that draw one shape from several data: the index of the first datum of each shape
 */
const dressed = <T>(
  data: readonly T[],
  options: DatumOptions<T>,
  leaders?: readonly number[],
): { readonly render: RenderFunction } => ({
  render(index, scales, values, dimensions, context, next) {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const firsts = leaders ?? index;
    [...(group?.children ?? [])].forEach((shape, position) => {
      const datum = data[firsts[position] ?? -1];
      if (datum !== undefined) dress(shape, datum, options);
    });
    return group;
  },
});

/** A value on a scale: a constant, or a function of the datum; undefined where there is none. */
export type Channel<T> = number | string | ((datum: T, index: number) => Value);

type Value = number | string | undefined;

/** A channel in the form that Plot takes: Plot would read a string as a field name, so strings become functions. */
export const channel = <T>(given: Channel<T>): number | ((datum: T, index: number) => Value) =>
  typeof given === 'string' ? () => given : given;

type Channels<T, Name extends string> = DatumOptions<T> & Readonly<Record<Name, Channel<T>>>;

/** Rectangles from `x1` to `x2` and from `y1` to `y2`; on a pixel scale (`identity`) these are pixels. */
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

/** A line through `x` and `y` for each `z`, broken where a datum has no value; its style is that of its first datum. */
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
