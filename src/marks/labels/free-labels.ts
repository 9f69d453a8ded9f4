import type { Markish } from '@observablehq/plot';
import { around } from '../drawn.ts';
import type { Anchor, Lines } from '../node.ts';
import { textNode } from '../node.ts';
import { lineHeight, widthOf } from '../text-size.ts';

/** In pixels of the panel. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** A text beside a point, wherever there is room. */
export interface FreeLabel {
  /** The point, as values of the panel's scales. */
  readonly x: number | string;
  readonly y: number;
  readonly text: Lines;
  readonly style?: string;
}

export interface FreeLabelOptions {
  /** What no label should cover, as values of the panel's scales: points, and lines between two points. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly lines?: readonly { readonly from: Point; readonly to: Point }[];
  /** Pixels between a point and its label. */
  readonly reach?: number;
}

type Point = FreeLabelOptions['points'][number];

/**
 * Each `text` at the first place around its point at `x` and `y` that covers neither `points`, `lines` nor earlier
 * labels: right, left, above, below, then diagonally; if there is none, at the place that covers least. Labels stay
 * inside the panel. One that would cover another label is left out; earlier labels of the list have priority.
 */
export const freeLabels = (list: readonly FreeLabel[], options: FreeLabelOptions): Markish =>
  around(({ x, y, left, right, top, bottom, document }) => {
    const { points, lines = [], reach = 9 } = options;
    const at = (point: Point): Spot => ({ x: x(point.x), y: y(point.y) });
    const taken = [
      ...points.map(at).map((spot) => square(spot, 5)),
      ...lines.flatMap(({ from, to }) => along(at(from), at(to)).map((spot) => square(spot, 2))),
    ];
    const inside: Box = { x: left, y: top - lineHeight, width: right - left, height: bottom - top + lineHeight };
    const written: Box[] = [];
    return list.flatMap(({ text, style = '', ...point }) => {
      const size = { width: widest(text, style), height: (typeof text === 'string' ? 1 : text.length) * lineHeight };
      const places = placesAround({ x: x(point.x), y: y(point.y) }, size, reach);
      const costs = places.map(({ box }) => cost(box, taken, inside));
      const chosen = places[costs.indexOf(Math.min(...costs))] ?? places[0];
      const { box, anchor } = chosen;
      if (written.some((other) => overlap(box, other) > 8)) return [];
      taken.push(box);
      written.push(box);
      const hang = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
      return [textNode(document, text, { x: hang, y: box.y + box.height / 2, anchor, align: 'middle', style })];
    });
  });

const square = ({ x, y }: Spot, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** Spots along a straight line, so that labels avoid it. */
function along(from: Spot, to: Spot): Spot[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / Math.max(steps, 1),
    y: from.y + ((to.y - from.y) * step) / Math.max(steps, 1),
  }));
}

const widest = (text: Lines, style: string): number => Math.max(...[text].flat().map((line) => widthOf(line, style)));

interface Place {
  readonly box: Box;
  readonly anchor: Anchor;
}

function placesAround(
  { x, y }: Spot,
  { width, height }: { readonly width: number; readonly height: number },
  reach: number,
): readonly [Place, ...Place[]] {
  const [above, level, below] = [y - reach + 3 - height, y - height / 2, y + reach - 3];
  const place = (boxX: number, boxY: number, anchor: Anchor): Place => ({
    box: { x: boxX, y: boxY, width, height },
    anchor,
  });
  const [after, before] = [x + reach, x - reach - width];
  return [
    place(after, level, 'start'),
    place(before, level, 'end'),
    place(x - width / 2, above, 'middle'),
    place(x - width / 2, below, 'middle'),
    place(after, above, 'start'),
    place(after, below, 'start'),
    place(before, above, 'end'),
    place(before, below, 'end'),
    place(x - reach, above, 'start'),
    place(x - reach, below, 'start'),
    place(x + reach - width, above, 'end'),
    place(x + reach - width, below, 'end'),
  ];
}

/** Pixels that a box covers; pixels outside the panel count a hundredfold. */
const cost = (box: Box, taken: readonly Box[], inside: Box): number =>
  taken.reduce((sum, other) => sum + overlap(box, other), (box.width * box.height - overlap(box, inside)) * 100);

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
