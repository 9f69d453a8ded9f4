import { extent, ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import { endLabels } from '../../marks/labels/end-labels.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { textNode, node } from '../../marks/node.ts';
import { lines as drawnLines } from '../../marks/shapes.ts';
import { symbolPath, symbols } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { PayLine, PayOfficialPicked, PayPoint } from './pick.ts';
import { monthly, postName, yearlyNumber } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** A year of a line; no value where the year is not published. */
interface Place {
  readonly line: PayLine;
  readonly year: number;
  readonly point: PayPoint | undefined;
}

const tone = ({ part }: PayLine): string => (part === 'lead' ? '' : 'context ');
/** Order of drawing, back to front. */
const depth: readonly PayLine['part'][] = ['context', 'second', 'lead'];
const stroke = { lead: 'lead', second: 'context second', context: 'context fine' } as const;

/** One line per kind of post, named at its end; for service staff also the newest year's pay per month. */
export function draw(picked: PayOfficialPicked, text: ChartText, context: Context): SVGSVGElement {
  if (!picked.lead) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const { lines, years, marked } = picked;
  const narrow = width < narrowBelow;
  const points = lines.flatMap((line) => line.points);
  const [least = 0, most = 0] = extent(points, ({ value }) => value);
  const grid = ticks(least * 0.8, most, 4);
  const domain = [Math.min(least, grid[0] ?? least) - (most - least) * 0.12 - 1, most + 1];
  const ends = endsOf(picked, context);
  const right = Math.max(...ends.flatMap(({ text: end, style }) => end.map((line) => widthOf(line, style)))) + 14;
  // Labelled are the first and last year and the marked one; all years where they fit.
  const step = (width - right) / years.length;
  const shown = years.filter((year, at) => step > 40 || at === 0 || at === years.length - 1 || year === marked);
  return figure(context, text.alt, 'people', [
    {
      height: narrow ? 300 : 340,
      margin: { top: narrow ? 56 : 44, right, bottom: 30, left: narrow ? 12 : lang === 'zh' ? 40 : 60 },
      x: { type: 'point', domain: [...years], padding: years.length === 1 ? 0.5 : 0.1 },
      y: { domain },
      marks: [
        words([{ text: say.axis, x: 0, y: 14, style: 'value' }]),
        bandX(marked),
        // On a phone the figures on the lines serve as the scale.
        gridY({ values: grid, text: (value) => (narrow ? '' : say.tick(tickText(value, context))) }, 'beside'),
        ...seriesMarks(lines, years, { r: narrow ? 3 : 3.5 }),
        labels(marksOf(picked), {
          x: ({ year }) => year,
          y: ({ value }) => value,
          text: ({ value }) => say.tick(yearlyNumber(value, lang)),
          ...{ dy: 20, anchor: 'middle', style: 'value tinted halo' },
        }),
        endLabels(ends),
        ...(points.some(({ weak }) => weak) ? [repostKey(context, narrow)] : []),
        wordsBelow({ values: shown, text: String }),
      ],
    },
  ]);
}

/**
 * Lines that break where a year is missing; over them one point per year, hollow where only a repost carries the
 * figure.
 */
function seriesMarks(lines: readonly PayLine[], years: readonly number[], { r }: { readonly r: number }) {
  const places = lines.flatMap((line): Place[] =>
    years.map((year) => ({ line, year, point: line.points.find((point) => point.year === year) })),
  );
  // The leading line is drawn last, over the others.
  const ordered = [...places].sort((a, b) => depth.indexOf(a.line.part) - depth.indexOf(b.line.part));
  const at = { x: ({ year }: Place) => year, y: ({ point }: Place) => point?.value };
  return [
    drawnLines(ordered, { ...at, z: ({ line }) => line.post.id, style: ({ line }) => stroke[line.part] }),
    symbols(ordered, {
      ...at,
      symbol: ({ line }) => (line.part === 'lead' ? 'circle' : 'square'),
      r,
      row: ({ point }) => point?.claim.id,
      series: ({ line }) => line.post.id,
      style: ({ line, point }) => tone(line) + (point?.weak ? 'hollow' : 'solid'),
    }),
  ];
}

/** Names at the ends of the lines with their newest figure; for service staff also the pay per month. */
function endsOf({ lines, years, lead }: PayOfficialPicked, context: Context) {
  const { lang, say } = context;
  return lines.flatMap((line) => {
    const last = line.points.at(-1);
    if (!last || last.year !== years.at(-1)) return [];
    const name = `${postName(line, context, 'short')} ${say.tick(yearlyNumber(last.value, lang))}`;
    const text = line === lead ? [name, say.month(monthly(last.month, lang))] : [name];
    const style = line === lead ? 'value tinted' : line.part === 'second' ? 'context value tinted' : 'context tinted';
    return [{ x: last.year, y: last.value, text, style }];
  });
}

/** Figures written on the line of service staff: those of the first and of the marked year. */
function marksOf({ lead, years, marked }: PayOfficialPicked): PayPoint[] {
  const points = lead?.points ?? [];
  return points.filter((point) => point.year !== years.at(-1) && (point === points[0] || point.year === marked));
}

/** What a hollow point means, beside or below the name of the scale. */
const repostKey = ({ say }: Context, narrow: boolean) =>
  around(({ document }) => {
    const [x, y] = narrow ? [5, 33] : [widthOf(say.axis, 'value') + 28, 14];
    return [
      node(document, 'path', { class: 'hollow', d: symbolPath('circle', x, y - 4, 3.5) }),
      textNode(document, say.repost, { x: x + 10, y, style: 'muted' }),
    ];
  });

const tickText = (value: number, { lang }: Context): string =>
  lang === 'zh' ? formatNumber(value / 1e4, lang) : formatNumber(value, lang);

/** Service staff and clerks with their newest figures. */
export function thumbnail(picked: PayOfficialPicked, text: ChartText, context: Context): SVGSVGElement {
  const lines = picked.lines.filter(({ part }) => part !== 'context');
  if (lines.length === 0) return drawEmpty(context, text.title);
  const ends = endsOf({ ...picked, lines, lead: undefined }, context).map((end, index) => ({
    ...end,
    style: lines[index]?.part === 'lead' ? 'value tinted' : end.style,
  }));
  const [least = 0, most = 0] = extent(
    lines.flatMap(({ points }) => points),
    ({ value }) => value,
  );
  const years = [picked.years[0], picked.years.at(-1)].flatMap((year) => year ?? []);
  return figure(context, text.alt, 'people', [
    {
      height: context.height ?? 168,
      margin: {
        ...{ top: 14, bottom: 30, left: 16 },
        right: Math.max(...ends.flatMap(({ text: end, style }) => end.map((line) => widthOf(line, style)))) + 14,
      },
      x: { type: 'point', domain: [...picked.years], padding: 0 },
      y: { domain: [least, most] },
      marks: [
        ...seriesMarks(lines, picked.years, { r: 0 }).slice(0, 1),
        endLabels(ends),
        wordsBelow({ values: [...new Set(years)], text: String }),
      ],
    },
  ]);
}
