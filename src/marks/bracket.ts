import type { Markish } from '@observablehq/plot';
import { around } from './drawn.ts';
import type { Lines } from './node.ts';
import { textNode, node } from './node.ts';

export interface Bracket {
  /** Pixels of the panel: the starts of the two arms, and the spine. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** The x of a vertical bracket, the y of a horizontal one. */
  readonly spine: number;
  /** The label at its middle. */
  readonly text: Lines;
  readonly style?: string;
}

/** A bracket to the right of two rows (`from`, `to`), with its spine at `spine`; its `text` says how they relate. */
export const bracketRight = ({ from, to, spine, text, style = 'finding' }: Bracket): Markish =>
  around(({ document }) => [
    node(document, 'path', { class: 'bracket', d: `M${from.x},${from.y}H${spine}V${to.y}H${to.x}` }),
    textNode(document, text, { x: spine + 8, y: (from.y + to.y) / 2, align: 'middle', style }),
  ]);

/** A bracket below several values of x, between `from` and `to` at the height `spine`, its `text` below it. */
export const bracketBelow = ({ from, to, spine, text, style = '' }: Bracket): Markish =>
  around(({ document }) => [
    node(document, 'path', { class: 'bracket', d: `M${from.x},${from.y}V${spine}H${to.x}V${to.y}` }),
    textNode(document, text, { x: from.x, y: spine + 18, style }),
  ]);
