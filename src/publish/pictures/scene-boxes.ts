import type { Lang } from '../../i18n/lang.ts';
import { faceWidth } from './faces.ts';
import { startOf } from './write/outlined-svg.ts';
import type { Box } from './path-box.ts';
import { around, pathBox } from './path-box.ts';
import type { Drawing } from './read-drawing.ts';
import type { Matrix, SceneNode, TextNode } from './scene.ts';
import { times, unmoved } from './scene.ts';

/** A shape or text of a scene, and where it stands. */
export interface BoxedNode extends Box {
  readonly node: Exclude<SceneNode, { kind: 'group' }>;
  /** Row of the table whose mark it is a part of. */
  readonly row: string | null;
  /** The same for all parts of one mark. */
  readonly mark: SceneNode | null;
  /** An upright line or a band in the background, which may end sooner and be what it was. */
  readonly through: boolean;
}

const known = new WeakMap<Drawing, readonly BoxedNode[]>();

/** The boxes of a drawing, found once: it is tried at many lengths. */
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

/** How far letters reach over and under their baseline, in sizes. */
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
  // A line's ends are flat: a stroke makes it wider, not longer.
  const level = node.kind === 'path' && bare.left === bare.right ? 0 : half;
  return { left: bare.left - half, right: bare.right + half, top: bare.top - level, bottom: bare.bottom + level };
}

function textBox(node: TextNode, lang: Lang): Box {
  const width = faceWidth(node.text, node.weight, lang) * node.size;
  const left = startOf(node, width);
  return { left, right: left + width, top: node.y - node.size * over, bottom: node.y + node.size * under };
}

/** Only what stands upright in the picture too can be shortened by a level cut. */
function runsThrough(node: BoxedNode['node'], own: Box, [a, b, c, d]: Matrix): boolean {
  if (a !== 1 || b !== 0 || c !== 0 || d !== 1) return false;
  if (node.kind === 'rect') return node.paint.opacity < 1;
  return node.kind === 'path' && own.right - own.left <= node.paint.strokeWidth && node.d.lastIndexOf('M') === 0;
}

function moved({ left, right, top, bottom }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
  return around(corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f])) ?? { left, right, top, bottom };
}
