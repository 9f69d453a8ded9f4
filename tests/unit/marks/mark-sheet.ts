import type { Markish } from '@observablehq/plot';
import * as axes from '../../../src/marks/axes.ts';
import * as bracket from '../../../src/marks/bracket.ts';
import * as drawn from '../../../src/marks/drawn.ts';
import * as endLabels from '../../../src/marks/labels/end-labels.ts';
import * as freeLabels from '../../../src/marks/labels/free-labels.ts';
import type { Panel } from '../../../src/marks/drawing.ts';
import { pixels } from '../../../src/marks/drawing.ts';
import * as labels from '../../../src/marks/labels/labels.ts';
import { node } from '../../../src/marks/node.ts';
import * as ownLine from '../../../src/marks/own-line.ts';
import * as shapes from '../../../src/marks/shapes.ts';
import * as symbols from '../../../src/marks/symbols.ts';

/** What a mark looks like with sample channels, and the channels that it draws from. */
interface Sample {
  readonly marks: readonly Markish[];
  /** Names that its doc comment must explain. */
  readonly channels: readonly string[];
  readonly scales?: Pick<Panel, 'x' | 'y'>;
}

const points = [
  { name: 'a', x: 1, y: 4, x2: 4, y2: 8 },
  { name: 'b', x: 5, y: 7, x2: 7, y2: 9 },
  { name: 'c', x: 9, y: 2, x2: 10, y2: 6 },
];
const bandsX = { x: { type: 'band' as const, domain: ['a', 'b', 'c'], padding: 0.2 } };
const bandsY = { y: { type: 'band' as const, domain: ['a', 'b', 'c'], padding: 0.2 } };
const x = (point: { readonly x: number }): number => point.x;
const y = (point: { readonly y: number }): number => point.y;
const x2 = (point: { readonly x2: number }): number => point.x2;
const y2 = (point: { readonly y2: number }): number => point.y2;
const name = (point: { readonly name: string }): string => point.name;

const kinds: readonly symbols.Symbol[] = [
  ...(['circle', 'square', 'diamond', 'triangle', 'over', 'up', 'down', 'tick', 'cross', 'minus'] as const),
];
const row = kinds.map((kind, index) => ({ kind, x: 0.5 + index, y: 5 }));

