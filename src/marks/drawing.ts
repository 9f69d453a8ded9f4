import type { Markish, ScaleOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import { wrapText } from '../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from './draw-context.ts';
import { node, textNode } from './node.ts';
import { fontSize, tidy } from './text-size.ts';
import type { Hue } from './theme.ts';

interface DrawingOptions {
  readonly document: Document;
  readonly width: number;
  readonly height: number;
  /** Text alternative. */
  readonly name: string;
  readonly className: string;
}

/** An SVG with the given shapes that is one image with a name; details are in the table beside it. */
function drawing({ document, width, height, name, className }: DrawingOptions, shapes: readonly Node[]): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [key, value] of Object.entries({ class: className, role: 'img', 'aria-label': name, ...size }))
    svg.setAttribute(key, String(value));
  svg.append(...shapes);
  return svg;
}

/** A drawing for a choice without rows: a sentence on a field. It is made without Plot, so that all charts can share it. */
export function drawEmpty({ document, lang, width, height = 120 }: DrawContext, sentence: string): SVGSVGElement {
  const lines = wrapText(sentence, (width - 48) / fontSize, lang);
  return drawing({ document, width, height, name: sentence, className: 'chart' }, [
    node(document, 'rect', { class: 'field', x: 0, y: 0, width, height }),
    textNode(document, lines, { x: width / 2, y: height / 2, anchor: 'middle', align: 'middle', style: 'strong' }),
  ]);
}

/**
 * Attributes that place a shape or say what it is. Plot's presentation attributes are dropped in favour of the
 * stylesheet.
 */
const kept = new Set([
  ...['x', 'y', 'width', 'height', 'd', 'cx', 'cy', 'r', 'dy', 'transform', 'text-anchor', 'class'],
  ...['data-row', 'data-move', 'data-series'],
]);
/** Attributes that hold coordinates. */
const placing = new Set(['x', 'y', 'width', 'height', 'd', 'cx', 'cy', 'r']);

/**
 * The shapes of Plot's output as a flat list: groups of marks are dissolved, rules become paths, coordinates are
 * rounded. Plot's style element, class names and presentation attributes are dropped: they would need a looser Content
 * Security Policy.
 */
export function shapesOf(plotted: Element): SVGElement[] {
  return [...plotted.children].flatMap((child) => {
    const name = child.tagName.toLowerCase();
    if (name === 'style' || name === 'title') return [];
    if (
      name === 'g' &&
      !child.hasAttribute('data-row') &&
      !child.hasAttribute('data-move') &&
      !child.hasAttribute('class')
    )
      return child.hasAttribute('transform') ? [moved(child)] : shapesOf(child);
    return [clean(child)];
  });
}

const moved = (group: Element): SVGElement =>
  node(group.ownerDocument, 'g', { transform: group.getAttribute('transform') ?? '' }, shapesOf(group));

function clean(shape: Element): SVGElement {
  const { ownerDocument: document } = shape;
  if (shape.tagName.toLowerCase() === 'line') return clean(ruleAsPath(shape));
  const attributes: Record<string, string> = {};
  for (const { name, value } of shape.attributes)
    if (kept.has(name)) attributes[name] = placing.has(name) ? rounded(value) : value;
  const children = [...shape.childNodes].map((child) =>
    child.nodeType === 1 ? clean(child as Element) : (child.textContent ?? ''),
  );
  return node(document, shape.tagName.toLowerCase(), attributes, children);
}

function ruleAsPath(rule: Element): SVGElement {
  const at = (name: string): number => tidy(+(rule.getAttribute(name) ?? '0'));
  const [x1, x2, y1, y2] = [at('x1'), at('x2'), at('y1'), at('y2')];
  const d = `M${x1},${y1}${x1 === x2 ? `V${y2}` : y1 === y2 ? `H${x2}` : `L${x2},${y2}`}`;
  const attributes = Object.fromEntries([...rule.attributes].map(({ name, value }) => [name, value]));
  return node(rule.ownerDocument, 'path', { ...attributes, d });
}

/** Rounds the numbers of a path or an attribute to the precision that can be seen. */
const rounded = (text: string): string =>
  text.replace(/-?\d*\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]?\d+/g, (number) => String(tidy(+number)));

/**
 * Gathers all shapes of a row into one group, at the place of its first shape, so that pointer and keyboard meet one
 * mark; shapes with a move key of their own stay a group inside it.
 */
export function gatherRows(shapes: readonly SVGElement[]): SVGElement[] {
  const groups = new Map<string, SVGElement>();
  return shapes.flatMap((shape) => {
    const [row, move, series] = ['data-row', 'data-move', 'data-series'].map((name) => {
      const value = shape.getAttribute(name) ?? undefined;
      shape.removeAttribute(name);
      return value;
    });
    const { ownerDocument: document } = shape;
    const part = move === undefined ? shape : node(document, 'g', { 'data-move': move }, [shape]);
    if (row === undefined) return [part];
    const known = groups.get(row);
    if (known) {
      known.append(part);
      return [];
    }
    const group = node(document, 'g', { class: 'mark', 'data-row': row, 'data-series': series }, [part]);
    groups.set(row, group);
    return [group];
  });
}

/** A part of a drawing with axes of its own; marks are ordered from back to front. */
export interface Panel {
  readonly height: number;
  /** By default the width of the drawing. */
  readonly width?: number;
  /** Pixels from the left edge of the drawing. */
  readonly left?: number;
  /** Pixels from the top of the drawing; by default below the panels before it. */
  readonly top?: number;
  readonly margin?: Partial<Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>>;
  readonly x?: ScaleOptions;
  readonly y?: ScaleOptions;
  readonly marks: readonly Markish[];
}

/** A scale whose values are pixels, for marks that give their own places. */
export const pixels: ScaleOptions = { type: 'identity' };

/**
 * A drawing with its panels.
 * @param name its text alternative
 * @param between pixels between a panel and the one below it
 */
export function figure(
  context: DrawContext,
  name: string,
  hue: Hue,
  panels: readonly Panel[],
  between = 0,
): SVGSVGElement {
  const { document, width } = context;
  let height = 0;
  const shapes = panels.flatMap((panel) => {
    const top = panel.top ?? (height === 0 ? 0 : height + between);
    const left = panel.left ?? 0;
    height = Math.max(height, top + panel.height);
    const own = gatherRows(shapesOf(plotted(panel, panel.width ?? width - left, document)));
    return left === 0 && top === 0 ? own : [node(document, 'g', { transform: `translate(${left},${top})` }, own)];
  });
  return drawing({ document, width, height, name, className: `chart ${hue}` }, shapes);
}

/** Axes, their labels and the legend are our own marks, so Plot's are off. */
function plotted({ height, margin = {}, x, y, marks }: Panel, width: number, document: Document): Element {
  const { top = 0, right = 0, bottom = 0, left = 0 } = margin;
  return plot({
    ...{ document, width, height, className: 'plot' },
    ...{ marginTop: top, marginRight: right, marginBottom: bottom, marginLeft: left },
    x: { axis: null, ...x },
    y: { axis: null, ...y },
    marks: [...marks],
  });
}
