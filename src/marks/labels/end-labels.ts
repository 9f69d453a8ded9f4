import type { Markish } from '@observablehq/plot';
import { around } from '../drawn.ts';
import type { Anchor } from '../node.ts';
import { textNode } from '../node.ts';
import { lineHeight } from '../text-size.ts';

/** The items, in order of importance, that are at least `room` pixels away from every item kept before them. */
export function keepApart<T>(list: readonly T[], at: (item: T) => number, room: number): T[] {
  const kept: T[] = [];
  for (const item of list) if (kept.every((other) => Math.abs(at(other) - at(item)) >= room)) kept.push(item);
  return kept;
}

/** The label at the end of a line. */
export interface EndLabel {
  /** Where the line ends, as values of the panel's scales. */
  readonly x: number | string;
  readonly y: number;
  readonly text: string | readonly string[];
  readonly style: string;
  /** A second line below the name, in lighter type. */
  readonly detail?: string;
}

/**
 * Each `text` to the right of the end of a line at `x` and `y` (to the left with a negative `dx` and `anchor: 'end'`),
 * moved apart where labels would overlap.
 */
export const endLabels = (
  ends: readonly EndLabel[],
  { dx = 10, gap = 3, anchor }: { readonly dx?: number; readonly gap?: number; readonly anchor?: Anchor } = {},
): Markish =>
  around(({ x, y, document }) => {
    const middles = spread(
      ends.map(({ y: end, text, detail }) => ({
        at: y(end),
        height: (linesOf(text) + (detail === undefined ? 0 : 1)) * lineHeight + gap,
      })),
    );
    return ends.flatMap(({ x: end, text, style, detail }, index) => {
      const at = x(end) + dx;
      const middle = middles[index] ?? 0;
      if (detail === undefined) return [textNode(document, text, { x: at, y: middle, anchor, align: 'middle', style })];
      return [
        textNode(document, text, { x: at, y: middle - lineHeight / 2, anchor, align: 'middle', style }),
        textNode(document, detail, {
          x: at,
          y: middle + (linesOf(text) * lineHeight) / 2,
          anchor,
          align: 'middle',
          style: 'muted',
        }),
      ];
    });
  });

const linesOf = (text: EndLabel['text']): number => (typeof text === 'string' ? 1 : text.length);

/** Middles of blocks that do not overlap, in the same order and as close as possible to where they should be. */
function spread(blocks: readonly { readonly at: number; readonly height: number }[]): number[] {
  const groups: { members: number[]; height: number; middle: number }[] = [];
  const order = blocks.map((_, index) => index).sort((a, b) => (blocks[a]?.at ?? 0) - (blocks[b]?.at ?? 0));
  for (const index of order) {
    const { at = 0, height = 0 } = blocks[index] ?? {};
    let group = { members: [index], height, middle: at };
    for (
      let above = groups.at(-1);
      above && above.middle + above.height / 2 > group.middle - group.height / 2;
      above = groups.at(-1)
    ) {
      groups.pop();
      const [few, many] = [group.members.length, above.members.length];
      group = {
        members: [...above.members, ...group.members],
        height: above.height + group.height,
        middle: (above.middle * many + group.middle * few) / (many + few),
      };
    }
    groups.push(group);
  }
  const middles: number[] = [];
  for (const { members, height, middle } of groups) {
    let top = middle - height / 2;
    for (const index of members) {
      const own = blocks[index]?.height ?? 0;
      middles[index] = top + own / 2;
      top += own;
    }
  }
  return middles;
}
