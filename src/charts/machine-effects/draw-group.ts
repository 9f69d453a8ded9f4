import type { Markish } from '@observablehq/plot';
import { formatNumber, formatSigned } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridX, groundX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rulesX } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { arrows, symbols } from '../../marks/symbols.ts';
import { lineHeight, sizeOf, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { EffectGroup, EffectPoint, Voice } from './pick.ts';
import { byOf, labelOf, nameOf } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;
type Drawn = Row<EffectPoint>;

/** The symbol for who makes a statement. */
export const symbolOf: Readonly<Record<Voice, Symbol>> = {
  ...{ study: 'circle', survey: 'square', own: 'diamond', article: 'triangle' },
};

/** CSS class of a mark: forecasts and weak sources are drawn differently. */
export const styleOf = ({ claim, weak }: EffectPoint): string =>
  claim.flag === 'forecast' ? 'forecast' : weak ? 'hollow' : 'solid';

/** Names are indented this far from the zero line. */
const indent = 4;

/** Room for the number beside a mark at the end of the axis. */
const right = 74;

const rowOf = ({ datum }: Drawn): string => datum.claim.id;
const middle = ({ middle: y }: Drawn): number => y;
/** The end of a range that is nearer to zero. */
const lowOf = ({ datum: { low, high } }: Drawn): number =>
  low === undefined || high === undefined ? (low ?? high ?? 0) : Math.abs(low) < Math.abs(high) ? low : high;
const highOf = ({ datum: { low, high } }: Drawn): number => lowOf({ datum: { low: high, high: low } } as Drawn);

/**
 * A group on its own axis: its name, then for each figure a line from zero to a mark that shows who makes the
 * statement.
 */
export function groupPanel({ id, signed, points }: EffectGroup, width: number, context: Context): Panel {
  const { lang, say } = context;
  const head = wrapText(say.groups[id], width / sizeOf('value'), lang);
  const placed = points.some(({ low }) => low !== undefined);
  const top = head.length * lineHeight + (placed ? 26 : 6);
  const layout = layOutRows(points, {
    ...{ lang, beside: false, room: width - indent, gap: 8, top: top + 4 },
    name: (point) => nameOf(point, context),
    detail: (point) => byOf(point, context),
    mark: 18,
  });
  const known = layout.rows.filter(({ datum }) => datum.low !== undefined || datum.high !== undefined);
  const domain = domainOf(known, signed);
  const ticks = signed ? [...new Set([domain[0], 0, domain[1]])] : [0, 50, 100];
  const tick = (value: number) => (value === 0 ? '0' : `${(signed ? formatSigned : formatNumber)(value, lang)}%`);
  // Room for the whole mark at the end of a decrease.
  const left = domain[0] < 0 ? 6 : 2;
  return {
    width,
    height: layout.bottom + 18,
    // One per cent has the same length in every group.
    margin: { left, right: width - left - ((width - left - right) * (domain[1] - domain[0])) / 100, top, bottom: 14 },
    x: { type: 'linear', domain },
    y: pixels,
    marks: [
      words([{ text: head, x: 0, y: 14, style: 'value' }]),
      placed ? gridX({ values: ticks, text: tick }, 'top', 6) : null,
      placed ? groundX(0) : null,
      words(rowWords(layout, { x: indent, style: () => 'name halo' })),
      ...figureMarks(known, (row) => labelOf(row.datum, context)),
      labels(
        layout.rows.filter((row) => !known.includes(row)),
        {
          ...{ x: domain[0], y: middle, dx: 4, align: 'middle', row: rowOf },
          text: ({ datum }) => labelOf(datum, context),
          style: ({ datum }) => (datum.claim.figure ? 'value tinted halo' : 'muted halo'),
        },
      ),
    ],
  };
}

/** Shares end at one hundred; changes have a side of zero only if a figure lies on it. */
function domainOf(rows: readonly Drawn[], signed: boolean): readonly [number, number] {
  if (!signed) return [0, 100];
  const ends = rows.flatMap(({ datum: { low = 0, high = 0 } }) => [low, high]);
  const half = Math.max(50, ...ends.map(Math.abs));
  return [ends.some((end) => end < 0) ? -half : 0, ends.every((end) => end <= 0) && ends.length > 0 ? 0 : half];
}

/** Lines from zero, marks, and the numbers at their outer side. */
function figureMarks(rows: readonly Drawn[], text: (row: Drawn) => string): Markish[] {
  const open = rows.filter(({ datum }) => datum.claim.figure?.bound === 'at_least');
  const reach = (row: Drawn): number => (open.includes(row) ? 26 : lowOf(row) < 0 ? 8 : 11);
  return [
    rulesX(rows, {
      x1: 0,
      x2: highOf,
      y: middle,
      row: rowOf,
      style: ({ datum }) => (datum.claim.flag === 'forecast' ? 'faint' : 'second'),
    }),
    arrows(open, { x: lowOf, y: middle, to: 'right', length: 20, style: 'line', row: rowOf }),
    symbols(
      rows.filter((row) => lowOf(row) !== highOf(row)),
      {
        x: highOf,
        y: middle,
        row: rowOf,
        symbol: ({ datum }) => symbolOf[datum.voice],
        style: ({ datum }) => styleOf(datum),
      },
    ),
    symbols(rows, {
      ...{ x: lowOf, y: middle, row: rowOf, r: 5 },
      symbol: ({ datum }) => symbolOf[datum.voice],
      style: ({ datum }) => styleOf(datum),
    }),
    labels(rows, {
      // The number of a decrease stands on the free side of zero.
      ...{ x: (row: Drawn) => Math.max(highOf(row), 0), y: middle, dx: reach, align: 'middle', row: rowOf, text },
      style: 'value tinted halo',
    }),
  ];
}

/** Figures that are not percentages: the number, then what it counts, in lines. */
export function listPanel({ id, points }: EffectGroup, context: Context): Panel {
  const { lang, say, width } = context;
  const room = width < narrowBelow ? 84 : 150;
  const numbers = points.map((point) => wrapText(labelOf(point, context), room / sizeOf('value'), lang));
  const column = Math.max(...numbers.flat().map((number) => widthOf(number, 'value'))) + 14;
  const layout = layOutRows(points, {
    ...{ lang, beside: true, room: width - column, gap: 6, mark: lineHeight, top: 28 },
    name: (point) => nameOf(point, context),
    detail: (point) => byOf(point, context),
  });
  return {
    height: layout.bottom + 8,
    x: pixels,
    y: pixels,
    marks: [
      words([{ text: say.groups[id], x: 0, y: 14, style: 'value' }]),
      words(rowWords(layout, { x: column })),
      labels(layout.rows, {
        ...{ x: 0, row: rowOf },
        y: ({ top, bottom, name, detail }) =>
          (top + bottom) / 2 - ((name.length + detail.length) * lineHeight) / 2 + lineHeight - 4,
        text: ({ datum }) => numbers[points.indexOf(datum)],
        style: ({ datum }) => (datum.claim.figure ? 'value tinted' : 'muted'),
      }),
    ],
  };
}
