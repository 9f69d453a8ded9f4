import { languageTag } from '../../i18n/lang.ts';
import { escapeXml } from '../../lib/text/xml.ts';
import type { Matrix, Paint, Scene, SceneNode, TextNode } from './scene.ts';

/** Two decimals are a twentieth of a pixel at the greatest enlargement. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Of the root of every SVG: its rules name it, so that one that stands inside a page of others changes nothing there. */
export const drawnHere = 'kefu-figure';

/** A scene as SVG; `textMarkup` says how a text is written, `definitions` what stands before everything. */
export function sceneMarkup(
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
export function paintMarkup({ fill, stroke, strokeWidth, dash, round, opacity, crisp }: Paint): string {
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
