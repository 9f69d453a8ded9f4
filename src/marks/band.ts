import type { Markish } from '@observablehq/plot';
import { around } from './drawn.ts';
import { node } from './node.ts';

/** A tint over the panel's whole height behind the marked `value` of x, `width` pixels wide. */
export const bandX = (value: number | string | undefined, width = 24): Markish =>
  value === undefined
    ? null
    : around(({ x, top, bottom, document }) => [
        node(document, 'rect', { class: 'band', x: x(value) - width / 2, y: top, width, height: bottom - top }),
      ]);

/**
 * A field over the panel's whole height between the values `from` and `to` of x, for what is only the ground that others
 * are seen against.
 */
export const fieldX = (from: number, to: number, style = 'field'): Markish =>
  around(({ x, top, bottom, document }) => [
    node(document, 'rect', { class: style, x: x(from), y: top, width: x(to) - x(from), height: bottom - top }),
  ]);
