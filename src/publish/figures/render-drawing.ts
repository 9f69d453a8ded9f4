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

/** One document for the whole build; drawings are never attached to it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Widths of a page's drawings, in CSS pixels. */
export const drawingWidths = { narrow: 304, wide: 680 } as const;

/** Width on a chart's own page, where the drawing has the whole width of the page. */
const fullWidth = 960;

/** Size of a thumbnail, in which it is always shown unless the reader changed the text size. */
export const thumbnailSize = { width: 280, height: 168 } as const;

/** The two drawings of a figure, as nodes, which become text only where a page or a record needs it. */
export type Drawings = Readonly<Record<keyof typeof drawingWidths, SVGSVGElement>>;

/** A chart's drawing. */
export const drawNodes = (rendering: Rendering, id: string, width: number): SVGSVGElement =>
  rendering.draw({ document, id, width });

/** A chart's drawing at the full width of its page, as markup. */
export const renderFull = (rendering: Rendering, id: string): string =>
  drawingMarkup(drawNodes(rendering, `${id}-f`, fullWidth));

/** A thumbnail as markup for a page. */
export const renderSmall = (draw: DrawSmall, published: Published, context: Omit<SmallContext, 'document'>): string =>
  drawingMarkup(draw(published, { ...context, document }));

/** A small drawing that belongs to a page and not to a chart, as markup, as wide as a narrow tile. */
export const renderBar = (
  draw: (context: DrawContext) => SVGSVGElement,
  context: Pick<DrawContext, 'lang' | 'id'>,
): string => drawingMarkup(draw({ ...context, document, width: 256 }));

/** A drawing as markup, in a size that a page defines for it. */
export const drawHere = <Size extends object>(
  size: Size,
  draw: (context: Size & { readonly document: Document }) => SVGSVGElement,
): string => drawingMarkup(draw({ ...size, document }));

/** A tile as markup for a page, in one of its sizes. */
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

/** The only place where a drawing is written as text. Its texts were set through the DOM, which escapes them. */
export function drawingMarkup(svg: SVGSVGElement): string {
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- reads the markup of our own nodes; nothing is parsed here
  return svg.outerHTML;
}
