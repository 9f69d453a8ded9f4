import type { Markish } from '@observablehq/plot';
import { around } from '../drawn.ts';
import { node } from '../node.ts';
import type { Symbol } from '../symbols.ts';
import { symbolPath } from '../symbols.ts';
import { textNode } from './text-node.ts';
import { lineHeight, widthOf } from '../type.ts';

/** A mark that no label beside a figure explains, and what it means. */
export interface KeyEntry {
  readonly symbol: Symbol;
  readonly r?: number;
  /** Of the symbol. */
  readonly style: string;
  readonly text: string;
}

/**
 * Marks with their meaning, one after the other, on a new line where one is full.
 * @param place left end of the first baseline, and the width of the lines, in pixels of the panel
 * @returns the mark, and how many lines it takes
 */
export function keyLine(
  entries: readonly KeyEntry[],
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): { readonly mark: Markish; readonly lines: number } {
  let [left, line] = [0, 0];
  const placed = entries.map((entry) => {
    const width = 14 + widthOf(entry.text);
    if (left > 0 && left + width > room) [left, line] = [0, line + 1];
    const at = { entry, x: x + left, y: y + line * (lineHeight + 2) };
    left += width + 18;
    return at;
  });
  // These two point away from where they stand.
  const lift = ({ symbol, r = 3.25 }: KeyEntry): number => (symbol === 'down' ? r : symbol === 'up' ? -r : 0);
  const mark = around(({ document }) =>
    placed.flatMap(({ entry, x: at, y: base }) => [
      node(document, 'path', {
        class: entry.style,
        d: symbolPath(entry.symbol, at + 5, base - 4 - lift(entry), entry.r ?? 3.25),
      }),
      textNode(document, entry.text, { x: at + 14, y: base, style: 'muted' }),
    ]),
  );
  return { mark: entries.length === 0 ? null : mark, lines: entries.length === 0 ? 0 : line + 1 };
}
