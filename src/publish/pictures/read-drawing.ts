import type { Lang } from '../../i18n/lang.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { themes } from '../../marks/theme.ts';
import { faceWidth } from './faces.ts';
import type { Anchor, Matrix, Paint, SceneNode, TextNode } from './scene.ts';
import { times } from './scene.ts';
import type { Styled, StyleOf } from './style-rules.ts';
import { styleRules } from './style-rules.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
}

/** Properties that children inherit. */
type Inherited = ReadonlyMap<string, string>;

interface Place {
  readonly lang: Lang;
  readonly styleOf: StyleOf;
  readonly ancestors: readonly Styled[];
  readonly inherited: Inherited;
}

const light: Inherited = new Map(Object.entries(themes.light).map(([name, colour]) => [`--${name}`, colour]));

/**
 * A drawing with its styles resolved, in the light theme.
 * @param style CSS of the drawing's record
 * @throws when it has an element, a selector or a transformation that drawings do not use
 */
export function readDrawing(svg: SVGSVGElement, style: string, lang: Lang): Drawing {
  const known = read.get(svg);
  if (known) return known;
  const place: Place = { lang, styleOf: styleRules(style), ancestors: [], inherited: light };
  const drawing = { width: amount(svg, 'width'), height: amount(svg, 'height'), nodes: childrenOf(svg, place) };
  read.set(svg, drawing);
  return drawing;
}

/** Cached because every format of a chart is made from the same two drawings. */
const read = new WeakMap<SVGSVGElement, Drawing>();

function childrenOf(element: Element, place: Place): SceneNode[] {
  const inner = within(element, place);
  return [...element.children].flatMap((child) => nodeOf(child, inner));
}

function nodeOf(element: Element, place: Place): readonly SceneNode[] {
  const name = element.tagName.toLowerCase();
  if (name === 'g') {
    const children = childrenOf(element, place);
    if (children.length === 0) return [];
    const row = element.getAttribute('data-row');
    return [{ kind: 'group', matrix: matrixOf(element), children, ...(row === null ? {} : { row }) }];
  }
  if (name === 'text') return textsOf(element, place);
  if (name === 'title' || name === 'desc') return [];
  const paint = paintOf(within(element, place).inherited);
  if (paint.fill === null && paint.stroke === null) return [];
  const number = (attribute: string): number => amount(element, attribute);
  switch (name) {
    case 'path':
      return [{ kind: 'path', d: element.getAttribute('d') ?? '', paint }];
    case 'rect':
      return [
        { kind: 'rect', x: number('x'), y: number('y'), width: number('width'), height: number('height'), paint },
      ];
    case 'circle':
      return [{ kind: 'circle', cx: number('cx'), cy: number('cy'), r: number('r'), paint }];
    default:
      throw new Error(`a drawing has an element that pictures do not know: <${name}>`);
  }
}

/** Each line of a text by itself; parts of a line in another style follow one another. */
function textsOf(element: Element, place: Place): TextNode[] {
  const outer = within(element, place);
  let [x, y] = [amount(element, 'x'), amount(element, 'y')];
  const lines: { text: string; inherited: Inherited }[][] = [[]];
  const starts: { x: number; y: number }[] = [{ x, y }];
  for (const child of element.childNodes) {
    const text = child.textContent ?? '';
    if (text === '') continue;
    const part = isElement(child) ? child : null;
    const inherited = part ? within(part, outer).inherited : outer.inherited;
    if (part?.hasAttribute('x') || part?.hasAttribute('dy')) {
      if (part.hasAttribute('x')) x = amount(part, 'x');
      y += amount(part, 'dy');
      lines.push([]);
      starts.push({ x, y });
    }
    lines.at(-1)?.push({ text, inherited });
  }
  return lines.flatMap((line, index) => {
    const start = starts[index];
    return start && line.length > 0 ? lineOf(line, start, place.lang) : [];
  });
}

function lineOf(
  parts: readonly { readonly text: string; readonly inherited: Inherited }[],
  start: { readonly x: number; readonly y: number },
  lang: Lang,
): TextNode[] {
  const nodes = parts.map(({ text, inherited }): TextNode => {
    const size = lengthOf(inherited.get('font-size') ?? '12px');
    const weight = inherited.get('font-weight') === '600' ? 600 : 400;
    const anchor = anchorOf(inherited.get('text-anchor'));
    return { kind: 'text', ...start, anchor, size, weight, text, paint: paintOf(inherited) };
  });
  if (nodes.length < 2) return nodes;
  const widths = nodes.map(({ text, weight, size }) => faceWidth(text, weight, lang) * size);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[nodes[0]?.anchor ?? 'start'];
  let x = start.x - whole * share;
  return nodes.map((node, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return { ...node, x: at, anchor: 'start' };
  });
}

/** The element's own style and attributes, over those it inherits. */
function within(element: Element, { lang, styleOf, ancestors, inherited }: Place): Place {
  const styled: Styled = {
    name: element.tagName.toLowerCase(),
    classes: (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean),
  };
  const attributes = attributeProperties.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  // The opacity of a group would have to be inherited by multiplication, and no drawing has one.
  const taken = [...inherited].filter(([name]) => name !== 'opacity' && name !== 'shape-rendering');
  const own = new Map([...taken, ...attributes, ...styleOf(styled, ancestors)]);
  for (const [name, value] of own) own.set(name, resolved(value, own));
  return { lang, styleOf, ancestors: [...ancestors, styled], inherited: own };
}

const attributeProperties = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'text-anchor', 'opacity'] as const;

function resolved(value: string, own: Inherited): string {
  const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (name === undefined) return value;
  const found = own.get(name);
  if (found === undefined) throw new Error(`a drawing's style names ${name}, which the theme does not have`);
  return resolved(found, own);
}

function paintOf(style: Inherited): Paint {
  const colour = (value: string | undefined): string | null => (value === undefined || value === 'none' ? null : value);
  return {
    fill: colour(style.get('fill') ?? '#000000'),
    stroke: colour(style.get('stroke')),
    strokeWidth: lengthOf(style.get('stroke-width') ?? '1'),
    dash: (style.get('stroke-dasharray') ?? 'none') === 'none' ? [] : lengths(style.get('stroke-dasharray') ?? ''),
    round: style.get('stroke-linejoin') === 'round',
    opacity: lengthOf((style.get('opacity') ?? '1').replace(/^\./, '0.')),
    crisp: style.get('shape-rendering') === 'crispEdges',
  };
}

const anchorOf = (value: string | undefined): Anchor => (value === 'middle' || value === 'end' ? value : 'start');
const lengths = (text: string): number[] => text.split(/[\s,]+/).map(lengthOf);

function amount(element: Element, attribute: string): number {
  return lengthOf(element.getAttribute(attribute) ?? '0');
}

function lengthOf(text: string): number {
  const value = parseDecimal(text.trim().replace(/px$/, ''));
  if (value === null) throw new Error(`a drawing has a length that pictures do not know: "${text}"`);
  return value;
}

function matrixOf(element: Element): Matrix {
  const text = element.getAttribute('transform') ?? '';
  return [...text.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>(
    (matrix, [whole, name, values = '']) => {
      const [a = 0, b = 0] = lengths(values);
      if (name === 'translate') return times(matrix, [1, 0, 0, 1, a, b]);
      if (name !== 'rotate') throw new Error(`a drawing has a transformation that pictures do not know: ${whole}`);
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      return times(matrix, [cos, sin, -sin, cos, 0, 0]);
    },
    [1, 0, 0, 1, 0, 0],
  );
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
