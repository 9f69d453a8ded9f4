import type { Markish } from '@observablehq/plot';
import type { PlacedOptions } from './drawn.ts';
import { placed } from './drawn.ts';
import { node } from './node.ts';
import { tidy } from './type.ts';

/**
 * As many dots as a datum counts, one for each thing: side by side from `x` to `x2`, then row upon row away from `y`, up
 * or down, `step` pixels from one to the next. One path a datum.
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
    // A circle as one arc that ends beside its beginning: half the path of two arcs.
    const circle = `a${tidy(r)},${tidy(r)},0,1,0,0.01,0z`;
    const dots = Array.from({ length: count(datum) }, (_, index) => {
      const middle = y + away * (Math.floor(index / across) + 0.5) * step;
      return `M${tidy(left + (index % across) * step)},${tidy(middle - r)}${circle}`;
    });
    return node(document, 'path', { d: dots.join('') });
  });

/** How many dots stand side by side in a width. */
export const dotsAcross = (width: number, step: number): number => Math.max(1, Math.floor((width + 0.01) / step));
