import type { Markish } from '@observablehq/plot';
import { around } from './drawn.ts';
import { node, textNode } from './node.ts';

export interface OwnLine {
  readonly value: number;
  readonly text: string;
  /** Pixels of the panel: where the line begins, with its text beside it, and where it ends. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * A reader's own `value` of `x` as a vertical line from `top` to `bottom` over the marks, its `text` on the side with
 * more room.
 */
export const ownLine = ({ value, text, top, bottom }: OwnLine): Markish =>
  around(({ x, left, right, document }) => {
    const at = x(value);
    const late = at > (left + right) / 2;
    return [
      node(document, 'path', { class: 'mine', d: `M${at},${top}V${bottom}` }),
      textNode(document, text, {
        x: at + (late ? -6 : 6),
        y: top + 11,
        anchor: late ? 'end' : 'start',
        style: 'value halo',
      }),
    ];
  });
