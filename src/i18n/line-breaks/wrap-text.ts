import { nonBreakingRuns, segmentWords } from './word-breaks.ts';
import type { Lang } from '../lang.ts';

/**
 * The estimated width of text in em, for a CJK system face beside a Latin one. SVG made at build time cannot ask the
 * browser, so the estimate is rather too wide: a label may get too much room, never too little.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? characterWidth(character);
  return width;
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u2014\u2026\u201C\u201D\u{20000}-\u{3FFFD}]/u;

/** The widths of characters measured so far: every redrawing measures the same few hundred. */
const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const width = estimate(character);
  widths.set(character, width);
  return width;
}

function estimate(character: string): number {
  if (wide.test(character)) return 1;
  if (/[ilj.,:;'|!]/.test(character)) return 0.3;
  if (/[ frtI()\-/]/.test(character)) return 0.4;
  if (/[mwMW%@–×−]/.test(character)) return 0.9;
  if (/[A-Z]/.test(character)) return 0.72;
  return 0.6;
}

/** 避头尾: characters that must not begin, or end, a line. */
const noStart = /^[、。，．：；？！）》」』】〉”’…—%℃‰·,.:;?!)\]}〕]/u;
const noEnd = /[（《「『【〈“‘([{〔¥$]$/u;

interface WrapOptions {
  /** Measures the width of text in em, where that is more accurate than the estimate. */
  readonly measure?: typeof measureText;
  /** False where each line should be as full as possible, as in a paragraph. */
  readonly even?: boolean;
}

/**
 * Breaks text into lines of at most `width` em (estimated), for SVG, which has no line breaking of its own. Chinese
 * breaks between words, English at spaces. Closing punctuation never begins a line, and opening punctuation never ends
 * one. A figure stays with its unit where both fit in a line, and with the words around it where that needs no further
 * line. Lines have about the same length, so that none holds a single word. A word wider than the line remains whole on
 * its own line.
 */
export function wrapText(
  text: string,
  width: number,
  lang: Lang,
  { measure = measureText, even = true }: WrapOptions = {},
): string[] {
  // Most labels fit in one line and need not be split.
  const whole = text.trimEnd();
  if (measure(whole) <= width) return whole === '' ? [] : [whole];
  const loose = pieces(text, width, lang, measure, looseRun);
  const close = pieces(text, width, lang, measure, (run) => [run]);
  const lines = fill(loose, width, measure);
  if (lines.length < 2) return lines;
  const parts = fill(close, width, measure).length > lines.length ? loose : close;
  if (!even) return fill(parts, width, measure);
  let [least, most] = [width / lines.length, width];
  for (let step = 0; step < 6; step++) {
    const middle = (least + most) / 2;
    if (fill(parts, middle, measure).length > lines.length) least = middle;
    else most = middle;
  }
  return fill(parts, most, measure);
}

/** Fills each line as far as possible. */
function fill(parts: readonly string[], width: number, measure: typeof measureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of parts) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/**
 * The parts that cannot be broken: words with the punctuation that must stay beside them, figures with what belongs to
 * them.
 */
function pieces(
  text: string,
  width: number,
  lang: Lang,
  measure: typeof measureText,
  part: (run: string) => readonly string[],
): string[] {
  const joined: string[] = [];
  const segments = nonBreakingRuns(text, lang).flatMap((run) =>
    run.held && measure(run.text) <= width ? part(run.text) : segmentWords(run.text, lang),
  );
  for (const segment of segments) {
    const last = joined.at(-1);
    const sticks = last !== undefined && (noStart.test(segment) || noEnd.test(last) || isLatinRun(last, segment));
    if (sticks) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

/** Splits a run into the figure with its currency and the words before and after it. */
const looseRun = (run: string): string[] => run.match(/(?:CNY |[^ ])+| /g) ?? [];

/**
 * Whether two parts are Latin letters, digits or signs without a space between them (A/B, 3–5, CNY5), which are never
 * separated.
 */
const isLatinRun = (before: string, after: string): boolean =>
  /[\p{Script=Latin}\d\u2013\u2212/+×-]$/u.test(before) && /^[\p{Script=Latin}\d\u2013\u2212/+×-]/u.test(after);
