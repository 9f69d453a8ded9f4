import type { RenderFunction } from '@observablehq/plot';

/** What a datum's shape is for those who point at it, and how it looks. */
export interface DatumOptions<T> {
  /** Id of the row of the table that it stands for: all shapes of a row are one mark to readers. */
  readonly row?: (datum: T) => string | undefined;
  /** Classes of chart-style.ts. */
  readonly style?: string | ((datum: T) => string);
  /** What it stands for from one drawing to the next; see `Control.steps`. */
  readonly move?: (datum: T) => string | undefined;
  /** The series a reader walks along with left and right, between which up and down lead. */
  readonly series?: (datum: T) => string | undefined;
}

/** Sets on a shape what its datum says. */
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
 * Dresses each shape of a Plot mark: a render transform, because Plot has no class or data attribute by datum.
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
