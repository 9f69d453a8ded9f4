import type { Words } from './labels.ts';
import { lineHeight, tidy, widthOf } from '../type.ts';

/** A piece of running text that is not broken inside. */
export interface RunningPiece {
  readonly text: string;
  readonly style?: string;
  /** Id of the row of the table that the piece stands for. */
  readonly row?: string | undefined;
}

/**
 * Pieces one after the other, broken between them where a line is full: names in a sentence, each a mark of its own.
 * @param place left end of the first line's baseline, and the width of the lines, in pixels
 * @returns the pieces at their places, and how many lines they take
 */
export function runningWords(
  pieces: readonly RunningPiece[],
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): { readonly words: readonly Words[]; readonly lines: number } {
  let [left, line] = [0, 0];
  const words = pieces.map(({ text, style = '', row }): Words => {
    const width = widthOf(text.trimEnd(), style);
    if (left > 0 && left + width > room) [left, line] = [0, line + 1];
    const placed = { text: text.trimEnd(), style, row, x: tidy(x + left), y: y + line * lineHeight };
    left += widthOf(text, style);
    return placed;
  });
  return { words, lines: pieces.length === 0 ? 0 : line + 1 };
}
