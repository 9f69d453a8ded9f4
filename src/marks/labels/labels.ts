import type { Markish } from '@observablehq/plot';
import type { PlacedOptions } from '../drawn.ts';
import { around, placed } from '../drawn.ts';
import type { Anchor, Lines, TextPlace } from '../node.ts';
import { textNode, node } from '../node.ts';
import { widthOf, lineHeight, tidy } from '../text-size.ts';
import type { Symbol } from '../symbols.ts';
import { symbolPath } from '../symbols.ts';

export interface LabelOptions<T> extends PlacedOptions<T> {
  /** The text; undefined where there is none. */
  readonly text: (datum: T) => Lines | undefined;
  readonly anchor?: Anchor | ((datum: T) => Anchor);
  readonly align?: 'first' | 'middle' | 'last';
  /** Pixels from the place of the datum. */
  readonly dx?: number | ((datum: T) => number);
  readonly dy?: number | ((datum: T) => number);
}

const own = <T, V>(given: V | ((datum: T) => V), datum: T): V =>
  typeof given === 'function' ? (given as (datum: T) => V)(datum) : given;

/**
 * A `text` at the `x` and `y` of each datum, moved by the pixels `dx` and `dy`. `anchor` says which end of the text is
 * there, `align` which line. A centred text stays inside its panel.
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

/** The middle of a text, moved so that the text does not cross an edge of its panel. */
function inside(middle: number, lines: Lines, style: string | undefined, width: number): number {
  const half = Math.max(...[lines].flat().map((line) => widthOf(line, style))) / 2;
  return half * 2 > width ? middle : Math.min(Math.max(middle, half), width - half);
}

/** A text at a pixel of its panel. */
export interface Words extends TextPlace {
  readonly text: Lines;
  /** Id of the table row that it stands for, where it is a mark of its own. */
  readonly row?: string | undefined;
}

/** Each `text` at the pixels `x` and `y` of the panel, such as a heading or the labels of an axis. */
export const words = (list: readonly Words[]): Markish =>
  around(({ document }) =>
    list.map(({ text, row, ...place }) => {
      const element = textNode(document, text, place);
      if (row !== undefined) element.setAttribute('data-row', row);
      return element;
    }),
  );

/** A piece of running text that is not broken inside. */
interface RunningPiece {
  readonly text: string;
  readonly style?: string;
  /** Id of the table row that the piece stands for. */
  readonly row?: string | undefined;
}

/**
 * Pieces of text in sequence, broken only between pieces when a line is full: names in a sentence, each a mark of its
 * own.
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

/** A symbol that no label beside a figure explains, and its meaning. */
interface KeyEntry {
  readonly symbol: Symbol;
  readonly r?: number;
  /** CSS classes of the symbol. */
  readonly style: string;
  readonly text: string;
}

/**
 * Symbols with their meanings in sequence, with a new line when one is full.
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
  // The symbols `up` and `down` extend to one side of their point, so they are moved to be centred.
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
