import type { Markish, RenderFunction } from '@observablehq/plot';
import { dot } from '@observablehq/plot';
import type { DatumOptions, Channel } from './shapes.ts';
import { dress, channel } from './shapes.ts';
import { node } from './node.ts';

/** Where a datum lies in the panel, in pixels; `x2` and `y2` for marks with a second end. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlacedOptions<T> extends DatumOptions<T> {
  readonly x: Channel<T>;
  readonly y: Channel<T>;
  readonly x2?: Channel<T>;
  readonly y2?: Channel<T>;
}

/**
 * A mark that Plot lacks: Plot scales and filters its channels (`x`, `y`, and `x2`, `y2` where it has a second end);
 * `shape` draws each datum at its place. A datum without a value is not drawn.
 */
export const placed = <T>(
  data: readonly T[],
  options: PlacedOptions<T>,
  shape: (
    place: Place,
    datum: T,
    panel: { readonly document: Document; readonly width: number },
  ) => SVGElement | undefined,
): Markish =>
  dot(data, {
    x: channel(options.x),
    y: channel(options.y),
    channels: {
      ...(options.x2 === undefined ? {} : { x2: { value: channel(options.x2), scale: 'x' as const } }),
      ...(options.y2 === undefined ? {} : { y2: { value: channel(options.y2), scale: 'y' as const } }),
    },
    render(index, scales, values, { width }, { document }) {
      const [halfX, halfY] = [halfBand(scales.x), halfBand(scales.y)];
      const at = (name: 'x' | 'y' | 'x2' | 'y2', i: number) => values[name]?.[i] as number | undefined;
      const group = node(document, 'g', {});
      for (const i of index) {
        const datum = data[i];
        const [x, y] = [at('x', i), at('y', i)];
        if (datum === undefined || x === undefined || y === undefined) continue;
        const end = { x2: (at('x2', i) ?? x) + halfX, y2: (at('y2', i) ?? y) + halfY };
        const drawn = shape({ x: x + halfX, y: y + halfY, ...end }, datum, { document, width });
        if (!drawn) continue;
        dress(drawn, datum, options);
        group.append(drawn);
      }
      return group;
    },
  });

/** Distance from the place that Plot gives a band to the middle of the band. */
function halfBand(scale: unknown): number {
  const { bandwidth } = (scale ?? {}) as { readonly bandwidth?: () => number };
  return (bandwidth?.() ?? 0) / 2;
}

/** The plot area of a panel in pixels, and its scales; a band scale returns the middles of its bands. */
export interface PanelSpace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the panel, margins included. */
  readonly width: number;
  /** @throws when the panel has no such scale */
  readonly x: (value: number | string) => number;
  readonly y: (value: number | string) => number;
  readonly document: Document;
}

/** What belongs to a panel and not to a datum: grid, brackets, words at a place. Each element is drawn unchanged. */
export const around =
  (draw: (space: PanelSpace) => readonly SVGElement[]): RenderFunction =>
  (_index, scales, _values, dimensions, { document }) => {
    const { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions;
    const scale = (name: 'x' | 'y') => (value: number | string) => {
      const found: unknown = scales[name]?.(value);
      if (typeof found !== 'number') throw new Error(`a panel asks for a place on ${name}, which it has no scale for`);
      return found + halfBand(scales[name]);
    };
    return node(
      document,
      'g',
      {},
      draw({
        left: marginLeft,
        right: width - marginRight,
        top: marginTop,
        bottom: height - marginBottom,
        width,
        x: scale('x'),
        y: scale('y'),
        document,
      }),
    );
  };
