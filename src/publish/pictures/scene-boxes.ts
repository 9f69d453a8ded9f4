import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { Lang } from '../../i18n/lang.ts';
import { faceWidth } from './faces.ts';
import { startOf } from './write/svg.ts';
import type { Drawing } from './read-drawing.ts';
import type { Matrix, SceneNode, TextNode } from './scene.ts';
import { times, unmoved } from './scene.ts';

/** Edges of the bounding box of a shape, in its own units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** How many numbers each path command takes. */
const taken: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/**
 * The bounding box of path data, without strokes: exact for lines and arcs of circles; for other curves that of their
 * control points. Null where the path is empty.
 * @throws when it has a command that drawings do not use
 */
export function pathBox(d: string): Box | null {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const step = letter.toUpperCase();
    const count = taken[step];
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map((text) => numberOf(text, d));
    if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length % count > 0)) throw unknown(d);
    if (count === 0) at = start;
    for (let from = 0; count > 0 && from < numbers.length; from += count) {
      const some = numbers.slice(from, from + count);
      const origin: Point = letter === step ? [0, 0] : at;
      const reached = ends(step, some, at, origin);
      points.push(...(step === 'A' ? arcPoints(some, at, reached.at(-1) ?? at, d) : []), ...reached);
      at = reached.at(-1) ?? at;
      if (step === 'M' && from === 0) start = at;
    }
  }
  return around(points);
}

/** The points that a command names, the last one being its end. */
function ends(step: string, some: readonly number[], at: Point, [x, y]: Point): Point[] {
  const [first = 0] = some;
  if (step === 'H') return [[x + first, at[1]]];
  if (step === 'V') return [[at[0], y + first]];
  const pairs = step === 'A' ? some.slice(5) : some;
  return pairs.flatMap((value, index): Point[] => (index % 2 === 0 ? [[x + value, y + (pairs[index + 1] ?? 0)]] : []));
}

/** The extreme points of a circle that lie on an arc of it. */
function arcPoints(
  [rx = 0, ry = 0, , large = 0, sweep = 0]: readonly number[],
  from: Point,
  to: Point,
  d: string,
): Point[] {
  if (rx !== ry) throw unknown(d);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dx, dy);
  if (chord === 0) return [];
  const radius = Math.max(rx, chord / 2);
  const off = Math.sqrt(radius ** 2 - (chord / 2) ** 2) * (large === sweep ? -1 : 1);
  const centre: Point = [(from[0] + to[0]) / 2 - (dy / chord) * off, (from[1] + to[1]) / 2 + (dx / chord) * off];
  const outermost: Point[] = [
    [centre[0] - radius, centre[1]],
    [centre[0] + radius, centre[1]],
    [centre[0], centre[1] - radius],
    [centre[0], centre[1] + radius],
  ];
  const side = sweep === 1 ? -1 : 1;
  return outermost.filter(([x, y]) => side * (dx * (y - from[1]) - dy * (x - from[0])) >= 0);
}

/** The bounding box of points; null where there are none. */
function around(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function numberOf(text: string, d: string): number {
  const value = parseDecimal(text.replace(/^(-?)\./, '$10.'));
  if (value === null) throw unknown(d);
  return value;
}

const unknown = (d: string): Error => new Error(`a drawing has a path that pictures do not know: "${d.slice(0, 80)}"`);

/** A shape or text of a scene with its bounding box. */
export interface BoxedNode extends Box {
  readonly node: Exclude<SceneNode, { kind: 'group' }>;
  /** Id of the table row to whose mark it belongs. */
  readonly row: string | null;
  /** The same object for all parts of one mark. */
  readonly mark: SceneNode | null;
  /** Whether it is a vertical line or a band in the background, which can be shortened without a change of meaning. */
  readonly through: boolean;
}

const known = new WeakMap<Drawing, readonly BoxedNode[]>();

/** The boxes of a drawing, computed once, because many cuts of it are tried. */
export function drawingBoxes(drawing: Drawing, lang: Lang): readonly BoxedNode[] {
  const boxes = known.get(drawing) ?? sceneBoxes(drawing.nodes, lang);
  known.set(drawing, boxes);
  return boxes;
}

/** Every shape and text of a scene with its box, strokes included. */
export function sceneBoxes(
  nodes: readonly SceneNode[],
  lang: Lang,
  matrix: Matrix = unmoved,
  mark: (SceneNode & { readonly kind: 'group' }) | null = null,
): BoxedNode[] {
  return nodes.flatMap((node): BoxedNode[] => {
    if (node.kind === 'group')
      return sceneBoxes(
        node.children,
        lang,
        times(matrix, node.matrix),
        mark ?? (node.row === undefined ? null : node),
      );
    const own = ownBox(node, lang);
    if (!own) return [];
    const box = moved(own, matrix);
    return [{ ...box, node, row: mark?.row ?? null, mark, through: mark === null && runsThrough(node, own, matrix) }];
  });
}

/** How far letters reach above and below their baseline, relative to their size. */
const [over, under] = [0.9, 0.15];

function ownBox(node: BoxedNode['node'], lang: Lang): Box | null {
  if (node.kind === 'text') return textBox(node, lang);
  const half = node.paint.stroke === null ? 0 : node.paint.strokeWidth / 2;
  const bare =
    node.kind === 'path'
      ? pathBox(node.d)
      : node.kind === 'circle'
        ? around([
            [node.cx - node.r, node.cy - node.r],
            [node.cx + node.r, node.cy + node.r],
          ])
        : around([
            [node.x, node.y],
            [node.x + node.width, node.y + node.height],
          ]);
  if (!bare) return null;
  // The ends of a line are flat: a stroke makes it wider, not longer.
  const level = node.kind === 'path' && bare.left === bare.right ? 0 : half;
  return { left: bare.left - half, right: bare.right + half, top: bare.top - level, bottom: bare.bottom + level };
}

function textBox(node: TextNode, lang: Lang): Box {
  const width = faceWidth(node.text, node.weight, lang) * node.size;
  const left = startOf(node, width);
  return { left, right: left + width, top: node.y - node.size * over, bottom: node.y + node.size * under };
}

/** Only what is vertical in the picture too can be shortened by a horizontal cut. */
function runsThrough(node: BoxedNode['node'], own: Box, [a, b, c, d]: Matrix): boolean {
  if (a !== 1 || b !== 0 || c !== 0 || d !== 1) return false;
  if (node.kind === 'rect') return node.paint.opacity < 1;
  return node.kind === 'path' && own.right - own.left <= node.paint.strokeWidth && node.d.lastIndexOf('M') === 0;
}

function moved({ left, right, top, bottom }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
  return around(corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f])) ?? { left, right, top, bottom };
}
