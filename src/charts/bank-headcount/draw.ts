import { max, ticks } from 'd3';
import { formatFigure, formatValue } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { unitStyle } from '../../i18n/units.ts';
import { ground, gridY, wordsBelow } from '../../marks/axes.ts';
import { bandX } from '../../marks/band.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { endLabels } from '../../marks/end-labels.ts';
import type { Panel } from '../../marks/figure.ts';
import { figure } from '../../marks/figure.ts';
import { labels, words } from '../../marks/labels.ts';
import { columns, lines } from '../../marks/shapes.ts';
import { dots, symbols } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/type.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { BankHeadcountPicked, PublishedYear, StaffIndex } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const unit = '10k_person';

/** Left the staff of each year from zero; right staff, banks and staff per bank on one scale, the base year being 100. */
export function draw(picked: BankHeadcountPicked, text: ChartText, context: Context): SVGSVGElement {
  const { index, view, peak } = picked;
  if (!peak) return drawEmpty(context, text.title);
  const { width } = context;
  const both = index !== undefined && view === 'both';
  const beside = both && width >= narrowBelow;
  const left = beside ? Math.round(width * 0.47) : width;
  const staff = index === undefined || view !== 'index' ? [{ ...staffPanel(picked, left, context), width: left }] : [];
  const indexed = index && view !== 'people' ? [indexPanel(index, picked.marked, context)] : [];
  const place = beside ? { left: left + 36, top: 0 } : {};
  return figure(context, text.alt, 'people', [...staff, ...indexed.map((panel) => ({ ...panel, ...place }))]);
}

function staffPanel(picked: BankHeadcountPicked, width: number, { lang, say }: Context): Panel {
  const { points, first, peak, last, marked } = picked;
  const known = points.filter((point): point is PublishedYear => point.staff !== undefined);
  const shown = new Set([first?.year, peak?.year, last?.year, marked]);
  const asked = points.filter(({ institutions }) => institutions?.kind === 'surveyed');
  const unknown = points.filter((point) => point.staff !== undefined && !asked.includes(point));
  // Years stand under the first, the last and the peak, and where the banks' count begins.
  const years = [...new Set([...shown, asked[0]?.year])].filter((year) => year !== undefined);
  const columnWidth = width / points.length;
  return {
    height: 280,
    margin: { top: 56, bottom: 56 },
    x: { type: 'band', domain: points.map(({ year }) => year), paddingInner: 0.14, paddingOuter: 0 },
    y: { domain: [0, max(known, ({ staff }) => staff) ?? 1] },
    marks: [
      words([{ text: say.staffHead(unitStyle(unit, lang).name), x: 0, y: 14, style: 'value' }]),
      columns(known, {
        x: ({ year }) => year,
        y: ({ staff }) => staff,
        style: ({ year }) => (marked === undefined || year === marked ? 'solid' : 'dim'),
        row: ({ claim }) => claim.id,
      }),
      labels(
        known.filter(({ year }) => shown.has(year)),
        {
          x: ({ year }) => year,
          y: ({ staff }) => staff,
          text: ({ staff }) => formatValue(staff, unit, lang),
          ...{ dy: -7, anchor: 'middle', style: 'value tinted' },
        },
      ),
      ground(),
      wordsBelow({ values: years, text: String }),
      wordsBelow(
        {
          values:
            columnWidth >= 24
              ? asked.map(({ year }) => year)
              : years.filter((year) => asked.some((point) => point.year === year)),
          text: (year) => String(asked.find((point) => point.year === year)?.institutions?.count ?? ''),
        },
        'context value tinted',
        40,
      ),
      words(
        unknown.length * columnWidth > widthOf(say.banksUnknown)
          ? [{ text: say.banksUnknown, x: 0, y: 264, style: 'muted' }]
          : [],
      ),
    ],
  };
}

function indexPanel(index: StaffIndex, marked: number | undefined, { lang, say }: Context): Panel {
  const { points, base, average } = index;
  const [first, last] = [points[0], points.at(-1)];
  const values = points.flatMap((point) => [point.staff ?? 100, point.banks ?? 100, point.average ?? 100]);
  const domain = [Math.min(...values) - 5, Math.max(...values) + 2];
  const at = (point: { readonly year: number }) => point.year;
  const one = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, lang, 0));
  const years = [...new Set([first?.year, base, last?.year])].filter((year) => year !== undefined);
  const people = (count: number) =>
    formatFigure({ value: count, low: undefined, high: undefined, bound: 'exact', unit: 'person' }, lang, 'bare');
  const ends = last
    ? [
        {
          value: last.average,
          text: say.averageName(one(last.average), people(average[0]), people(average[1])),
          style: 'tinted',
        },
        { value: last.staff, text: say.staffName(one(last.staff)), style: 'value tinted' },
        { value: last.banks, text: say.banksName(one(last.banks)), style: 'context value tinted' },
      ].flatMap(({ value, ...end }) => (value === undefined ? [] : [{ ...end, x: last.year, y: value }]))
    : [];
  return {
    height: 280,
    margin: { top: 56, right: lang === 'zh' ? 96 : 116, bottom: 56, left: 16 },
    x: { type: 'point', domain: points.map(at), padding: 0 },
    y: { domain },
    marks: [
      words([{ text: say.indexHead(String(base)), x: 0, y: 14, style: 'value' }]),
      bandX(points.some(({ year }) => year === marked) ? marked : undefined),
      gridY({ values: ticks(domain[0] ?? 0, 99, 2).filter((value) => value % 20 === 0), text: String }),
      ground(100, 'base'),
      lines(points, { x: at, y: ({ average: value }) => value, style: 'apart' }),
      lines(points, { x: at, y: ({ banks }) => banks, style: 'context second' }),
      lines(points, { x: at, y: ({ staff }) => staff, style: 'lead' }),
      dots(points, { x: at, y: ({ average: value }) => value, r: 3, style: 'hollow' }),
      symbols(points, { x: at, y: ({ banks }) => banks, symbol: 'square', r: 3, style: 'context solid' }),
      dots(points, { x: at, y: ({ staff }) => staff, r: 3.5, style: 'solid' }),
      endLabels(ends),
      wordsBelow({ values: years, text: String }),
    ],
  };
}

/** The three lines of the index from the year before the base, with their ends named. */
export function thumbnail({ index }: BankHeadcountPicked, text: ChartText, context: Context): SVGSVGElement {
  if (!index) return drawEmpty(context, text.title);
  const panel = indexPanel(index, undefined, context);
  return figure(context, text.alt, 'people', [
    { ...panel, height: context.height ?? 168, margin: { ...panel.margin, top: 12, bottom: 28 } },
  ]);
}
