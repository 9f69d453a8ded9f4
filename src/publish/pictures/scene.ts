import type { Lang } from '../../i18n/lang.ts';

/** How a shape is painted: colours are resolved; null means none. */
export interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly round: boolean;
  readonly opacity: number;
  /** Whether edges are aligned to whole pixels, in formats with pixels. */
  readonly crisp: boolean;
}

/** The two weights of the bundled font. */
export type Weight = 400 | 600;
export type Anchor = 'start' | 'middle' | 'end';
/** a, b, c, d, e, f as in SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface TextNode {
  readonly kind: 'text';
  /** The baseline, and the point on it that `anchor` names. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly weight: Weight;
  readonly text: string;
  /** A stroke lies below the letters, as a halo. */
  readonly paint: Paint;
  /** An absolute address. */
  readonly href?: string;
}

export type SceneNode =
  | {
      readonly kind: 'group';
      readonly matrix: Matrix;
      readonly children: readonly SceneNode[];
      /** Id of the table row whose mark it is. */
      readonly row?: string;
    }
  | { readonly kind: 'path'; readonly d: string; readonly paint: Paint }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly paint: Paint;
    }
  | TextNode;

/** A picture, complete and without style sheet or script: every file format is written from it. */
export interface Scene {
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly SceneNode[];
}

const none: Paint = { fill: null, stroke: null, strokeWidth: 1, dash: [], round: false, opacity: 1, crisp: false };

/** Paint with only a fill. */
export const filled = (fill: string): Paint => ({ ...none, fill });

/** Paint with only a stroke. */
export const stroked = (stroke: string, strokeWidth: number): Paint => ({ ...none, stroke, strokeWidth });

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** The product of two matrices: the second applies to the inner content. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Every text of a scene, in the order in which it is drawn. */
export function sceneTexts(nodes: readonly SceneNode[]): TextNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'group') return sceneTexts(node.children);
    return node.kind === 'text' ? [node] : [];
  });
}

/** A group, moved and scaled. */
export const placed = (x: number, y: number, scale: number, children: readonly SceneNode[]): SceneNode => ({
  kind: 'group',
  matrix: [scale, 0, 0, scale, x, y],
  children,
});
