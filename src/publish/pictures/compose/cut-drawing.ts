import type { Lang } from '../../../i18n/lang.ts';
import type { Drawing } from '../read-drawing.ts';
import type { BoxedNode } from '../scene-boxes.ts';
import { drawingBoxes } from '../scene-boxes.ts';
import type { Matrix, SceneNode } from '../scene.ts';
import { times, unmoved } from '../scene.ts';

/**
 * The part of a drawing above a height. What runs through ends there.
 * @param at a clean cut of the drawing
 */
export function cutDrawing(drawing: Drawing, at: number, lang: Lang): SceneNode[] {
  const boxes = new Map(drawingBoxes(drawing, lang).map((boxed) => [boxed.node, boxed]));
  return drawing.nodes.flatMap((node) => above(node, at, boxes, unmoved));
}

function above(
  node: SceneNode,
  at: number,
  boxes: ReadonlyMap<SceneNode, BoxedNode>,
  matrix: Matrix,
): readonly SceneNode[] {
  if (node.kind === 'group') {
    const inner = times(matrix, node.matrix);
    const children = node.children.flatMap((child) => above(child, at, boxes, inner));
    return children.length === 0 ? [] : [{ ...node, children }];
  }
  const box = boxes.get(node);
  if (!box || box.top >= at) return [];
  if (box.bottom <= at || !box.through) return [node];
  const foot = at - matrix[5];
  if (node.kind === 'rect') return [{ ...node, height: foot - node.y }];
  if (node.kind !== 'path') return [node];
  const [x, top] = [(box.left + box.right) / 2 - matrix[4], box.top - matrix[5]];
  return [{ ...node, d: `M${x},${top}V${foot}` }];
}
