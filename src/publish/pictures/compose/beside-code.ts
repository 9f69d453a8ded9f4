import { themes } from '../../../marks/theme.ts';
import { qrPath } from '../../../lib/qr-path.ts';
import type { SceneNode } from '../scene.ts';
import { filled, placed } from '../scene.ts';
import type { TextBlock, TextStyle } from '../text-block.ts';
import { stacked, textBlock } from '../text-block.ts';

const { ink } = themes.light;

/** A part of a poster, from its own upper left corner. */
export interface Part {
  readonly height: number;
  readonly nodes: readonly SceneNode[];
}

/** A QR code, and what it is for. */
export interface CodeAsk {
  readonly side: number;
  readonly address: string;
  /** What to do, and what one gets. */
  readonly ask: string;
  readonly askedFor: string;
}

/** The width that a code of a side takes from words beside it. */
export const codeColumn = (side: number): number => side + 28;

/** A QR code with words at its right: what it is for, then others. @param column the width of the words */
export function besideCode(
  texts: readonly { readonly block: TextBlock }[],
  column: number,
  small: TextStyle,
  { side, address, ask, askedFor }: CodeAsk,
): Part {
  const bold: TextStyle = { ...small, size: small.size * 1.35, weight: 600, colour: ink };
  const words = stacked([
    { block: textBlock(ask, column, bold), above: 0 },
    { block: textBlock(askedFor, column, { ...small, colour: ink }), above: 0 },
    ...texts.map(({ block }, index) => ({ block, above: index === 0 ? 10 : 0 })),
  ]);
  const { size, d } = qrPath(address);
  return {
    height: Math.max(side, words.height),
    nodes: [
      // White, not paper: readers of codes ask for the whole contrast.
      { kind: 'rect', x: 0, y: 0, width: side, height: side, paint: filled('#ffffff') },
      placed(0, 0, side / size, [{ kind: 'path', d, paint: { ...filled('#000000'), crisp: true } }]),
      placed(codeColumn(side), 0, 1, words.nodes),
    ],
  };
}
