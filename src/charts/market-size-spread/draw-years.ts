import { extent } from 'd3';
import { roundedValue } from '../../i18n/format-rounded.ts';
import { unitStyle } from '../../i18n/units.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { freeLabels } from '../../marks/labels/free-labels.ts';
import type { FreeLabel } from '../../marks/labels/free-labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import { dots, symbols } from '../../marks/symbols.ts';
import { fontSize, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { MarketSizeSpreadPicked, Series, SizePoint } from './pick.ts';
import { isScoped } from './pick.ts';
import { whoSays } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const yearOf = ({ year }: SizePoint): number => year;
const sizeOf = ({ size }: SizePoint): number => size;
const idOf = ({ claim }: SizePoint): string => claim.id;

/** All figures by year on a log axis; those of one publisher and one definition are joined. */
export function yearsPanel(picked: MarketSizeSpreadPicked, year: number, unit: string, context: Context): Panel {
  const { lang, say, width } = context;
  const { points, segments, series } = picked;
  const wide = width >= narrowBelow;
  const [first = year, last = year] = extent(points, yearOf);
  const [least = 1, most = 1] = extent(points, sizeOf);
  // Room for labels, and at least one decade, so that the axis has numbers to read.
  const room = Math.max(1.6, Math.sqrt((10 * least) / most));
  const ends = [least / room, most * room] as const;
  const ticks = roundNumbers(...ends);
  const number = (value: number) => roundedValue(value, unit, lang);
  const left = Math.max(...ticks.map((tick) => widthOf(number(tick)))) + 10;
  const right = wide ? 56 : 30;
  const ofYear = (width - left - right - 16) / Math.max(last - first, 1);
  const drawn = dodge(points, (size) => (Math.log(size) / Math.log(ends[1] / ends[0])) * 170, 9 / ofYear);
  const known = drawn.filter(({ point }) => point.named);
  const labels = series.flatMap((own) => seriesLabels(own, number, width, context));
  const at = ({ year: x, size: y }: SizePoint) => ({ x, y });
  return {
    height: 246,
    margin: { top: 42, right, bottom: 34, left },
    x: { type: 'linear', domain: [first, last === first ? last + 1 : last], inset: 8 },
    y: { type: 'log', domain: [...ends] },
    marks: [
      words([{ text: say.allHead(unitStyle(unit, lang).name), x: 0, y: 22, style: 'value' }]),
      bandX(year),
      gridY({ values: ticks, text: number }, 'beside'),
      wordsBelow({ values: yearTicks(first, last, year, ofYear), text: String }),
      symbols(
        drawn.filter(({ point }) => !point.named),
        {
          ...{ x: ({ x }) => x, y: ({ point }) => point.size, r: 4, style: 'ghost-dot' },
          symbol: ({ point }) => (point.open === 'up' ? 'up' : 'circle'),
          row: ({ point }) => idOf(point),
        },
      ),
      lines(
        segments.flatMap((segment) => [segment.from, segment.to].map((end) => ({ segment, end }))),
        {
          ...{ x: ({ end }) => end.year, y: ({ end }) => end.size },
          z: ({ segment }) => `${segment.from.claim.id} ${segment.to.claim.id}`,
          style: ({ segment }) => ({ forecast: 'apart', ends: 'dotted', line: 'line' })[segment.kind],
        },
      ),
      dots(known, {
        ...{ x: ({ x }) => x, y: ({ point }) => point.size, r: 4.5 },
        style: ({ point }) => (point.forecast ? 'hollow' : 'solid'),
        row: ({ point }) => idOf(point),
      }),
      freeLabels(labels, {
        points: drawn.map(({ x, point }) => ({ x, y: point.size })),
        lines: segments.map(({ from, to }) => ({ from: at(from), to: at(to) })),
      }),
    ],
  };
}

/** Publisher and number at the first figure, only the number at the others; a single label where figures are neighbours. */
function seriesLabels(own: Series, number: (value: number) => string, width: number, context: Context): FreeLabel[] {
  const { lang, say } = context;
  const wide = width >= narrowBelow;
  const [first, ...more] = own;
  const last = more.at(-1);
  const label = (point: SizePoint, text: string, style: string): FreeLabel => ({
    ...{ x: point.year, y: point.size, style: `${style} tinted halo` },
    text: wrapText(text, (wide ? 250 : 230) / fontSize, lang),
  });
  const named = (sizes: readonly SizePoint[]) =>
    `${whoSays(first, context)} ${sizes.map(({ size }) => number(size)).join(say.listed)}`;
  if (last && last.year - first.year < own.length) {
    const kind = isScoped(first.claim) ? say.colon + (wide ? first.claim.scope.name[lang] : say.otherScope) : '';
    // At the height of the highest figure, so that it covers none of them.
    return [{ ...label(first, named(own) + kind, ''), y: Math.max(...own.map(sizeOf)) }];
  }
  return own.map((point) =>
    point === first
      ? label(point, named([point]), point.forecast ? '' : 'strong')
      : label(
          point,
          number(point.size) + (point.forecast ? say.inBrackets(say.forecast) : ''),
          point.forecast ? '' : 'strong',
        ),
  );
}

/** A figure with its place on the axis of years: pages that would overlap another figure of their year are moved aside. */
interface Placed {
  readonly point: SizePoint;
  readonly x: number;
}

function dodge(points: readonly SizePoint[], height: (size: number) => number, step: number): Placed[] {
  const placed: Placed[] = [];
  for (const point of [...points].sort((a, b) => +b.named - +a.named)) {
    const free = (x: number) =>
      placed.every((other) => other.x !== x || Math.abs(height(other.point.size) - height(point.size)) > 9);
    const sides = [0, -1, 1, -2, 2].map((side) => point.year + side * step);
    placed.push({ point, x: point.named ? point.year : (sides.find(free) ?? point.year) });
  }
  return placed;
}

/** 1, 5, 10, 50, 100 … within the domain. */
function roundNumbers(low: number, high: number): number[] {
  const numbers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10)
    for (const number of [power, 5 * power]) if (number >= low && number <= high) numbers.push(number);
  return numbers;
}

/** First, last and the strip's year always, the others where there is room. */
function yearTicks(first: number, last: number, year: number, ofYear: number): number[] {
  const others = Array.from({ length: Math.max(last - first + 1, 1) }, (_, index) => first + index);
  const chosen: number[] = [];
  for (const one of [first, last, year, ...others])
    if (chosen.every((other) => Math.abs(other - one) * ofYear >= Math.min(Math.max(40, ofYear * 1.5), 70)))
      chosen.push(one);
  return chosen;
}
