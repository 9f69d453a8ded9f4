import { group } from 'd3';
import { themes } from '../../../marks/theme.ts';
import { qrPath } from '../../../lib/qr-path.ts';
import type { SceneNode } from '../scene.ts';
import { filled, placed } from '../scene.ts';
import type { TextBlock, TextStyle } from '../text-block.ts';
import { stacked, textBlock } from '../text-block.ts';
import { words } from '../../../i18n/dictionary.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { pictureWords } from '../../../i18n/reuse/picture-words.ts';
import { grades } from '../../../lib/figure.ts';
import type { FigureRecord } from '../../figures/figure-record.ts';

const { ink } = themes.light;

/** A part of a poster, in coordinates from its own upper left corner. */
export interface Part {
  readonly height: number;
  readonly nodes: readonly SceneNode[];
}

/** A QR code, and its purpose. */
interface CodeAsk {
  readonly side: number;
  readonly address: string;
  /** What to do, and what it leads to. */
  readonly ask: string;
  readonly askedFor: string;
}

/** The width that a code with this side takes from the words beside it. */
export const codeColumn = (side: number): number => side + 28;

/**
 * A QR code with words to its right: first its purpose, then others.
 * @param column the width of the words
 */
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
      // White instead of the paper colour, because QR readers need full contrast.
      { kind: 'rect', x: 0, y: 0, width: side, height: side, paint: filled('#ffffff') },
      placed(0, 0, side / size, [{ kind: 'path', d, paint: { ...filled('#000000'), crisp: true } }]),
      placed(codeColumn(side), 0, 1, words.nodes),
    ],
  };
}

/** The origin that a picture states: absolute addresses of the chart's page and of this version. */
export interface PictureAddresses {
  readonly page: string;
  readonly frozen: string;
}

interface FootWords {
  /** Publisher, years and grades of the first sources, and the number of sources, as parts that are not broken. */
  readonly sources: readonly string[];
  /** The meanings of the grades that the sources have. */
  readonly grades: readonly string[];
  /** The addresses of the site and the page, as people write them. */
  readonly address: readonly string[];
  /** Date of the data, and version, without separators. */
  readonly edition: readonly string[];
}

/** An address as people write it. */
export const plainAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/** @param named how many sources are named at most: four take a line or two */
export function footWords(record: FigureRecord, addresses: PictureAddresses, named = 4): FootWords {
  const { lang, sources, date, version } = record;
  const w = pictureWords[lang];
  const groups = group(sources.slice(0, named), ({ publisher }) => publisher);
  const cited = [...groups].map(([publisher, list]) => {
    const dated = [...new Set(list.map(({ year, grade }) => `${year ?? w.undated}${w.bracketed(grade)}`))];
    return followed(dated, w.comma).map((one, index) => (index === 0 ? `${publisher} ${one}` : one));
  });
  const parts = cited.flatMap((list, index) =>
    index < cited.length - 1 ? [...list.slice(0, -1), `${list.at(-1) ?? ''}${w.semicolon}`] : list,
  );
  const more = sources.length > named ? [w.moreSources(sources.length)] : [];
  const used = grades.filter((grade) => sources.some((source) => source.grade === grade));
  const { short } = words(lang).grades;
  const meant = used.map((grade) => `${grade} ${short[grade]}`);
  return {
    sources: [`${w.sources}${parts[0] ?? ''}`, ...parts.slice(1), ...more],
    grades: followed([`${w.grades}${meant[0] ?? ''}`, ...meant.slice(1)], w.semicolon),
    address: followed([words(lang).site.name, plainAddress(addresses.page)], w.dot),
    edition: [...(date === null ? [] : [w.updated(formatDate(date, lang))]), w.version(version)],
  };
}

/** Parts with separators, which stand at the end of a line and not at the beginning of one. */
export const followed = (parts: readonly string[], mark: string): string[] =>
  parts.map((part, index) => (index < parts.length - 1 ? `${part}${mark}` : part));
