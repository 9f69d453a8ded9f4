import { languageTag } from '../../../i18n/lang.ts';
import { escapeXml } from '../../../lib/text/xml.ts';
import type { Matrix, Paint, Scene, SceneNode, TextNode } from '../scene.ts';
import { face, glyphRun } from '../faces.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** Two decimals are a twentieth of a pixel at the greatest enlargement. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Class of the root of every SVG. Its rules are limited to it, so that an SVG inside a page does not affect others. */
const drawnHere = 'kefu-figure';

/** A scene as SVG; `textMarkup` writes a text, `definitions` stand before everything else. */
function sceneMarkup(
  scene: Scene,
  textMarkup: (node: TextNode) => string,
  definitions: (body: string) => string = () => '',
): string {
  const { width, height, lang, title, description, paper } = scene;
  const size = `width="${rounded(width)}" height="${rounded(height)}"`;
  const body = scene.nodes.map((node) => nodeMarkup(node, textMarkup)).join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${languageTag[lang]}" lang="${languageTag[lang]}" class="${drawnHere}" role="img" ${size} viewBox="0 0 ${rounded(width)} ${rounded(height)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `${definitions(body)}<rect ${size} fill="${paper}"/>`,
    body,
    '</svg>\n',
  ].join('\n');
}

function nodeMarkup(node: SceneNode, textMarkup: (node: TextNode) => string): string {
  switch (node.kind) {
    case 'group': {
      const children = node.children.map((child) => nodeMarkup(child, textMarkup)).join('');
      return `<g${transform(node.matrix)}>${children}</g>`;
    }
    case 'path':
      return `<path d="${escapeXml(node.d)}"${paintMarkup(node.paint)}/>`;
    case 'rect': {
      const { x, y, width, height } = node;
      return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"${paintMarkup(node.paint)}/>`;
    }
    case 'circle':
      return `<circle cx="${rounded(node.cx)}" cy="${rounded(node.cy)}" r="${rounded(node.r)}"${paintMarkup(node.paint)}/>`;
    case 'text': {
      const text = textMarkup(node);
      return node.href === undefined ? text : `<a xlink:href="${escapeXml(node.href)}">${text}</a>`;
    }
  }
}

/** Presentation attributes, which every program reads. */
function paintMarkup({ fill, stroke, strokeWidth, dash, round, opacity, crisp }: Paint): string {
  const lines =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${rounded(strokeWidth)}"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}${round ? ' stroke-linejoin="round"' : ''}`;
  const rest = `${opacity === 1 ? '' : ` opacity="${opacity}"`}${crisp ? ' shape-rendering="crispEdges"' : ''}`;
  return ` fill="${fill ?? 'none'}"${lines}${rest}`;
}

function transform([a, b, c, d, e, f]: Matrix): string {
  if (a === 1 && b === 0 && c === 0 && d === 1)
    return e === 0 && f === 0 ? '' : ` transform="translate(${rounded(e)} ${rounded(f)})"`;
  const turn = [a, b, c, d].map((value) => String(Math.round(value * 1e5) / 1e5));
  return ` transform="matrix(${[...turn, rounded(e), rounded(f)].join(' ')})"`;
}

/**
 * A scene as an SVG file whose text is shapes, so that no program needs a font for it. A glyph is defined once and used
 * wherever it occurs; the words stay as a group's label. PNGs are made from this, so that the same code sets all text.
 */
export function outlinedSvg(scene: Scene): string {
  const glyphs = new Map<string, string>();
  return sceneMarkup(
    scene,
    (node) => outlines(node, scene, glyphs),
    () => `<defs>${[...glyphs].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>\n`,
  );
}

/** Glyphs that pictures have used so far. */
const shapes = new Map<string, string>();

function outlines(node: TextNode, { lang }: Scene, glyphs: Map<string, string>): string {
  const { text, weight, size, paint } = node;
  const run = glyphRun(text, weight, lang);
  const scale = size / face(weight).unitsPerEm;
  let at = 0;
  const uses = run.glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    // The same id for the same shape in all our files, and one that a surrounding page will not use.
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
  // The halo is drawn first, because programs may not support paint order.
  const letters = uses.join('');
  const under = paint.stroke === null ? '' : `<g${paintMarkup({ ...own, fill: null })}>${letters}</g>`;
  const over = `<g${paintMarkup({ ...own, stroke: null })}>${letters}</g>`;
  return `<g aria-label="${escapeXml(text)}" ${place}>${under}${over}</g>`;
}

/** Where a text of known width begins. */
export function startOf({ anchor, x }: TextNode, width: number): number {
  return x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
}

/** The bundled font where a reader has it, then the fonts that systems have. */
const families: Readonly<Record<Lang, string>> = {
  zh: "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','HarmonyOS Sans SC',MiSans,'Microsoft YaHei',sans-serif",
  en: "'Noto Sans','Helvetica Neue',Arial,'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
};

/** A scene as an SVG file whose text stays text: it can be searched, selected and edited. */
export function liveSvg(scene: Scene): string {
  const style = `<style>.${drawnHere} text{font-family:${families[scene.lang]};font-variant-numeric:tabular-nums;text-autospace:no-autospace}</style>\n`;
  return sceneMarkup(scene, liveText, () => style);
}

function liveText({ x, y, anchor, size, weight, text, paint }: TextNode): string {
  const halo = paint.stroke === null ? '' : ' paint-order="stroke"';
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}"${at} font-size="${rounded(size)}"${bold}${paintMarkup(paint)}${halo}>${escapeXml(text)}</text>`;
}
