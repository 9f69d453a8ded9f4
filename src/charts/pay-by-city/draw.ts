import { extent, ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { ownLine } from '../../marks/own-line.ts';
import type { RowLayout } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import type { ChartText, Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { keyLines, legend, cityMarks, otherMarks } from './draw-rows.ts';
import type { CityRow, PayByCityPicked } from './pick.ts';
import type { Say } from './zh.ts';

export { thumbnail } from './draw-small.ts';

type Context = DrawContext & Speech<Say>;

/** Baselines above the rows: the axis, then the legend and the heads of the columns. */
const axisY = 26;
const legendY = 52;

/**
 * One row per city on a shared axis: a bar from low to high end, thin lines beyond it to the quartiles, other
 * publishers over it.
 */
export function draw(picked: PayByCityPicked, text: ChartText, context: Context): SVGSVGElement {
  const { rows, own } = picked;
  if (rows.length === 0) return drawEmpty(context, text.title);
  const { width, lang, say } = context;
  const narrow = width < narrowBelow;
  const number = (value: number) => formatNumber(value, lang);
  // The reader's own pay has a line of its own above the rows.
  const top = own ? 102 : 84;
  const layout = layOutCities(rows, { top, narrow, lang });
  const laid = layout.rows;
  const foot = layout.bottom + 6;
  const key = keyLines(rows, context);
  const half = narrow ? 4.5 : 5;
  const domain = spanOf(rows);
  const left = narrow ? 8 : 84;
  return figure(context, text.alt, 'people', [
    {
      height: foot + key.height,
      margin: { left, right: narrow ? 8 : 216, top: top - 12, bottom: key.height },
      x: { domain },
      y: pixels,
      marks: [
        gridX({ values: ticks(domain[0], domain[1], narrow ? 5 : 6), text: number }, 'top', top - 12 - axisY),
        ...cityMarks(
          laid.map(({ datum, middle }) => ({ city: datum, y: middle })),
          { half, quartiles: true },
        ),
        ...otherMarks(laid.map(({ datum, middle }) => ({ city: datum, y: middle }))),
        own
          ? ownLine({ value: own.pay, text: say.legend.mine(number(own.pay)), top: legendY + 6, bottom: foot })
          : null,
        labels(
          laid.filter(({ datum }, index) => index > 0 && datum.begins),
          {
            x: ({ datum }) => datum.low.median,
            y: ({ middle }) => middle - half - 6,
            text: ({ datum }) => number(datum.low.median),
            anchor: 'middle',
            style: 'value tinted halo',
          },
        ),
        labels(
          laid.flatMap((row) => medianOf(row.datum).map((other) => ({ ...row, other }))),
          {
            x: ({ other }) => other.value,
            // The legend stands above the first row.
            y: ({ middle, datum }) => (datum === rows[0] ? middle + 20 : middle - (narrow ? 42 : 28)),
            dx: -4,
            style: 'halo',
            text: ({ other }) => say.newcomers(publisherName(other.publisher, lang), number(other.value)),
          },
        ),
        words(rowWords(layout, { style: ({ chosen }) => (narrow || chosen ? 'value' : 'name') })),
        words(columnWords(layout, narrow, context)),
        legend(laid[0] && { city: laid[0].datum, y: laid[0].middle }, legendY, context),
        key.mark(foot),
      ],
    },
  ]);
}

const medianOf = ({ others }: CityRow) => others.filter(({ kind }) => kind === 'median');

/**
 * Cities below each other. Groups with the same low end are set apart, with that value in the gap; so are the comments
 * on a row.
 */
function layOutCities(
  rows: readonly CityRow[],
  { top, narrow, lang }: { readonly top: number; readonly narrow: boolean; readonly lang: Context['lang'] },
): RowLayout<CityRow> {
  const aside = (row: CityRow): number => (medianOf(row).length > 0 ? 18 : 0);
  return layOutRows(rows, {
    ...{ lang, top, gap: 3, room: narrow ? 200 : 80, beside: !narrow, mark: narrow ? 14 : 20 },
    name: ({ city }) => city.name[lang],
    before: (row, previous) =>
      previous ? (row.begins ? 24 : 0) + aside(row) + (previous === rows[0] ? aside(previous) : 0) : 0,
  });
}

/** Everything that is drawn, with some room on either side. */
function spanOf(rows: readonly CityRow[]): [number, number] {
  const [least = 0, most = 0] = extent(
    rows.flatMap(({ low, high, others, minimum }) => [
      ...[low.q1, high.q3, ...others.map(({ value }) => value)],
      ...(minimum ? [minimum.value] : []),
    ]),
  );
  return [least - 300, most + 300];
}

/** Range and employers of each city, in columns on the right. */
function columnWords({ rows }: RowLayout<CityRow>, narrow: boolean, { width, lang, say }: Context) {
  const number = (value: number) => formatNumber(value, lang);
  const [rangeX, countX] = narrow ? [width - 62, width] : [width - 76, width];
  const column = (x: number, y: number, text: string, style: string) => ({ x, y, text, style, anchor: 'end' }) as const;
  const heads = [
    column(rangeX, legendY - 2, say.legend.pay, 'muted'),
    column(countX, legendY - 2, say.legend.employers, 'muted'),
  ];
  return [
    ...(narrow ? [] : heads),
    ...rows.flatMap(({ datum: { low, high, employers }, top, middle }) => {
      const y = narrow ? top + 12 : middle + 4;
      const count = number(employers);
      return [
        column(rangeX, y, `${number(low.median)}–${number(high.median)}`, 'name'),
        narrow ? column(countX, y, say.countOf(count), 'muted') : column(countX, y, count, 'name muted'),
      ];
    }),
  ];
}
