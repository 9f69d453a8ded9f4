import type { Lang } from '../i18n/lang.ts';
import { wrapText } from '../i18n/line-breaks/wrap-text.ts';
import type { Words } from './labels/labels.ts';
import { fontSize, lineHeight, sizeOf } from './text-size.ts';

/** A row of a drawing with its name broken into lines; in pixels of the panel. */
export interface Row<T> {
  readonly datum: T;
  readonly name: readonly string[];
  /** Lines below the name. */
  readonly detail: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Vertical middle of its marks. */
  readonly middle: number;
}

export interface RowsOptions<T> {
  readonly lang: Lang;
  readonly name: (datum: T) => string;
  readonly detail?: (datum: T) => string | undefined;
  /** Width in pixels that the lines may take. */
  readonly room: number;
  /** Whether marks stand beside the lines; otherwise below them. */
  readonly beside: boolean;
  /** Height of a row's marks. */
  readonly mark: number | ((datum: T) => number);
  /** Space between rows, and before a row that begins a group. */
  readonly gap?: number;
  readonly before?: (datum: T, previous: T | undefined) => number;
  /** Upper edge of the first row. */
  readonly top?: number;
}

export interface RowLayout<T> {
  readonly rows: readonly Row<T>[];
  /** Lower edge of the last row. */
  readonly bottom: number;
}

/** Places rows below each other, each as tall as its name and its marks need. */
export function layOutRows<T>(data: readonly T[], options: RowsOptions<T>): RowLayout<T> {
  const { lang, name, detail, room, beside, mark, gap = 6, before, top: first = 0 } = options;
  const broken = (text: string | undefined, size: number) =>
    text === undefined ? [] : wrapText(text, room / size, lang);
  const rows: Row<T>[] = [];
  let top = first;
  data.forEach((datum, index) => {
    top += before?.(datum, data[index - 1]) ?? 0;
    const names = broken(name(datum), sizeOf('name'));
    const details = broken(detail?.(datum), fontSize);
    const words = (names.length + details.length) * lineHeight;
    const marks = typeof mark === 'number' ? mark : mark(datum);
    const height = beside ? Math.max(words, marks) : words + marks;
    const middle = beside ? top + height / 2 : top + words + marks / 2;
    rows.push({ datum, name: names, detail: details, top, bottom: top + height, middle });
    top += height + gap;
  });
  return { rows, bottom: rows.length === 0 ? first : top - gap };
}

/** The names and details of rows as words of their panel. */
export const rowWords = <T>(
  { rows }: RowLayout<T>,
  { x = 0, style }: { readonly x?: number; readonly style?: (datum: T) => string } = {},
): Words[] =>
  rows.flatMap(({ datum, name, detail, top, bottom, middle }) => {
    const block = (name.length + detail.length) * lineHeight;
    // A name beside its marks is vertically centred on them.
    const first = (middle - top === (bottom - top) / 2 ? middle - block / 2 : top) + lineHeight - 4;
    const own = style?.(datum) ?? 'name';
    const below = { x, y: first + name.length * lineHeight, style: own.includes('halo') ? 'muted halo' : 'muted' };
    return [{ text: name, x, y: first, style: own }, ...(detail.length > 0 ? [{ text: detail, ...below }] : [])];
  });
