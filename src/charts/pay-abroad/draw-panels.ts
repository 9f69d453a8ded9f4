import { extent, ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridY, groundX, wordsBelow } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { endLabels } from '../../marks/labels/end-labels.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { lines as drawnLines, rects } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';
import { lineHeight, sizeOf, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { PayCountry, PayPoint, PaySeries, Statistic } from './pick.ts';
import { payText, shortName } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

interface Place {
  readonly series: PaySeries;
  readonly year: number;
  readonly point: PayPoint | undefined;
}

const strokes = { lead: 'lead', second: 'second', context: 'fine' } as const;

/**
 * Lines by year, broken where a year is missing or the classification changes; points are hollow where only a copy has
 * the figure.
 */
export function seriesMarks(all: readonly PaySeries[], r: number) {
  const places = [...all].reverse().flatMap((series): Place[] => {
    const [first = 0, last = -1] = extent(series.points, ({ year }) => year);
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      return { series, year, point: series.points.find((point) => point.year === year) };
    });
  });
  const at = { x: ({ year }: Place) => year, y: ({ point }: Place) => point?.value };
  return [
    drawnLines(places, {
      ...at,
      // Years under another classification form a line of their own.
      z: ({ series, point }) => `${series.id} ${point?.version ?? ''}`,
      style: ({ series }) => strokes[series.part],
    }),
    symbols(places, {
      ...{ ...at, r, row: ({ point }: Place) => point?.id, series: ({ series }: Place) => series.id },
      symbol: ({ series }) => (series.part === 'lead' ? 'circle' : 'square'),
      style: ({ point }) => (point?.weak ? 'hollow' : 'solid'),
    }),
  ];
}

/** A country’s medians by year, with each series named at the end of its line. */
export function linesPanel(
  { country, series, lead }: PayCountry,
  statistic: Statistic,
  width: number,
  context: Context,
): Panel {
  const { lang, say } = context;
  const head = wrapText(country === 'JP' ? say.heads.JP : say.heads[country][statistic], width / sizeOf('value'), lang);
  const points = series.flatMap((one) => one.points);
  const [least = 0, most = 0] = extent(points, ({ value }) => value);
  const [from = 0, to = 0] = extent(points, ({ year }) => year);
  const domain = [least * 0.9, most * 1.02 + 1e-9];
  const grid = ticks(least * 0.9, most, 4);
  const tick = (value: number) => formatNumber(value, lang);
  const ends = series.flatMap((one) => {
    const last = one.points.at(-1);
    if (!last) return [];
    const label = series.length > 1 ? `${shortName(one, context)} ${tick(last.value)}` : tick(last.value);
    // A series that ends earlier is named with the others, at the right end of the panel, with its last year.
    const text = last.year === to ? label : say.ofYear(label, String(last.year));
    return [{ x: to, y: last.value, text, style: one.part === 'lead' ? 'value tinted' : 'tinted' }];
  });
  const right = Math.max(...ends.map(({ text, style }) => widthOf(text, style))) + 14;
  const [first] = lead.points;
  const parted = first !== undefined && lead.points.some(({ version }) => version !== first.version) ? [first] : [];
  return {
    width,
    height: 236 + head.length * lineHeight,
    margin: {
      top: head.length * lineHeight + 18,
      right,
      bottom: 30,
      left: Math.max(...grid.map((value) => widthOf(tick(value)))) + 14,
    },
    x: { domain: [from - (from === to ? 1 : (to - from) * 0.05), to] },
    y: { domain },
    marks: [
      words([{ text: head, x: 0, y: 14, style: 'value' }]),
      gridY({ values: grid, text: tick }, 'beside'),
      ...seriesMarks(series, 3.25),
      labels(first && lead.points.length > 1 && parted.length === 0 ? [first] : [], {
        x: ({ year }) => year,
        y: ({ value }) => value,
        text: ({ value }) => tick(value),
        dy: 20,
        style: 'value tinted halo',
      }),
      labels(parted, {
        ...{ x: ({ year }) => year, y: ({ value }) => value, dy: 24, dx: -4, style: 'muted halo' },
        text: ({ year }) => wrapText(say.broken(String(year)), 10, lang),
      }),
      endLabels(ends),
      wordsBelow({ values: [...new Set([from, to])], text: String }),
    ],
  };
}

/** A single year: a bar from zero for each group of agents. */
export function barsPanel({ series }: PayCountry, width: number, context: Context): Panel {
  const { lang, say } = context;
  const rows = series.flatMap((one) => one.points.slice(-1).map((point) => ({ one, point })));
  const names = rows.map(({ one }) => shortName(one, context));
  const left = Math.max(...names.map((name) => widthOf(name, 'name'))) + 12;
  const right = Math.max(...rows.map(({ point }) => widthOf(payText(point, context, 'bare'), 'value'))) + 12;
  const layout = layOutRows(rows, {
    ...{ lang, beside: true, room: left, gap: 6, mark: 18, top: 28 },
    name: ({ one }) => shortName(one, context),
  });
  const year = rows[0]?.point.year;
  return {
    width,
    height: layout.bottom + 12,
    margin: { left, right, top: 24, bottom: 8 },
    x: { type: 'linear', domain: [0, Math.max(...rows.map(({ point }) => point.value))] },
    y: pixels,
    marks: [
      words([
        { text: `${say.heads.JP}${year === undefined ? '' : say.inYear(String(year))}`, x: 0, y: 14, style: 'value' },
        ...rowWords(layout),
      ]),
      rects(layout.rows, {
        ...{
          x1: 0,
          x2: ({ datum }) => datum.point.value,
          y1: ({ middle }) => middle - 7,
          y2: ({ middle }) => middle + 7,
        },
        ...{ row: ({ datum }) => datum.point.id, style: ({ datum }) => (datum.one.part === 'lead' ? 'solid' : 'soft') },
      }),
      groundX(0),
      labels(layout.rows, {
        ...{ x: ({ datum }) => datum.point.value, y: ({ middle }) => middle, dx: 8, align: 'middle' },
        ...{ text: ({ datum }) => payText(datum.point, context, 'bare'), row: ({ datum }) => datum.point.id },
        style: 'value tinted',
      }),
    ],
  };
}
