import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../draw-context.ts';
import { drawText, fontSize, lineHeight } from './text.ts';

/** A row's name and what is said below it, broken into lines. */
export interface NamedRow {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  /** Of both lines and mark. */
  readonly height: number;
}

export interface RowSpace {
  /** Width that lines may take, in pixels. */
  readonly room: number;
  /** Whether the mark stands beside the lines; else below them. */
  readonly beside: boolean;
  /** Height of the mark. */
  readonly mark: number;
  /** Kept free below the lines, in either place of the mark. */
  readonly free: { readonly beside: number; readonly below: number };
}

/** Breaks the words of a row to the room they have, and makes the row as tall as they and its mark need. */
export function layOutRow(name: string, detail: string | undefined, space: RowSpace, lang: Lang): NamedRow {
  const { room, beside, mark, free } = space;
  const [names = [], details = []] = [name, detail].map((text) =>
    text === undefined ? [] : wrapText(text, room / fontSize, lang),
  );
  const label = (names.length + details.length) * lineHeight;
  const height = beside ? Math.max(label + free.beside, mark) : label + free.below + mark;
  return { name: names, detail: details, height };
}

/** Lines one below the other, `y` the baseline of the first. */
export function writeLines(
  plot: Group,
  lines: readonly string[],
  { x, y, style }: { readonly x: number; readonly y: number; readonly style: string },
): void {
  lines.forEach((text, index) => drawText(plot, { x, y: y + index * lineHeight, text, style }));
}
