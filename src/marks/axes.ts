import type { Markish } from '@observablehq/plot';
import { around } from './drawn.ts';
import { textNode } from './labels/text-node.ts';
import { node } from './node.ts';
import { widthOf } from './type.ts';

/** Values of an axis that are drawn, with their words; an empty word draws the line alone. */
export interface Ticks<V extends number | string = number> {
  readonly values: readonly V[];
  readonly text: (value: V) => string;
}

/** Vertical lines over the panel at `values` of `x`, their `text` above or below it. */
export const gridX = (ticks: Ticks, side: 'top' | 'bottom' = 'bottom', away = side === 'top' ? 8 : 18): Markish =>
  around(({ x, top, bottom, width, document }) =>
    ticks.values.flatMap((value) => {
      const at = x(value);
      const text = ticks.text(value);
      const half = widthOf(text) / 2;
      // Words of the first and last line stay inside the drawing.
      const middle = Math.min(Math.max(at, half), width - half);
      return [
        node(document, 'path', { class: 'grid', d: `M${at},${top}V${bottom}` }),
        ...(text === ''
          ? []
          : [
              textNode(document, text, {
                x: middle,
                y: side === 'top' ? top - away : bottom + away,
                anchor: 'middle',
                style: 'muted',
              }),
            ]),
      ];
    }),
  );

/** Horizontal lines over the panel at `values` of `y`, their `text` left of it (`beside`) or above their left ends. */
export const gridY = (ticks: Ticks, at: 'beside' | 'above' = 'above'): Markish =>
  around(({ y, left, right, document }) =>
    ticks.values.flatMap((value) => {
      const level = y(value);
      const text = ticks.text(value);
      return [
        node(document, 'path', { class: 'grid', d: `M${left},${level}H${right}` }),
        ...(text === ''
          ? []
          : [
              at === 'above'
                ? textNode(document, text, { x: left, y: level - 4, style: 'muted' })
                : textNode(document, text, { x: left - 6, y: level, anchor: 'end', align: 'middle', style: 'muted' }),
            ]),
      ];
    }),
  );

/** The line at a `value` of `y` that columns stand on, or that an index starts from. */
export const ground = (value = 0, style = 'baseline'): Markish =>
  around(({ y, left, right, document }) => [
    node(document, 'path', { class: style, d: `M${left},${y(value)}H${right}` }),
  ]);

/** The `text` of `values` of `x` under them, without lines; of a scale of bands under their middles. */
export const wordsBelow = <V extends number | string>(
  { values, text }: Ticks<V>,
  style = 'muted',
  away = 18,
): Markish =>
  around(({ x, bottom, document }) =>
    values.map((value) => textNode(document, text(value), { x: x(value), y: bottom + away, anchor: 'middle', style })),
  );

/** The upright line at a `value` that bars begin at. */
export const groundX = (value = 0, style = 'baseline'): Markish =>
  around(({ x, top, bottom, document }) => [
    node(document, 'path', { class: style, d: `M${x(value)},${top}V${bottom}` }),
  ]);
