import { readFileSync } from 'node:fs';
import type { Font, GlyphRun } from 'fontkit';
import { create } from 'fontkit';
import type { Lang } from '../../i18n/lang.ts';
import { measureText } from '../../i18n/line-breaks/wrap-text.ts';
import type { Weight, SceneNode } from './scene.ts';
import { sceneTexts } from './scene.ts';

/** The bundled font, relative to the project's folder. */
export const faceFiles: Readonly<Record<Weight, string>> = {
  400: 'fonts/noto-sans-sc-400.ttf',
  600: 'fonts/noto-sans-sc-600.ttf',
};

const faces = new Map<Weight, Font>();

/** @throws when the file does not contain exactly one font */
export function face(weight: Weight): Font {
  const known = faces.get(weight);
  if (known) return known;
  const font = create(readFileSync(faceFiles[weight]));
  if (!('glyphForCodePoint' in font)) throw new Error(`${faceFiles[weight]} is not one face`);
  faces.set(weight, font);
  return font;
}

/**
 * Quotation marks are as wide as a hanzi in this font; English takes the narrow forms. Not beside an ideographic space,
 * which would become narrow as well: drawings use it to keep space for a symbol.
 */
export const faceFeatures = (text: string, lang: Lang): 'pwid'[] =>
  lang === 'en' && !text.includes('\u3000') ? ['pwid'] : [];

const runs = new Map<string, GlyphRun>();

/** Text as glyphs, in units of the font. */
export function glyphRun(text: string, weight: Weight, lang: Lang): GlyphRun {
  const key = `${weight}${lang}${text}`;
  const known = runs.get(key);
  if (known) return known;
  const run = face(weight).layout(text, faceFeatures(text, lang));
  runs.set(key, run);
  return run;
}

/** Width of text in em, as set in the bundled font. */
export function faceWidth(text: string, weight: Weight, lang: Lang): number {
  return glyphRun(text, weight, lang).advanceWidth / face(weight).unitsPerEm;
}

const widths = new Map<string, Map<string, number>>();

/**
 * Width of text for line breaking: quick, by character, without kerning, and with room for wider fonts, whose estimate
 * counts where it is greater.
 */
export function roomyWidth(weight: Weight, lang: Lang): (text: string) => number {
  const key = `${weight}${lang}`;
  const known = widths.get(key) ?? new Map<string, number>();
  widths.set(key, known);
  return (text) => {
    let sum = 0;
    for (const character of text) {
      let width = known.get(character);
      if (width === undefined) {
        width = Math.max(faceWidth(character, weight, lang), measureText(character));
        known.set(character, width);
      }
      sum += width;
    }
    return sum;
  };
}

const covered = new Map<string, boolean>();

/** Characters for which the bundled font has no glyph; they would be drawn as empty boxes. */
function missingGlyphs(nodes: readonly SceneNode[]): string[] {
  const missing = sceneTexts(nodes).flatMap(({ text, weight }) =>
    Array.from(text).filter((one) => !covers(weight, one)),
  );
  return [...new Set(missing)];
}

/** @throws when a text has a character that the bundled font cannot draw, naming it and the solution */
export function checkGlyphs(
  { chart, lang }: { readonly chart: string; readonly lang: Lang },
  nodes: readonly SceneNode[],
): void {
  const missing = missingGlyphs(nodes);
  if (missing.length === 0) return;
  const named = missing.map(
    (one) => `“${one}” (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  throw new Error(
    `The pictures of chart "${chart}" (${lang}) cannot be drawn: the bundled font (fonts/) has no ${named.join(', ')}. ` +
      `Run: npm run fonts -- ${missing.join('')}\n` +
      `图“${chart}”（${lang}）的图片无法绘制：随附的字体（fonts/）里没有 ${named.join('、')}。请运行：npm run fonts -- ${missing.join('')}`,
  );
}

function covers(weight: Weight, character: string): boolean {
  const key = `${weight}${character}`;
  const known = covered.get(key);
  if (known !== undefined) return known;
  const has = face(weight).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  covered.set(key, has);
  return has;
}
