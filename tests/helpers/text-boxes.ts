import { faceWidth } from '../../src/publish/pictures/faces.ts';
import type { Scene, SceneNode, TextNode } from '../../src/publish/pictures/scene.ts';
import { startOf } from '../../src/publish/pictures/write/svg.ts';

interface Box {
  readonly text: string;
  readonly size: number;
  readonly corners: readonly (readonly [x: number, y: number])[];
}

/** Where each text stands in the picture; a letter's height is about nine tenths of its size over the baseline. */
export function textBoxes(nodes: readonly SceneNode[], lang: Scene['lang']): Box[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [boxOf(node, lang)];
    if (node.kind !== 'group') return [];
    const [a, b, c, d, e, f] = node.matrix;
    return textBoxes(node.children, lang).map(({ text, size, corners }) => ({
      text,
      size: size * Math.hypot(a, b),
      corners: corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const),
    }));
  });
}

function boxOf(node: TextNode, lang: Scene['lang']): Box {
  const { text, size, weight, y } = node;
  const width = faceWidth(text, weight, lang) * size;
  const x = startOf(node, width);
  const [top, bottom] = [y - size * 0.9, y + size * 0.15];
  return {
    text,
    size,
    corners: [
      [x, top],
      [x + width, bottom],
    ],
  };
}
