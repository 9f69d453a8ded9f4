import type { Markish } from '@observablehq/plot';
import type { PlacedOptions } from '../drawn.ts';
import { around, placed } from '../drawn.ts';
import type { Anchor, Lines, TextPlace } from './text-node.ts';
import { textNode } from './text-node.ts';
import { widthOf } from '../type.ts';

export interface LabelOptions<T> extends PlacedOptions<T> {
  /** What is written; undefined where nothing is. */
  readonly text: (datum: T) => Lines | undefined;
  readonly anchor?: Anchor | ((datum: T) => Anchor);
  readonly align?: 'first' | 'middle' | 'last';
  /** Pixels from the place. */
  readonly dx?: number | ((datum: T) => number);
  readonly dy?: number | ((datum: T) => number);
}

const own = <T, V>(given: V | ((datum: T) => V), datum: T): V =>
  typeof given === 'function' ? (given as (datum: T) => V)(datum) : given;

/**
 * A `text` at the `x` and `y` of each datum, moved by the pixels `dx` and `dy`; `anchor` says which end of it is there,
 * `align` which line. One that is centred stays inside its panel.
 */
export const labels = <T>(data: readonly T[], options: LabelOptions<T>): Markish =>
  placed(data, options, ({ x, y }, datum, { document, width }) => {
    const { text, anchor = 'start', align, dx = 0, dy = 0, style } = options;
    const lines = text(datum);
    if (lines === undefined || lines.length === 0) return undefined;
    const place = { y: y + own(dy, datum), align, style: own(style, datum) };
    const side = own(anchor, datum);
    const at = x + own(dx, datum);
    return textNode(document, lines, {
      x: side === 'middle' ? inside(at, lines, place.style, width) : at,
      anchor: side,
      ...place,
    });
  });

/** Middle of a text that would reach over an edge of its panel. */
function inside(middle: number, lines: Lines, style: string | undefined, width: number): number {
  const half = Math.max(...[lines].flat().map((line) => widthOf(line, style))) / 2;
  return half * 2 > width ? middle : Math.min(Math.max(middle, half), width - half);
}

/** A text at a pixel of its panel. */
export interface Words extends TextPlace {
  readonly text: Lines;
  /** Id of the row of the table that it stands for, where it is a mark by itself. */
  readonly row?: string | undefined;
}

/** Each `text` at the pixels `x` and `y` of the panel: its heading, the words of its axis. */
export const words = (list: readonly Words[]): Markish =>
  around(({ document }) =>
    list.map(({ text, row, ...place }) => {
      const element = textNode(document, text, place);
      if (row !== undefined) element.setAttribute('data-row', row);
      return element;
    }),
  );
