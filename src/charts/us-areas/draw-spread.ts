import { extent, max, ticks } from 'd3';
import type { Markish } from '@observablehq/plot';
import { around } from '../../marks/drawn.ts';
import { node, textNode } from '../../marks/node.ts';
import { widthOf } from '../../marks/text-size.ts';
import { gridX } from '../../marks/axes.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { words } from '../../marks/labels/labels.ts';
import { dotColumns, dotsAcross, symbols } from '../../marks/symbols.ts';
import type { Speech } from '../chart.ts';
import type { PaidArea } from './pick-areas.ts';
import { isPaid } from './pick-areas.ts';
import type { AreaKind, UsAreasPicked } from './pick.ts';
import { stepId } from './pick.ts';
import { shortName } from './words-names.ts';
import type { Say } from './zh.ts';

const lane = 18;
/** With more names, these would be taller than the dots. */
const mostNames = 8;

/** Areas as dots on one axis of pay, metropolitan ones above the line, the others below it; chosen ones are named. */
export function spreadPanel({ kinds, list, nation }: UsAreasPicked, width: number, { say }: Speech<Say>): Panel {
  const steps = kinds.flatMap((kind) => kind.steps);
  const chosen = list.chosen.map(({ area }) => area).filter(isPaid);
  const [low = 0, high = 1] = extent([
    ...steps.flatMap((step) => [step.low, step.high]),
    ...chosen.map(({ median }) => median),
    ...(nation === undefined ? [] : [nation]),
  ]);
  const inner = width - 12;
  const column = (inner * (steps[0] ? steps[0].high - steps[0].low : 0)) / (high - low);
  // The largest radius with which a column can hold whole dots side by side.
  const wanted = width < narrowBelow ? 3.8 : 5.8;
  const step = column / dotsAcross(column, wanted);
  const tallOf = (name: AreaKind['kind']): number => {
    const most = max(kinds.find(({ kind }) => kind === name)?.steps ?? [], ({ count }) => count) ?? 0;
    return Math.ceil(most / dotsAcross(column, step)) * step;
  };
  const named = chosen.length > 0 ? chosen.slice(0, mostNames) : list.local;
  const top = 44 + named.length * lane;
  const ground = top + tallOf('metro') + 6;
  const bottom = ground + tallOf('nonmetro') + 8;
  const grid = ticks(low, high, width < narrowBelow ? 4 : 8);
  const sides = { metro: 'up', nonmetro: 'down' } as const;
  return {
    height: bottom + 26,
    margin: { top: top - 6, bottom: 26, left: 6, right: 6 },
    x: { domain: [low, high] },
    y: pixels,
    marks: [
      words([{ text: say.spreadHead, x: 0, y: 14, style: 'value' }]),
      gridX({ values: grid, text: say.payTick }),
      nation === undefined ? null : nationLine(nation, say.nation(say.pay(nation)), { top: 38, bottom }),
      ...kinds.map(({ kind, steps: own }) =>
        dotColumns(own, {
          ...{ x: ({ low: from }) => from, x2: ({ high: to }) => to, y: kind === 'metro' ? ground - 1 : ground + 1 },
          ...{ count: ({ count }) => count, step, to: sides[kind], style: 'solid' },
          ...{ row: stepId, series: () => kind },
        }),
      ),
      around(({ left, right, document }) => [
        node(document, 'path', { class: 'baseline', d: `M${left},${ground}H${right}` }),
      ]),
      words(
        kinds.map(({ kind, count }) => ({
          ...{
            text: (width < narrowBelow ? say.kindsShort : say.kinds)[kind](count),
            x: width - 1,
            anchor: 'end' as const,
            style: 'tinted halo',
          },
          y: kind === 'metro' ? ground - 12 : ground + 22,
        })),
      ),
      nameLines(named, { say, top: 50, ground }),
      symbols(chosen, {
        ...{ x: ({ median }) => median, y: ground, symbol: 'diamond', r: 5, style: 'chosen' },
        ...{ row: ({ id }) => id, series: () => 'chosen' },
      }),
    ],
  };
}

/** The national median as a line through all dots, with its number above. */
const nationLine = (
  value: number,
  text: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Markish =>
  around(({ x, width, document }) => {
    const half = widthOf(text, 'strong') / 2;
    return [
      node(document, 'path', { class: 'baseline', d: `M${x(value)},${top}V${bottom}` }),
      textNode(document, text, {
        ...{ x: Math.min(Math.max(x(value), half), width - half), y: top - 5 },
        ...{ anchor: 'middle', style: 'strong halo' },
      }),
    ];
  });

/** One line per name above the dots, on the side with more room, with a line down to its place on the axis. */
const nameLines = (
  named: readonly PaidArea[],
  { say, top, ground }: { readonly say: Say; readonly top: number; readonly ground: number },
): Markish =>
  around(({ x, left, right, document }) =>
    named.flatMap((area, index) => {
      const at = x(area.median);
      const y = top + index * lane + 8;
      const late = at > (left + right) / 2;
      return [
        node(document, 'path', { class: 'leader', d: `M${at},${y - 8}V${ground - 4}` }),
        textNode(document, `${shortName(area, say)} ${say.pay(area.median)}`, {
          ...{ x: at + (late ? -5 : 5), y, anchor: late ? 'end' : 'start', style: 'halo' },
        }),
      ];
    }),
  );
