import type { Lang } from '../../i18n/lang.ts';
import { face } from './faces.ts';
import type { SceneNode, Weight } from './scene.ts';
import { sceneTexts } from './scene.ts';

const covered = new Map<string, boolean>();

/** Characters for which the bundled face has no glyph: they would be drawn as empty boxes. */
function missingGlyphs(nodes: readonly SceneNode[]): string[] {
  const missing = sceneTexts(nodes).flatMap(({ text, weight }) =>
    Array.from(text).filter((one) => !covers(weight, one)),
  );
  return [...new Set(missing)];
}

/** @throws when a text has a character that the bundled face cannot draw, naming it and the way out */
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
