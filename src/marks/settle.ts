import { node } from './node.ts';
import { tidy } from './type.ts';

/** Attributes that place a shape or say what it is; Plot's presentation attributes are left to the style sheet. */
const kept = new Set([
  ...['x', 'y', 'width', 'height', 'd', 'cx', 'cy', 'r', 'dy', 'transform', 'text-anchor', 'class'],
  ...['data-row', 'data-move', 'data-series'],
]);
/** Those that hold coordinates. */
const placing = new Set(['x', 'y', 'width', 'height', 'd', 'cx', 'cy', 'r']);

/**
 * The shapes of Plot's output, one below the other: its groups of marks are dissolved, its style, inner names and
 * presentation attributes left out (they would need a looser policy, and name what is no element of its own), its rules
 * made paths, its coordinates rounded.
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

/** Numbers of a path or an attribute, as Plot wrote them, to what is seen. */
const rounded = (text: string): string =>
  text.replace(/-?\d*\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]?\d+/g, (number) => String(tidy(+number)));

/**
 * Gathers all shapes of a row into one group, at the place of its first one, so that pointer and keyboard meet one mark;
 * what moves by a key of its own stays a group inside it.
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
