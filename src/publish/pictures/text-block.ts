import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { roomyWidth } from './faces.ts';
import type { TextNode, Weight } from './scene.ts';
import { filled } from './scene.ts';

export interface TextStyle {
  readonly lang: Lang;
  readonly size: number;
  /** Distance of baselines, relative to the size. */
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Whether lines are about equally long, as in a heading, or each as full as possible. */
  readonly even: boolean;
}

/** Lines of text below each other, from y = 0; `height` is that of all lines with their leading. */
export interface TextBlock {
  readonly height: number;
  readonly lines: number;
  readonly nodes: readonly TextNode[];
}

/**
 * Text broken into lines that fit a width in the bundled font and in wider ones: the estimate for other fonts counts
 * where it is greater. Parts are not broken where they fit in a line.
 */
export function textBlock(text: string | readonly string[], width: number, style: TextStyle, href?: string): TextBlock {
  const { size, leading, weight, colour } = style;
  const wrap = (whole: string): readonly string[] => wrapped(whole, width / size, style);
  const lines = typeof text === 'string' ? wrap(text) : filledLines(text, wrap);
  const step = size * leading;
  const nodes = lines.map((line, index): TextNode => {
    const y = index * step + step / 2 + size * 0.36;
    const node: TextNode = { kind: 'text', x: 0, y, anchor: 'start', size, weight, text: line, paint: filled(colour) };
    return href === undefined ? node : { ...node, href };
  });
  return { height: lines.length * step, lines: lines.length, nodes };
}

const known = new Map<string, readonly string[]>();

/** Cached because several layouts are tried with the same words. */
function wrapped(text: string, width: number, { lang, weight, even }: TextStyle): readonly string[] {
  const key = `${lang} ${weight} ${even} ${width} ${text}`;
  const lines = known.get(key) ?? wrapText(text, width, lang, { measure: roomyWidth(weight, lang), even });
  known.set(key, lines);
  return lines;
}

function filledLines(parts: readonly string[], wrap: (text: string) => readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part;
    if (wrap(longer).length < 2) lines.splice(-1, 1, longer);
    else if (wrap(part).length < 2) lines.push(part);
    // Breaking a part removes the space at its end, which separates it from the next part.
    else lines.push(...wrap(part).map((line, index, all) => (index < all.length - 1 ? line : line + endOf(part))));
  }
  return lines.map((line) => line.trim());
}

const endOf = (text: string): string => /\s*$/.exec(text)?.[0] ?? '';

/** Blocks below each other, each with the space above it. */
export function stacked(blocks: readonly { readonly block: TextBlock; readonly above: number }[]): TextBlock {
  let height = 0;
  const nodes = blocks.flatMap(({ block, above }) => {
    const top = height + above;
    height = top + block.height;
    return block.nodes.map((node) => ({ ...node, y: node.y + top }));
  });
  return { height, lines: blocks.reduce((sum, { block }) => sum + block.lines, 0), nodes };
}
