import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure } from '../../marks/figure.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { IndexLine } from '../shared/index-panel.ts';
import { indexPanel } from '../shared/index-panel.ts';
import { staffPanel, tall } from './draw-staff.ts';
import type { BankHeadcountPicked, IndexPoint, StaffIndex } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** Few years do not make columns wider than this. */
const widest = 96;

/** Left the staff of each year from zero; right staff, banks and staff per bank on one scale, the base year being 100. */
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

/** Staff per bank behind the banks behind the staff. */
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

/** The three lines of the index with their ends named, as high as the context says; in a tile with the marked year. */
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
