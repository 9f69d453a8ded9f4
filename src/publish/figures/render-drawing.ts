import { parseHTML } from 'linkedom';
import type { DrawSmall } from '../../charts/all-charts.ts';
import type { Rendering, SmallContext, TileRendering } from '../../charts/chart.ts';
import { tileSizes } from '../../charts/chart.ts';
import type { Published } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { standaloneStyle } from '../../marks/chart-style.ts';
import { drawTile } from '../shown/draw-tile.ts';

/** One document for the whole build: drawings are never attached to it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Widths the drawings of a page are made for, in CSS pixels. */
export const drawingWidths = { narrow: 304, wide: 680 } as const;

/** Of a chart's own page, where it has the whole width of the page. */
const fullWidth = 960;

/** Size of a thumbnail; where text has its usual size it is never shown in another. */
export const thumbnailSize = { width: 280, height: 168 } as const;

/** The two drawings of a figure, as nodes: they are written only where a page or a record needs text. */
export type Drawings = Readonly<Record<keyof typeof drawingWidths, SVGSVGElement>>;

/** A chart's drawing. */
export const drawNodes = (rendering: Rendering, id: string, width: number): SVGSVGElement =>
  rendering.draw({ document, id, width });

/** A chart's drawing at the whole width of its page, as markup. */
export const renderFull = (rendering: Rendering, id: string): string =>
  drawingMarkup(drawNodes(rendering, `${id}-f`, fullWidth));

/** A thumbnail as markup for a page. */
export const renderSmall = (draw: DrawSmall, published: Published, context: Omit<SmallContext, 'document'>): string =>
  drawingMarkup(draw(published, { ...context, document }));

/** A small drawing of a page's own as markup, as wide as a narrow tile. */
export const renderBar = (
  draw: (context: DrawContext) => SVGSVGElement,
  context: Pick<DrawContext, 'lang' | 'id'>,
): string => drawingMarkup(draw({ ...context, document, width: 256 }));

/** A drawing as markup for a page that has a size of its own for it. */
export const drawHere = <Size extends object>(
  size: Size,
  draw: (context: Size & { readonly document: Document }) => SVGSVGElement,
): string => drawingMarkup(draw({ ...size, document }));

/** A tile as markup for a page, at one of its sizes. */
export const renderTile = (tile: TileRendering, id: string, size: keyof typeof tileSizes): string =>
  drawingMarkup(drawTile(tile, { document, id, ...tileSizes[size] }));

/** A drawing as a file that stands alone: namespace, language, title and its own style. */
export function renderDrawingFile(rendering: Rendering, id: string, lang: Lang): string {
  const svg = drawNodes(rendering, id, drawingWidths.wide);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('xml:lang', languageTag[lang]);
  svg.setAttribute('lang', languageTag[lang]);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = standaloneStyle();
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = rendering.words.title;
  svg.prepend(title, style);
  return `${drawingMarkup(svg)}\n`;
}

/** The one place where a drawing leaves the DOM as text. Its own text was set and is escaped by the DOM. */
export function drawingMarkup(svg: SVGSVGElement): string {
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- reads the markup of our own nodes; nothing is parsed here
  return svg.outerHTML;
}
