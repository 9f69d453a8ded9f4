import { pictureWords } from '../../../i18n/reuse/picture-words.ts';
import { themes } from '../../../marks/theme.ts';
import type { FigureRecord } from '../../figures/figure-record.ts';
import type { Part, PictureAddresses } from './foot-words.ts';
import { besideCode, codeColumn, followed, footWords } from './foot-words.ts';
import type { PosterSpec } from './poster-spec.ts';
import type { SceneNode } from '../scene.ts';
import { filled } from '../scene.ts';
import type { TextBlock, TextStyle } from '../text-block.ts';
import { stacked, textBlock } from '../text-block.ts';

const light = themes.light;

/** Hanzi fill the height of their lines, so their lines are further apart. */
const leading = { zh: 1.5, en: 1.4 } as const;

const plain = (record: FigureRecord, size: number, colour: string): TextStyle => ({
  lang: record.lang,
  size,
  leading: leading[record.lang],
  weight: 400,
  colour,
  even: false,
});

/** Space and sizes for the words at the top. */
export interface HeadRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of the finding, largest first. */
  readonly titles: readonly number[];
  readonly titleLines: number;
  readonly subtitle: number;
}

/** Greatest size of the measure relative to the finding. */
const measureShare = 0.75;

/** The words at the top; `size` is that of the finding. */
export type Head = Part & { readonly size: number };

/**
 * The bar in the chart's colour, the finding and the measure; the finding as large as the space allows. Null where the
 * space is too small for the smallest size.
 */
export function posterHead(record: FigureRecord, room: HeadRoom): Head | null {
  const { words, hue } = record;
  const { width, height, titles, titleLines, subtitle } = room;
  const bar: SceneNode = { kind: 'rect', x: 0, y: 0, width: 64, height: 7, paint: filled(light[hue]) };
  for (const size of titles) {
    const bold: TextStyle = { ...plain(record, size, light.ink), leading: 1.28, weight: 600, even: true };
    const title = textBlock(words.title, width, bold);
    const quiet = plain(record, Math.min(subtitle, size * measureShare), light.muted);
    const measure = textBlock(words.subtitle, width, { ...quiet, even: true });
    const texts = stacked([
      { block: title, above: 22 },
      { block: measure, above: 10 },
    ]);
    if (title.lines <= titleLines && texts.height <= height)
      return { size, height: texts.height, nodes: [bar, ...texts.nodes] };
  }
  return null;
}

/** As many notes as fit, and how many are left out. */
export type Notes = Part & { readonly left: number };

/**
 * The notes at the largest of some sizes at which all of them fit; otherwise, at the last size, as many as fit, in
 * order.
 */
export function posterNotes(record: FigureRecord, width: number, room: number, sizes: readonly number[]): Notes {
  const tried = sizes.map((size) => notesOf(record, width, room, size));
  const best = tried.find(({ left }) => left === 0) ?? tried.at(-1);
  if (!best) throw new Error('no size was given');
  return best;
}

function notesOf(record: FigureRecord, width: number, room: number, note: number): Notes {
  const blocks: TextBlock[] = [];
  let height = 0;
  for (const text of record.words.notes) {
    const block = textBlock(text, width, plain(record, note, light.ink));
    if (height + block.height + noteGap > room + rounding) break;
    blocks.push(block);
    height += block.height + noteGap;
  }
  const { nodes } = stacked(blocks.map((block) => ({ block, above: noteGap })));
  return { height, nodes, left: record.words.notes.length - blocks.length };
}

const noteGap = 6;
/** A drawing is fitted to a space within a hundredth of a pixel. */
const rounding = 0.02;

/** How many notes, at most, are only on the page. */
export const otherNotes = ({ words }: FigureRecord): number => Math.max(0, words.notes.length - 1);

/** The space that the first note takes among the notes; 0 where a chart has none. */
export function caveatHeight(record: FigureRecord, width: number, size: number): number {
  const [first] = record.words.notes;
  return first === undefined ? 0 : textBlock(first, width, plain(record, size, light.ink)).height + noteGap;
}

export interface FootOptions {
  /** How many notes the picture leaves out. */
  readonly notesLeft: number;
  /** Whether the drawing is in the picture. */
  readonly drawn?: boolean;
  /** How many sources are named at most. */
  readonly named?: number;
}

/**
 * Sources and the meaning of their grades, address, date and version; where there is room, with a QR code to the frozen
 * page.
 */
export function posterFoot(
  record: FigureRecord,
  addresses: PictureAddresses,
  width: number,
  { foot, code }: PosterSpec,
  { notesLeft, drawn = true, named }: FootOptions,
): Part {
  const { lang, words } = record;
  const w = pictureWords[lang];
  const says = footWords(record, addresses, named);
  const small = plain(record, foot, light.muted);
  const notes = notesLeft === words.notes.length ? w.notes(notesLeft) : w.otherNotes(notesLeft);
  const edition = followed([...says.edition, ...(notesLeft === 0 ? [] : [notes])], w.dot);
  const address = drawn ? says.address : [`${w.wholeChart}${says.address[0] ?? ''}`, ...says.address.slice(1)];
  const column = code === null ? width : width - codeColumn(code);
  const texts = [
    textBlock(says.sources, column, small),
    textBlock(says.grades, column, small),
    textBlock(address, column, small, addresses.page),
    textBlock(edition, column, small),
  ].map((block) => ({ block, above: 0 }));
  if (code === null) return stacked(texts);
  return besideCode(texts, column, small, { side: code, address: addresses.frozen, ask: w.scan, askedFor: w.scanFor });
}
