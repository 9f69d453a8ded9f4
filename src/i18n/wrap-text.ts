import type { Lang } from './lang.ts';
import { measureText } from './measure-text.ts';
import { segmentWords } from './segment-words.ts';

/** 避头尾: characters that may not begin, or end, a line. */
const noStart = /^[、。，．：；？！）》」』】〉”’…—%℃‰·,.:;?!)\]}〕]/u;
const noEnd = /[（《「『【〈“‘(\[{〔¥$]$/u;

/**
 * Breaks text into lines of at most `width` em (estimated), for SVG, which has no line breaking of its own. Chinese
 * breaks between words, English at spaces; closing punctuation never begins a line, opening punctuation never ends
 * one. A single word wider than the line stays whole on its own line.
 */
export function wrapText(text: string, width: number, lang: Lang): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, lang)) {
    if (line && measureText((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Unbreakable pieces: words with the punctuation that must stay beside them, numbers with their unit sign. */
function pieces(text: string, lang: Lang): string[] {
  const joined: string[] = [];
  for (const segment of segmentWords(text, lang)) {
    const last = joined.at(-1);
    const sticks = last !== undefined && (noStart.test(segment) || noEnd.test(last) || isLatinRun(last, segment));
    if (sticks) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

/** Latin letters, digits and signs without a space between them (A/B, 3–5, CNY5) never part. */
const isLatinRun = (before: string, after: string): boolean =>
  /[\p{Script=Latin}\d\u2013\u2212/+×-]$/u.test(before) && /^[\p{Script=Latin}\d\u2013\u2212/+×-]/u.test(after);
