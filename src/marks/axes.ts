import type { Markish } from '@observablehq/plot';
import { extent, rollup } from 'd3';
import { around } from './drawn.ts';
import { textNode, node } from './node.ts';
import { widthOf } from './text-size.ts';

/** Values of an axis that are drawn, with their labels; an empty label draws only the line. */
export interface Ticks<V extends number | string = number> {
  readonly values: readonly V[];
  readonly text: (value: V) => string;
}

/** Vertical lines over the panel at `values` of `x`, their `text` above or below. */
export const gridX = (ticks: Ticks, side: 'top' | 'bottom' = 'bottom', away = side === 'top' ? 8 : 18): Markish =>
  around(({ x, top, bottom, width, document }) =>
    ticks.values.flatMap((value) => {
      const at = x(value);
      const text = ticks.text(value);
      const half = widthOf(text) / 2;
      // Labels of the first and last line stay inside the drawing.
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

/** Horizontal lines over the panel at `values` of `y`, their `text` to the left (`beside`) or above their left ends. */
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

/** The line at a `value` of `y` on which columns stand, or from which an index starts. */
export const ground = (value = 0, style = 'baseline'): Markish =>
  around(({ y, left, right, document }) => [
    node(document, 'path', { class: style, d: `M${left},${y(value)}H${right}` }),
  ]);

/** The `text` of `values` of `x` below them, without lines; on a band scale below the middles of the bands. */
export const wordsBelow = <V extends number | string>(
  { values, text }: Ticks<V>,
  style = 'muted',
  away = 18,
): Markish =>
  around(({ x, bottom, document }) =>
    values.map((value) => textNode(document, text(value), { x: x(value), y: bottom + away, anchor: 'middle', style })),
  );

/** The vertical line at a `value` of `x` at which bars begin. */
export const groundX = (value = 0, style = 'baseline'): Markish =>
  around(({ x, top, bottom, document }) => [
    node(document, 'path', { class: style, d: `M${x(value)},${top}V${bottom}` }),
  ]);

/** A tint over the full height of the panel behind the marked `value` of `x`, `width` pixels wide. */
export const bandX = (value: number | string | undefined, width = 24): Markish =>
  value === undefined
    ? null
    : around(({ x, top, bottom, document }) => [
        node(document, 'rect', { class: 'band', x: x(value) - width / 2, y: top, width, height: bottom - top }),
      ]);

/**
 * A field over the full height of the panel between the values `from` and `to` of `x`: a range that serves as
 * background for other figures.
 */
export const fieldX = (from: number, to: number, style = 'field'): Markish =>
  around(({ x, top, bottom, document }) => [
    node(document, 'rect', { class: style, x: x(from), y: top, width: x(to) - x(from), height: bottom - top }),
  ]);

/** A quarter of a year. `index` counts quarters, so that neighbouring quarters differ by one. */
interface AxisQuarter {
  readonly index: number;
  readonly year: number;
  readonly quarter: number;
}

/** Height in pixels that the axis takes below the plot area of its panel. */
export const quartersHeight = 42;

/**
 * Below a panel whose `x` is the index of `quarters`: the numbers of the quarters, the years below them, and a short
 * rule where a year begins; to the left of the numbers a `word` for what they are.
 */
export const quartersBelow = (quarters: readonly AxisQuarter[], word: string): Markish =>
  around(({ x, left, bottom, document }) => {
    const years = rollup(
      quarters,
      (own) => extent(own, ({ index }) => index),
      ({ year }) => year,
    );
    return [
      textNode(document, word, { x: left - 6, y: bottom + 16, anchor: 'end', style: 'muted' }),
      ...quarters.map(({ index, quarter }) =>
        textNode(document, String(quarter), { x: x(index), y: bottom + 16, anchor: 'middle', style: 'muted' }),
      ),
      ...[...years].flatMap(([year, [first = 0, last = first]]) => [
        node(document, 'path', { class: 'grid', d: `M${x(first - 0.5)},${bottom}v38` }),
        textNode(document, String(year), {
          ...{ x: (x(first) + x(last)) / 2, y: bottom + 34 },
          ...{ anchor: 'middle', style: 'muted' },
        }),
      ]),
    ];
  });
