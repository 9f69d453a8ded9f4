import { readFileSync } from 'node:fs';
import type { Font, GlyphRun } from 'fontkit';
import { create } from 'fontkit';
import type { Lang } from '../../i18n/lang.ts';
import { measureText } from '../../i18n/line-breaks/measure-text.ts';
import type { Weight } from './scene.ts';

/** The bundled face, from the project's folder. */
export const faceFiles: Readonly<Record<Weight, string>> = {
  400: 'fonts/noto-sans-sc-400.ttf',
  600: 'fonts/noto-sans-sc-600.ttf',
};

const faces = new Map<Weight, Font>();

/** @throws when the file is not one face */
export function face(weight: Weight): Font {
  const known = faces.get(weight);
  if (known) return known;
  const font = create(readFileSync(faceFiles[weight]));
  if (!('glyphForCodePoint' in font)) throw new Error(`${faceFiles[weight]} is not one face`);
  faces.set(weight, font);
  return font;
}

/**
 * Quotation marks are as wide as a hanzi in this face; English takes its narrow ones. Not beside an ideographic space,
 * which would be narrow as well: drawings keep the room of a sign with it.
 */
export const faceFeatures = (text: string, lang: Lang): 'pwid'[] =>
  lang === 'en' && !text.includes('\u3000') ? ['pwid'] : [];

const runs = new Map<string, GlyphRun>();

/** Text as glyphs, in units of the face. */
export function glyphRun(text: string, weight: Weight, lang: Lang): GlyphRun {
  const key = `${weight}${lang}${text}`;
  const known = runs.get(key);
  if (known) return known;
  const run = face(weight).layout(text, faceFeatures(text, lang));
  runs.set(key, run);
  return run;
}

/** Width of text in em, as the bundled face sets it. */
export function faceWidth(text: string, weight: Weight, lang: Lang): number {
  return glyphRun(text, weight, lang).advanceWidth / face(weight).unitsPerEm;
}

const widths = new Map<string, Map<string, number>>();

/**
 * The same for line breaking: quickly, character by character, without kerning, and with room for wider faces: where
 * the estimate for those is wider it counts.
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
