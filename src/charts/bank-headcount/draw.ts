import { max } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { ground, wordsBelow } from '../../marks/axes.ts';
import type { Panel } from '../../marks/drawing.ts';
import { keepApart } from '../../marks/labels/end-labels.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { columns } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { BankHeadcountPicked, PublishedYear, IndexPoint, StaffIndex } from './pick.ts';
import type { Say } from './zh.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import type { IndexLine } from '../shared/index-panel.ts';
import { indexPanel } from '../shared/index-panel.ts';

const tall = 296;

/** The staff of each year as columns from zero; below the columns, how many banks answered. */
function staffPanel(picked: BankHeadcountPicked, width: number, { lang, say }: Speech<Say>): Panel {
  const { points, first, peak, last, marked } = picked;
  const known = points.filter((point): point is PublishedYear => point.staff !== undefined);
  const columnWidth = width / points.length;
  const apart = (years: readonly (number | undefined)[], text: string, style: string) =>
    keepApart(
      [...new Set(years)].filter((year) => year !== undefined),
      (year) => year * columnWidth,
      widthOf(text, style) + 2,
    );
  const staffText = (staff: number) => formatNumber(staff * say.staffScale, lang, 2);
  const keys = [marked, last?.year, peak?.year, first?.year];
  const shown = apart(keys, staffText(peak?.staff ?? 0), 'value');
  const asked = points.flatMap(({ year, institutions }) =>
    institutions?.kind === 'surveyed' ? [{ year, ...institutions }] : [],
  );
  const unknown = known.filter(({ institutions }) => institutions?.kind !== 'surveyed');
  // Labelled are the first year, the last, the peak, and the first year with a known number of banks.
  const years = apart([...keys, asked[0]?.year], String(peak?.year), 'muted');
  return {
    height: tall,
    margin: { top: 56, bottom: 56 },
    x: { type: 'band', domain: points.map(({ year }) => year), paddingInner: 0.14, paddingOuter: 0 },
    y: { domain: [0, max(known, ({ staff }) => staff) ?? 1] },
    marks: [
      words([{ text: say.staffHead, x: 0, y: 14, style: 'value' }]),
      columns(known, {
        x: ({ year }) => year,
        y: ({ staff }) => staff,
        style: ({ year }) => (marked === undefined || year === marked ? 'solid' : 'dim'),
        row: ({ claim }) => claim.id,
        series: () => 'staff',
      }),
      labels(
        known.filter(({ year }) => shown.includes(year)),
        {
          x: ({ year }) => year,
          y: ({ staff }) => staff,
          text: ({ staff }) => staffText(staff),
          ...{ dy: -7, anchor: 'middle', style: 'value tinted' },
        },
      ),
      ground(),
      wordsBelow({ values: years, text: String }),
      labels(columnWidth >= 24 ? asked : asked.filter(({ year }) => years.includes(year)), {
        x: ({ year }) => year,
        y: 0,
        text: ({ count }) => formatNumber(count, lang),
        row: ({ claim }) => claim.id,
        series: () => 'banks',
        ...{ dy: 40, anchor: 'middle', style: 'context value tinted' },
      }),
      words(
        unknown.length * columnWidth > widthOf(say.banksUnknown)
          ? [{ text: say.banksUnknown, x: 0, y: tall - 16, style: 'muted' }]
          : [],
      ),
    ],
  };
}

type Context = DrawContext & Speech<Say>;

/** The greatest width of a column, in pixels, however few years there are. */
const widest = 96;

/** Left, the staff of each year from zero; right, staff, banks and staff per bank on one scale, the base year being 100. */
export function draw(picked: BankHeadcountPicked, text: ChartText, context: Context): SVGSVGElement {
  const { index, view, peak, marked } = picked;
  if (!peak) return drawEmpty(context, text.title);
  const { width, lang, say } = context;
  const both = index !== undefined && view === 'both';
  const beside = both && width >= narrowBelow;
  const left = beside ? Math.round(width * 0.47) : Math.min(width, widest * picked.points.length);
  const staff = index === undefined || view !== 'index' ? [{ ...staffPanel(picked, left, context), width: left }] : [];
  if (!index || view === 'people') return figure(context, text.alt, 'people', staff);
  const indexed = indexPanel(
    {
      ...{ points: index.points, base: index.base, marked },
      lines: indexLines(index, context, true),
      head: [say.indexHead(String(index.base))],
    },
    {
      height: beside ? tall : 252,
      margin: { top: 56, right: lang === 'zh' ? 96 : 120, bottom: beside ? 56 : 28, left: 16 },
    },
  );
  const place = beside ? { left: left + 36, top: 0 } : {};
  return figure(context, text.alt, 'people', [...staff, { ...indexed, ...place }]);
}

/** The lines, back to front: staff per bank, banks, staff. */
function indexLines({ points, average }: StaffIndex, { lang, say }: Context, full: boolean): IndexLine<IndexPoint>[] {
  const last = points.at(-1);
  const one = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, lang, 0));
  const [from, to] = average.map((people) => formatNumber(people, lang));
  const small = full ? 0 : 1;
  return [
    {
      value: (point) => point.average,
      stroke: 'apart',
      point: { symbol: 'circle', r: 3 - small, style: 'hollow' },
      end: {
        text: say.averageName(one(last?.average)),
        style: 'tinted',
        ...(full && from !== undefined && to !== undefined ? { detail: say.averageLevels(from, to) } : {}),
      },
    },
    {
      value: (point) => point.banks,
      stroke: 'context second',
      point: { symbol: 'square', r: 3 - small / 2, style: 'context solid' },
      end: { text: say.banksName(one(last?.banks)), style: 'context value tinted' },
    },
    {
      value: (point) => point.staff,
      stroke: 'lead',
      point: { symbol: 'circle', r: 3.5 - small / 2, style: 'solid' },
      end: { text: say.staffName(one(last?.staff)), style: 'value tinted' },
    },
  ];
}

/**
 * The three lines of the index with their ends named, at the height that the context gives; in a tile, the marked year
 * too.
 */
export function thumbnail(
  { index }: BankHeadcountPicked,
  text: ChartText,
  context: Context,
  {
    marked,
    yearText = String,
  }: { readonly marked?: number | undefined; readonly yearText?: (year: number) => string } = {},
): SVGSVGElement {
  if (!index) return drawEmpty(context, text.title);
  const { height = 168, lang } = context;
  const panel = indexPanel(
    { points: index.points, base: index.base, marked, lines: indexLines(index, context, false), yearText },
    { height, margin: { top: 14, right: lang === 'zh' ? 84 : 112, bottom: 28, left: 16 } },
  );
  return figure(context, text.alt, 'people', [panel]);
}
