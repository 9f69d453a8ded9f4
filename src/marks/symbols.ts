import type { Markish } from '@observablehq/plot';
import type { PlacedOptions } from './drawn.ts';
import { placed } from './drawn.ts';
import { node } from './node.ts';
import { tidy } from './text-size.ts';

export type Symbol = 'circle' | 'square' | 'diamond' | 'over' | 'up' | 'tick' | 'triangle' | 'down' | 'cross' | 'minus';

const at = (...values: readonly number[]): string => values.map(tidy).join(',');

/**
 * Outlines around a point. `over` points to larger values on a horizontal axis, `up` and `down` to larger and smaller
 * ones on a vertical axis.
 */
const outlines: Readonly<Record<Symbol, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `M${at(x - r, y)}A${at(r, r)},0,1,1,${at(x + r, y)}A${at(r, r)},0,1,1,${at(x - r, y)}Z`,
  square: (x, y, r) => `M${at(x - r, y - r)}H${tidy(x + r)}V${tidy(y + r)}H${tidy(x - r)}Z`,
  diamond: (x, y, r) => `M${at(x - r, y)}L${at(x, y - r * 1.5)}L${at(x + r, y)}L${at(x, y + r * 1.5)}Z`,
  over: (x, y, r) => `M${at(x, y - r * 1.3)}L${at(x + r * 2, y)}L${at(x, y + r * 1.3)}Z`,
  up: (x, y, r) => `M${at(x - r * 1.3, y)}L${at(x, y - r * 2)}L${at(x + r * 1.3, y)}Z`,
  tick: (x, y, r) => `M${at(x, y - r)}V${tidy(y + r)}`,
  triangle: (x, y, r) => `M${at(x - r * 1.2, y + r)}L${at(x, y - r * 1.2)}L${at(x + r * 1.2, y + r)}Z`,
  down: (x, y, r) => `M${at(x - r * 1.3, y)}L${at(x, y + r * 2)}L${at(x + r * 1.3, y)}Z`,
  cross: (x, y, r) => `M${at(x - r, y - r)}L${at(x + r, y + r)}M${at(x + r, y - r)}L${at(x - r, y + r)}`,
  minus: (x, y, r) => `M${at(x - r, y)}H${tidy(x + r)}`,
};

/** The outline of a symbol around a point, as path data for a key. */
export const symbolPath = (symbol: Symbol, x: number, y: number, r = 4.5): string => outlines[symbol](x, y, r);

/** Round points at `x` and `y`, of radius `r`. */
export const dots = <T>(
  data: readonly T[],
  options: PlacedOptions<T> & { readonly r?: number | ((datum: T) => number) },
): Markish =>
  placed(data, options, ({ x, y }, datum, { document }) => {
    const { r = 4 } = options;
    return node(document, 'circle', { cx: x, cy: y, r: typeof r === 'function' ? r(datum) : r });
  });

/**
 * A published figure as a point at `x` and `y`: `symbol` says which kind of figure it is, `r` is half the symbol's
 * size.
 */
export const symbols = <T>(
  data: readonly T[],
  options: PlacedOptions<T> & { readonly symbol: Symbol | ((datum: T) => Symbol); readonly r?: number },
): Markish =>
  placed(data, options, ({ x, y }, datum, { document }) => {
    const { symbol, r = 4.5 } = options;
    const kind = typeof symbol === 'function' ? symbol(datum) : symbol;
    return node(document, 'path', { d: outlines[kind](x, y, r) });
  });

/**
 * An arrow from `x` and `y` to the side (`to`) on which the true figure lies beyond a printed bound; its `length` has
 * no meaning.
 */
export const arrows = <T>(
  data: readonly T[],
  options: PlacedOptions<T> & { readonly to: 'right' | 'left' | 'up' | 'down'; readonly length?: number },
): Markish =>
  placed(data, options, ({ x, y }, _datum, { document }) => {
    const { to, length = 36 } = options;
    const [dx, dy] = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] }[to] as [number, number];
    const [endX, endY] = [x + dx * length, y + dy * length];
    const head = (side: 1 | -1): string =>
      `M${at(endX - dx * 7 + dy * 5 * side, endY - dy * 7 + dx * 5 * side)}L${at(endX, endY)}`;
    return node(document, 'path', { d: `M${at(x, y)}L${at(endX, endY)}${head(1)}${head(-1)}` });
  });

/**
 * One dot for each item that a datum counts: side by side from `x` to `x2`, then in rows away from `y`, up or down,
 * with `step` pixels between dots. Each datum is one path.
 */
export const dotColumns = <T>(
  data: readonly T[],
  options: PlacedOptions<T> & {
    readonly count: (datum: T) => number;
    readonly to: 'up' | 'down';
    readonly step: number;
  },
): Markish =>
  placed(data, options, ({ x, x2, y }, datum, { document }) => {
    const { count, to, step } = options;
    const across = dotsAcross(x2 - x, step);
    const r = step / 2 - 0.4;
    const left = (x + x2 - (across - 1) * step) / 2;
    const away = to === 'up' ? -1 : 1;
    // A circle as one arc that ends next to its start: half as much path data as two arcs.
    const circle = `a${tidy(r)},${tidy(r)},0,1,0,0.01,0z`;
    const dots = Array.from({ length: count(datum) }, (_, index) => {
      const middle = y + away * (Math.floor(index / across) + 0.5) * step;
      return `M${tidy(left + (index % across) * step)},${tidy(middle - r)}${circle}`;
    });
    return node(document, 'path', { d: dots.join('') });
  });

/** How many dots fit side by side into a width. */
export const dotsAcross = (width: number, step: number): number => Math.max(1, Math.floor((width + 0.01) / step));
