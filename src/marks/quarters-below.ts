import type { Markish } from '@observablehq/plot';
import { extent, rollup } from 'd3';
import { around } from './drawn.ts';
import { node } from './node.ts';
import { textNode } from './labels/text-node.ts';

/** A quarter of a year: `index` counts quarters, so that neighbours differ by one. */
interface AxisQuarter {
  readonly index: number;
  readonly year: number;
  readonly quarter: number;
}

/** Height in pixels that the axis takes below its panel's plot area. */
export const quartersHeight = 42;

/**
 * Numbers of `quarters` under a panel whose x is their index, the years below them, a short rule where a year begins;
 * left of the numbers a `word` for what they are.
 */
export const quartersBelow = (quarters: readonly AxisQuarter[], word: string): Markish =>
  around(({ x, left, bottom, document }) => {
    const years = rollup(
      quarters,
      (own) => extent(own, ({ index }) => index),
      ({ year }) => year,
    );
    return [
      textNode(document, word, { x: left - 6, y: bottom + 16, anchor: 'end', style: 'muted' }),
      ...quarters.map(({ index, quarter }) =>
        textNode(document, String(quarter), { x: x(index), y: bottom + 16, anchor: 'middle', style: 'muted' }),
      ),
      ...[...years].flatMap(([year, [first = 0, last = first]]) => [
        node(document, 'path', { class: 'grid', d: `M${x(first - 0.5)},${bottom}v38` }),
        textNode(document, String(year), {
          ...{ x: (x(first) + x(last)) / 2, y: bottom + 34 },
          ...{ anchor: 'middle', style: 'muted' },
        }),
      ]),
    ];
  });