/** A sample of every mark, by the name of its module and its own. */
export const samples: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  shapes: {
    rects: {
      channels: ['x1', 'x2', 'y1', 'y2'],
      marks: [shapes.rects(points, { x1: x, x2, y1: y, y2, style: 'solid' })],
    },
    columns: { channels: ['x', 'y'], marks: [shapes.columns(points, { x: name, y, style: 'solid' })], scales: bandsX },
    bars: {
      channels: ['x1', 'x2', 'y'],
      marks: [shapes.bars(points, { x1: x, x2, y: name, style: 'solid' })],
      scales: bandsY,
    },
    lines: {
      channels: ['x', 'y', 'z'],
      marks: [
        shapes.lines([...points, { name: 'd', x: 1, y: 9 }, { name: 'd', x: 9, y: 6 }], {
          ...{ x, y, z: (point) => (point.name === 'd' ? 'second' : 'first') },
          style: ({ name: own }) => (own === 'd' ? 'context second' : 'lead'),
        }),
      ],
    },
    rulesX: { channels: ['x1', 'x2', 'y'], marks: [shapes.rulesX(points, { x1: x, x2, y, style: 'fine' })] },
  },
  symbols: {
    dotColumns: {
      channels: ['x', 'x2', 'y', 'step'],
      marks: [
        symbols.dotColumns(points, { x, x2, y: 1, count: (point) => point.y, to: 'up', step: 9, style: 'solid' }),
      ],
    },
    dots: { channels: ['x', 'y', 'r'], marks: [symbols.dots(points, { x, y, style: 'solid' })] },
    symbols: {
      channels: ['x', 'y', 'symbol', 'r'],
      marks: [symbols.symbols(row, { x, y, symbol: ({ kind }) => kind, style: 'hollow' })],
    },
    arrows: {
      channels: ['x', 'y', 'to', 'length'],
      marks: (['right', 'left', 'up', 'down'] as const).map((to, index) =>
        symbols.arrows([{ x: 2 + index * 2, y: 5 }], { x, y, to, length: 20, style: 'line' }),
      ),
    },
  },
  labels: {
    labels: {
      channels: ['x', 'y', 'text', 'anchor', 'align', 'dx', 'dy'],
      marks: (['start', 'middle', 'end'] as const).map((anchor, index) =>
        labels.labels([{ x: index * 5, y: 5 }], {
          ...{ x, y, anchor, style: 'value tinted', align: 'middle' },
          text: () => ['4.17万', anchor],
        }),
      ),
    },
    words: {
      channels: ['text', 'x', 'y'],
      marks: [labels.words([{ text: ['at pixels', '190, 30'], x: 190, y: 30, style: 'muted' }])],
    },
  },
  axes: {
    bandX: { channels: ['value', 'width'], marks: [axes.bandX(5), axes.ground(5)] },
    fieldX: { channels: ['from', 'to'], marks: [axes.fieldX(2, 8), axes.ground(5)] },
    quartersBelow: {
      channels: ['quarters', 'word'],
      marks: [
        axes.ground(0),
        axes.quartersBelow(
          [3, 4, 5, 6, 7, 8].map((index) => ({ index, year: 2020 + Math.floor(index / 4), quarter: (index % 4) + 1 })),
          'Qtr',
        ),
      ],
    },
    gridX: { channels: ['values', 'text'], marks: [axes.gridX({ values: [0, 5, 10], text: String })] },
    gridY: { channels: ['values', 'text'], marks: [axes.gridY({ values: [0, 5, 10], text: String }, 'beside')] },
    groundX: { channels: ['value'], marks: [axes.groundX(5)] },
    ground: { channels: ['value'], marks: [axes.ground(5)] },
    wordsBelow: {
      channels: ['values', 'text'],
      marks: [axes.wordsBelow({ values: [1, 5, 9], text: (value) => `20${value + 10}` })],
    },
  },
  'end-labels': {
    endLabels: {
      channels: ['x', 'y', 'text'],
      marks: [
        shapes.lines(points, { x, y, style: 'line' }),
        endLabels.endLabels([
          { x: 9, y: 2.2, text: 'one 77', style: 'value tinted' },
          { x: 9, y: 2, text: ['two 76', 'and a line'], style: 'muted' },
        ]),
      ],
    },
  },
  'free-labels': {
    freeLabels: {
      channels: ['x', 'y', 'text', 'points', 'lines'],
      marks: [
        symbols.dots(points, { x, y, style: 'solid' }),
        freeLabels.freeLabels(
          points.map((point) => ({ ...point, text: `point ${point.name}`, style: 'tinted halo' })),
          { points },
        ),
      ],
    },
  },
  'own-line': {
    ownLine: {
      channels: ['value', 'text', 'top', 'bottom'],
      marks: [ownLine.ownLine({ value: 4, text: 'mine 4', top: 4, bottom: 60 })],
    },
  },
  bracket: {
    bracketRight: {
      channels: ['from', 'to', 'spine', 'text'],
      marks: [bracket.bracketRight({ from: { x: 190, y: 12 }, to: { x: 190, y: 52 }, spine: 210, text: '2.2×' })],
    },
    bracketBelow: {
      channels: ['from', 'to', 'spine', 'text'],
      marks: [
        bracket.bracketBelow({
          from: { x: 190, y: 12 },
          to: { x: 340, y: 12 },
          spine: 30,
          text: 'hardly any difference',
        }),
      ],
    },
  },
  drawn: {
    placed: {
      channels: ['x', 'y', 'x2', 'y2'],
      marks: [
        drawn.placed(points, { x, y, x2, y2, style: 'leader' }, (place, _point, { document }) =>
          node(document, 'path', { d: `M${place.x},${place.y}L${place.x2},${place.y2}` }),
        ),
      ],
    },
    around: {
      channels: [],
      marks: [
        drawn.around(({ left, right, top, bottom, document }) => [
          node(document, 'path', { class: 'baseline', d: `M${left},${top}H${right}V${bottom}H${left}Z` }),
        ]),
      ],
      scales: { x: pixels, y: pixels },
    },
  },
};

/** Each sample in a panel of its own, under its name. */
export const sheetPanels: readonly Panel[] = Object.entries(samples).flatMap(([module, marks]) =>
  Object.entries(marks).map(([mark, { marks: own, scales }]) => ({
    height: 88,
    margin: { left: 180, right: 140, top: 16, bottom: 28 },
    ...{ x: { domain: [0, 10] }, y: { domain: [0, 10] } },
    ...scales,
    marks: [
      labels.words([
        { text: mark, x: 0, y: 14, style: 'value' },
        { text: `${module}.ts`, x: 0, y: 30, style: 'muted' },
      ]),
      ...own,
    ],
  })),
);
