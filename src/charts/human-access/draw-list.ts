import { max } from 'd3';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { node } from '../../marks/node.ts';
import type { Lang } from '../../i18n/lang.ts';
import { dots } from '../../marks/symbols.ts';
import { lineHeight, sizeOf, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { Say } from './zh.ts';

/** A figure in words, and what it counts. */
export interface Item {
  readonly row: string;
  readonly figure: string;
  /** Several pieces are never broken inside; a single piece is broken where it must be. */
  readonly text: readonly string[];
  /** Whether only an article or a repost carries it: a ring then stands before it. */
  readonly weak: boolean;
  /** False where there is no figure but only a reason. */
  readonly known: boolean;
}

export interface List {
  readonly heading: string;
  /** Who says it, or a caution about it. */
  readonly by: string;
  readonly series: string;
  readonly items: readonly Item[];
}

const indent = 13;

/** A list of figures, each with what it counts: anecdotes, and figures too few for an axis. */
export function listPanel(
  { heading, by, series, items }: List,
  width: number,
  context: DrawContext & Speech<Say>,
): Panel {
  const { lang } = context;
  const column = indent + (max(items, ({ figure }) => widthOf(figure, 'value')) ?? 0) + 12;
  const heads = [heading, by].map((text, at) => wrapText(text, width / sizeOf(at === 0 ? 'value' : ''), lang));
  const [name = [], under = []] = heads;
  let y = 24 + heads.flat().length * lineHeight;
  const rows = items.map((item) => {
    const top = y + lineHeight / 2;
    const said = linesOf(item.text, width - column, lang);
    const words = { text: said, x: column, y: y + 13, style: 'name', row: item.row };
    y += Math.max(said.length, 1) * lineHeight + 6;
    return { ...item, top, words };
  });
  const at = {
    row: ({ row }: (typeof rows)[number]) => row,
    series: () => series,
    // A figure stands on the first line of what it counts.
    y: ({ top }: (typeof rows)[number]) => top,
  };
  return {
    height: y + 16,
    x: pixels,
    y: pixels,
    marks: [
      around(({ right, document }) => [node(document, 'path', { class: 'grid', d: `M0,4H${right}` })]),
      words([
        { text: name, x: 0, y: 24, style: 'value' },
        { text: under, x: 0, y: 24 + name.length * lineHeight, style: 'muted' },
      ]),
      dots(
        rows.filter(({ weak }) => weak),
        { ...at, x: 4, r: 3.25, style: 'hollow' },
      ),
      labels(rows, {
        ...{ ...at, x: indent, align: 'middle' },
        text: ({ figure }) => figure,
        style: ({ known }) => (known ? 'value tinted' : 'muted'),
      }),
      words(rows.map((row) => row.words)),
    ],
  };
}

/** Pieces arranged in lines and broken only between pieces; a single piece is broken where it must be. */
function linesOf(pieces: readonly string[], room: number, lang: Lang): readonly string[] {
  const [only = ''] = pieces;
  if (pieces.length < 2) return wrapText(only, room / sizeOf('name'), lang);
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(line.trimEnd(), 'name') <= room) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
