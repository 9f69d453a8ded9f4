import { extent, ticks } from 'd3';
import { ground, gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import type { EndLabel } from '../../marks/labels/end-labels.ts';
import { endLabels } from '../../marks/labels/end-labels.ts';
import type { Panel } from '../../marks/drawing.ts';
import { words } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols } from '../../marks/symbols.ts';
import { everyYear } from './year-series.ts';

/** A year of an index, shared by all its lines. */
export interface IndexYear {
  readonly year: number;
  /** Id of the row that the points of this year stand for. */
  readonly row: string;
}

/** A line of an index whose base year is 100; it breaks at years without a value. */
export interface IndexLine<P> {
  readonly value: (point: P) => number | undefined;
  /** CSS classes of its stroke, see chart-style.ts. */
  readonly stroke: string;
  readonly point: { readonly symbol: Symbol; readonly r: number; readonly style: string };
  /** Its name, at its last point. */
  readonly end: Pick<EndLabel, 'text' | 'detail' | 'style'>;
}

export interface IndexPanel<P> {
  readonly points: readonly P[];
  readonly base: number;
  /** The lines, back to front. */
  readonly lines: readonly IndexLine<P>[];
  readonly marked: number | undefined;
  /** Ends of the axis where several panels share one; see `indexDomain`. */
  readonly domain?: readonly [number, number];
  /** Lines of text above the panel, the first one heavier; a small drawing has none, and no grid. */
  readonly head?: readonly string[];
  /** The text below a labelled year. */
  readonly yearText?: (year: number) => string;
}

/** Ends of an axis that includes these values and 100. */
export function indexDomain(values: readonly (number | undefined)[]): readonly [number, number] {
  const [low = 100, high = 100] = extent([100, ...values.flatMap((value) => value ?? [])]);
  return [low - 5, high + 2];
}

/** Lines on one scale whose base year is 100, named at their ends. All points of a year are one mark. */
export function indexPanel<P extends IndexYear>(
  { points, base, lines: series, marked, domain, head, yearText = String }: IndexPanel<P>,
  { height, margin }: Required<Pick<Panel, 'height' | 'margin'>>,
): Panel {
  const ends = domain ?? indexDomain(points.flatMap((point) => series.map(({ value }) => value(point))));
  const years = everyYear(points);
  const [first = base, last = base] = [points[0]?.year, points.at(-1)?.year];
  const at = ({ year }: { readonly year: number }) => year;
  const levels = ticks(ends[0], ends[1], 4).filter((level) => level % 20 === 0 && level !== 100);
  return {
    height,
    margin,
    x: { domain: [first, last] },
    y: { domain: [...ends] },
    marks: [
      words(
        (head ?? []).map((text, line) => ({ text, x: 0, y: 14 + line * 17, style: line === 0 ? 'value' : 'muted' })),
      ),
      bandX(years.some(({ year }) => year === marked) ? marked : undefined),
      head ? gridY({ values: levels, text: String }) : null,
      ground(100, 'base'),
      ...series.map(({ value, stroke }) =>
        lines(years, { x: at, y: ({ point }) => point && value(point), style: stroke }),
      ),
      ...series.map(({ value, point: { symbol, r, style } }) =>
        symbols(points, { x: at, y: value, symbol, r, style, row: ({ row }) => row, series: () => `index-${base}` }),
      ),
      endLabels(
        series.flatMap(({ value, end }) => {
          const point = points.findLast((one) => value(one) !== undefined);
          const level = point && value(point);
          return level === undefined ? [] : [{ ...end, x: point?.year ?? last, y: level }];
        }),
      ),
      wordsBelow({ values: [...new Set([first, base, last])], text: yearText }),
    ],
  };
}
