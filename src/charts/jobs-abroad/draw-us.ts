import { extent, ticks } from 'd3';
import type { Markish } from '@observablehq/plot';
import { gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import type { Panel } from '../../marks/drawing.ts';
import { keepApart } from '../../marks/labels/end-labels.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { node } from '../../marks/node.ts';
import { lines } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { Speech } from '../chart.ts';
import type { Forecast } from './pick-rows.ts';
import { countOf } from './pick-rows.ts';
import type { JobsAbroadPicked, Point, UsCount } from './pick.ts';
import { labelText, jobsText } from './words-names.ts';
import type { Say } from './zh.ts';

const year = (point: Point): number => point.year;
const value = (point: Point): number => point.value;

/** Jobs by year, the line broken where the classification changes; after it the forecast of the bureau. */
export function usPanel(picked: JobsAbroadPicked, width: number, speech: Speech<Say>): Panel {
  const { lang, say } = speech;
  const { us, forecast, marked } = picked;
  const { points, peak, last } = us;
  const ahead = forecast ? forecastEnds(forecast) : [];
  const narrow = width < narrowBelow;
  const all = [...points.map(year), ...ahead.map((end) => end.year)];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const [least = 0, most = 1] = extent([...points.map(value), ...ahead.map((end) => end.value)]);
  const levels = ticks(least * 0.9, most * 1.02, narrow ? 3 : 4);
  const [left, right] = [narrow ? 16 : 40, narrow ? 14 : 20];
  const step = (width - left - right) / Math.max(to - from, 1);
  const keys = [last, peak, points[0]].flatMap((point) => (point ? [point.year] : []));
  const years = keepApart([...new Set([...keys, ...(marked ? [marked] : []), to])], (one) => one * step, 34);
  return {
    height: narrow ? 250 : 280,
    margin: { top: 50, right, bottom: 30, left },
    x: { domain: [from - 0.4, to + 0.4] },
    // A line need not start at zero; its numbers stand beside it.
    y: { domain: [Math.min(levels[0] ?? least, least * 0.92), most] },
    marks: [
      words([{ text: say.usHead, x: 0, y: 14, style: 'value' }]),
      bandX(all.some((one) => one === marked) ? marked : undefined, Math.max(12, step)),
      gridY({ values: levels, text: (tick) => (narrow ? '' : jobsText({ value: tick }, lang)) }, 'beside'),
      ...runMarks(us, narrow ? 2.5 : 3),
      breakMarks(us, narrow ? '' : say.breakMark),
      ...(forecast ? forecastMarks(forecast, narrow, speech) : []),
      labels(levelsOf(us, marked), {
        x: year,
        y: value,
        text: (point) =>
          point === peak && point !== last ? say.at(String(point.year), jobsText(point, lang)) : jobsText(point, lang),
        dy: (point) => (point === peak && point !== last ? -11 : 22),
        // On a phone the words of the forecast stand to the right of the greatest number.
        anchor: (point) => (narrow && point === peak && point !== last ? 'end' : 'middle'),
        dx: (point) => (narrow && point === peak && point !== last ? 14 : 0),
        style: (point) => (point === last ? 'finding tinted halo' : 'value tinted halo'),
      }),
      wordsBelow({ values: years, text: String }),
    ],
  };
}

/** The years whose number is written: first and last, the greatest, and the one that the reader marks. */
function levelsOf({ points, peak, last }: UsCount, marked: number | undefined): Point[] {
  const near = (a: Point, b: Point | undefined) => b !== undefined && a !== b && Math.abs(a.year - b.year) < 3;
  const first = points[0];
  return points.filter(
    (point) =>
      point === peak ||
      point === last ||
      (point.year === marked && !near(point, last)) ||
      (point === first &&
        !near(point, last) &&
        !near(
          point,
          points.find((one) => one.year === marked),
        )),
  );
}

/** One line per run of years, one point per year: hollow where the figure is from a derived copy. */
export const runMarks = ({ runs, points }: UsCount, r: number): Markish[] => [
  lines(
    runs.flatMap((run, index) => run.map((point) => ({ point, run: String(index) }))),
    { x: ({ point }) => point.year, y: ({ point }) => point.value, z: ({ run }) => run, style: 'lead' },
  ),
  dots(points, {
    ...{ x: year, y: value, r, row: ({ row }) => row.id, series: () => 'us' },
    style: ({ row }) => (row.flag === 'derived' ? 'hollow' : 'solid'),
  }),
];

/** A vertical stroke before each year in which the classification changes; the first one is explained. */
const breakMarks = ({ points, breakYears }: UsCount, text: string): Markish =>
  around(({ x, y, bottom, document }) =>
    breakYears.flatMap((broken, index) => {
      const [before, after] = [broken - 1, broken].map((one) => points.find((point) => point.year === one));
      if (!before || !after) return [];
      const at = (x(before.year) + x(after.year)) / 2;
      const middle = (y(before.value) + y(after.value)) / 2;
      const label =
        index === 0 && text !== ''
          ? [
              node(document, 'path', { class: 'leader', d: `M${at},${middle + 12}V${bottom - 44}` }),
              node(document, 'text', { x: at, y: bottom - 30, 'text-anchor': 'middle', class: 'muted halo' }, [text]),
            ]
          : [];
      return [node(document, 'path', { class: 'baseline', d: `M${at},${middle - 8}V${middle + 8}` }), ...label];
    }),
  );

interface End {
  readonly id: string;
  readonly year: number;
  readonly value: number;
}

/** From the base year to the projected year. */
const forecastEnds = ({ base, projected }: Forecast): End[] =>
  [base, projected].flatMap((claim) => {
    const count = countOf(claim);
    return count === undefined ? [] : [{ id: claim.id, year: periodYear(claim.period.slice(-4)), value: count }];
  });

function forecastMarks(forecast: Forecast, narrow: boolean, { lang, say }: Speech<Say>): Markish[] {
  const ends = forecastEnds(forecast);
  const end = ends.at(-1);
  return [
    lines(ends, { x: (one) => one.year, y: (one) => one.value, style: 'apart' }),
    dots(ends, {
      ...{ x: (one) => one.year, y: (one) => one.value, r: narrow ? 3 : 3.5, row: ({ id }) => id },
      ...{ series: () => 'us-forecast', style: 'forecast' },
    }),
    labels(end ? [end] : [], {
      ...{ x: (one) => one.year, y: (one) => one.value, dx: 8, dy: narrow ? -30 : 24 },
      ...{ anchor: 'end', style: 'tinted halo' },
      text: (one) => (narrow ? say.forecastShort : say.forecast)(String(one.year), labelText(forecast.projected, lang)),
    }),
  ];
}
