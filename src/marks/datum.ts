import type { RenderFunction } from '@observablehq/plot';

/** Attributes of a datum's shape: for pointing and keyboard, and for its look. */
export interface DatumOptions<T> {
  /** Id of the table row that it represents: all shapes of a row are one mark to readers. */
  readonly row?: (datum: T) => string | undefined;
  /** Classes of chart-style.ts. */
  readonly style?: string | ((datum: T) => string);
  /** Identifies it from one drawing to the next, for animation; see `Control.steps`. */
  readonly move?: (datum: T) => string | undefined;
  /** Its series for keyboard navigation: left and right go along it, up and down to the next one. */
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
 * Sets class and data attributes on each shape of a Plot mark, by a render transform: Plot has none by datum.
 * @param leaders for marks that draw one shape of several data: for each shape the index of its first datum
 */
export const dressed = <T>(
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
