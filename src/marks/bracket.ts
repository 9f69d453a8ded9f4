import type { Markish } from '@observablehq/plot';
import { around } from './drawn.ts';
import type { Lines } from './node.ts';
import { textNode, node } from './node.ts';

export interface Bracket {
  /** Pixels of the panel: where its two arms begin, and its spine. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Of an upright bracket its x, of a lying one its y. */
  readonly spine: number;
  /** The label at its middle. */
  readonly text: Lines;
  readonly style?: string;
}

/** Holds two rows together (`from`, `to`) at their right (`spine`); its `text` says what they are to each other. */
export const bracketRight = ({ from, to, spine, text, style = 'finding' }: Bracket): Markish =>
  around(({ document }) => [
    node(document, 'path', { class: 'bracket', d: `M${from.x},${from.y}H${spine}V${to.y}H${to.x}` }),
    textNode(document, text, { x: spine + 8, y: (from.y + to.y) / 2, align: 'middle', style }),
  ]);

/** Lies under several values of x, between `from` and `to` at the height `spine`, its `text` below it. */
export const bracketBelow = ({ from, to, spine, text, style = '' }: Bracket): Markish =>
  around(({ document }) => [
    node(document, 'path', { class: 'bracket', d: `M${from.x},${from.y}V${spine}H${to.x}V${to.y}` }),
    textNode(document, text, { x: from.x, y: spine + 18, style }),
  ]);
