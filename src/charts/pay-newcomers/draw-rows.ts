import { printedEnd } from '../../lib/figure.ts';
import type { Markish } from '@observablehq/plot';
import { extent } from 'd3';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { rects } from '../../marks/shapes.ts';
import { arrows, dots, symbols } from '../../marks/symbols.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { rowWord, rowName } from './words-notes.ts';
import type { Say } from './zh.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';

type Placed = Row<NewcomerRow>;

const arrow = 30;
const half = 5;

const isInterval = ({ low, high }: NewcomerRow): boolean => low !== undefined && high !== undefined && low < high;
const isOver = ({ low, high }: NewcomerRow): boolean => low !== undefined && high === undefined;
const isUnder = ({ low, high }: NewcomerRow): boolean => low === undefined && high !== undefined;

/**
 * An interval is a bar, for adverts with an edge at its start; "over" is a point with an arrow of fixed length; a
 * median is a diamond; the mean of a web page, the weakest evidence, is a hollow point.
 */
export function rowMarks(rows: readonly Placed[], isDim: (row: NewcomerRow) => boolean): Markish[] {
  const of = (wanted: (row: NewcomerRow) => boolean) => rows.filter(({ datum }) => wanted(datum));
  const value = { x: ({ datum }: Placed) => printedEnd(datum), y: ({ middle }: Placed) => middle };
  const dressed = (full: string, dim: string) => ({
    row: ({ datum }: Placed) => datum.id,
    style: ({ datum }: Placed) => (isDim(datum) ? dim : full),
  });
  const singles = of((row) => !isInterval(row) && !isOver(row) && !isUnder(row));
  const isMean = ({ datum }: Placed) => datum.claim?.statistic.id === 'mean_pay';
  return [
    rects(of(isInterval), {
      x1: ({ datum }) => datum.low,
      x2: ({ datum }) => datum.high,
      y1: ({ middle }) => middle - half,
      y2: ({ middle }) => middle + half,
      ...dressed('solid', 'dim'),
    }),
    symbols(
      of((row) => row.advert !== undefined),
      { ...value, symbol: 'tick', r: half + 3, ...dressed('edge', 'dim-edge') },
    ),
    arrows(of(isOver), { ...value, to: 'right', length: arrow, ...dressed('second', 'dim-edge') }),
    arrows(of(isUnder), { ...value, to: 'left', length: arrow, ...dressed('second', 'dim-edge') }),
    dots(
      of((row) => isOver(row) || isUnder(row)),
      { ...value, r: 4.5, ...dressed('solid', 'dim') },
    ),
    symbols(
      singles.filter((row) => !isMean(row)),
      { ...value, symbol: 'diamond', r: 5, ...dressed('solid', 'dim') },
    ),
    dots(singles.filter(isMean), { ...value, r: 4, ...dressed('hollow', 'dim-line') }),
  ];
}

const look = (isDim: boolean): string => (isDim ? 'muted halo' : 'value tinted halo');

/** Each figure right of its mark. */
export const valueLabels = (
  rows: readonly Placed[],
  isDim: (row: NewcomerRow) => boolean,
  speech: Speech<Say>,
): Markish =>
  labels(rows, {
    x: ({ datum }) => datum.high ?? datum.low,
    y: ({ middle }) => middle,
    text: ({ datum }) => rowWord(datum, speech),
    dx: ({ datum }) => (isOver(datum) ? arrow + 8 : 10),
    align: 'middle',
    row: ({ datum }) => datum.id,
    style: ({ datum }) => look(isDim(datum)),
  });

/** Each figure at the right end of its row's name, for layouts with names above the marks. */
export const valueWords = (
  rows: readonly Placed[],
  isDim: (row: NewcomerRow) => boolean,
  { right, speech }: { readonly right: number; readonly speech: Speech<Say> },
): Markish =>
  words(
    rows.map(({ datum, top }) => ({
      ...{
        text: rowWord(datum, speech),
        x: right,
        y: top + 12,
        anchor: 'end',
        row: datum.id,
        style: look(isDim(datum)),
      },
    })),
  );

const most = 5;

/** The first publisher's cities; of those with equal pay only one has its figure written. */
export function thumbnail(
  { groups }: PayNewcomersPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { height = 168, say } = context;
  const [group] = groups;
  if (!group) return drawEmpty(context, text.title);
  const drawn = group.rows.slice(0, most);
  const pitch = Math.min(32, (height - 8) / drawn.length);
  const rows = drawn.map((datum, index): Row<NewcomerRow> => {
    const top = 4 + index * pitch;
    return { datum, name: [], detail: [], top, bottom: top + pitch, middle: top + pitch / 2 };
  });
  const [low = 0, high = 1] = extent(drawn.flatMap((row) => [row.low ?? printedEnd(row), row.high ?? printedEnd(row)]));
  const first = rows.filter(
    ({ datum }, index) => index === drawn.findIndex((row) => printedEnd(row) === printedEnd(datum)),
  );
  const never = () => false;
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { left: 84, right: 118 },
      x: { domain: low === high ? [low - 1, high + 1] : [low, high] },
      y: pixels,
      marks: [
        ...rowMarks(rows, never),
        words(
          rows.map(({ datum, middle }) => {
            const name = datum.city ? rowName(datum, context) : say.elsewhere;
            return { text: name, x: 0, y: middle, align: 'middle', style: 'name' };
          }),
        ),
        valueLabels(first, never, context),
      ],
    },
  ]);
}
