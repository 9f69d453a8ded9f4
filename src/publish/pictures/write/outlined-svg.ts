import { escapeXml } from '../../../lib/text/xml.ts';
import { face, glyphRun } from '../faces.ts';
import { paintMarkup, rounded, sceneMarkup } from '../markup.ts';
import type { Scene, TextNode } from '../scene.ts';

/**
 * A scene as an SVG file whose text is shapes, so that no program needs a font for it. A glyph is defined once and used
 * wherever it stands; a group's label keeps the words. PNGs are made of this, so that one program sets all text.
 */
export function outlinedSvg(scene: Scene): string {
  const glyphs = new Map<string, string>();
  return sceneMarkup(
    scene,
    (node) => outlines(node, scene, glyphs),
    () => `<defs>${[...glyphs].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>\n`,
  );
}

/** Of every glyph that a picture had so far. */
const shapes = new Map<string, string>();

function outlines(node: TextNode, { lang }: Scene, glyphs: Map<string, string>): string {
  const { text, weight, size, paint } = node;
  const run = glyphRun(text, weight, lang);
  const scale = size / face(weight).unitsPerEm;
  let at = 0;
  const uses = run.glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    // The same shape in every file of ours, and no name that a page around would give.
    const id = `kefu${weight}-${glyph.id}`;
    const d = shapes.get(id) ?? glyph.path.toSVG();
    shapes.set(id, d);
    if (d !== '') glyphs.set(id, d);
    const [x, y] = [Math.round(at + xOffset), Math.round(yOffset)];
    at += xAdvance;
    return d === '' ? '' : `<use xlink:href="#${id}"${x === 0 ? '' : ` x="${x}"`}${y === 0 ? '' : ` y="${y}"`}/>`;
  });
  const x = startOf(node, at * scale);
  const size6 = String(Math.round(scale * 1e6) / 1e6);
  const place = `transform="matrix(${size6} 0 0 -${size6} ${rounded(x)} ${rounded(node.y)})"`;
  const own = { ...paint, strokeWidth: paint.strokeWidth / scale };
  // Painting order is not asked of programs: the halo is drawn first.
  const letters = uses.join('');
  const under = paint.stroke === null ? '' : `<g${paintMarkup({ ...own, fill: null })}>${letters}</g>`;
  const over = `<g${paintMarkup({ ...own, stroke: null })}>${letters}</g>`;
  return `<g aria-label="${escapeXml(text)}" ${place}>${under}${over}</g>`;
}

/** Where a text begins whose width is known. */
export function startOf({ anchor, x }: TextNode, width: number): number {
  return x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
}
