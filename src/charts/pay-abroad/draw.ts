import { extent, sum } from 'd3';
import { wordsBelow } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels } from '../../marks/labels/labels.ts';
import { dots } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import { barsPanel, linesPanel, seriesMarks } from './draw-panels.ts';
import type { PayAbroadPicked } from './pick.ts';
import { payText } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const between = 32;

/** One panel per country in its own currency: lines by year; below them, as bars, the countries with a single year. */
export function draw(picked: PayAbroadPicked, text: ChartText, context: Context): SVGSVGElement {
  const { countries, statistic } = picked;
  if (countries.length === 0) return drawEmpty(context, text.title);
  const inTime = countries.filter(({ country }) => country !== 'JP');
  const beside = context.width >= narrowBelow && inTime.length > 1;
  const room = context.width - between * (inTime.length - 1);
  // A panel of several series needs room for their names.
  const parts = inTime.map(({ series }) => (series.length > 1 ? 1.4 : 1));
  let left = 0;
  const lines = inTime.map((country, index): Panel => {
    if (!beside) return linesPanel(country, statistic, context.width, context);
    const width = Math.round((room * (parts[index] ?? 1)) / sum(parts));
    const panel = { ...linesPanel(country, statistic, width, context), left, top: 0 };
    left += width + between;
    return panel;
  });
  const bars = countries
    .filter(({ country }) => country === 'JP')
    .map((country) => barsPanel(country, context.width, context));
  return figure(context, text.alt, 'context', [...lines, ...bars]);
}

/** The longest series with its first and last value labelled. */
export function thumbnail(picked: PayAbroadPicked, text: ChartText, context: Context): SVGSVGElement {
  const [longest] = [...picked.countries].sort((a, b) => b.lead.points.length - a.lead.points.length);
  const points = longest?.lead.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!longest || !first || !last) return drawEmpty(context, text.title);
  const [least = 0, most = 0] = extent(points, ({ value }) => value);
  const end = `${context.say.countries[longest.country]} ${payText(last, context)}`;
  return figure(context, text.alt, 'context', [
    {
      height: context.height ?? 168,
      margin: { top: 24, bottom: 30, left: 20, right: widthOf(end, 'value') / 2 + 8 },
      x: { domain: first === last ? [first.year - 1, last.year + 1] : [first.year, last.year] },
      y: { domain: [least, most] },
      marks: [
        seriesMarks([longest.lead], 0)[0] ?? null,
        dots(first === last ? [last] : [first, last], {
          ...{ x: ({ year }) => year, y: ({ value }) => value, r: 4, style: 'solid' },
        }),
        labels([last], {
          ...{ x: ({ year }) => year, y: ({ value }) => value, text: () => end, dy: -10, anchor: 'end', dx: 8 },
          style: 'value tinted',
        }),
        wordsBelow({ values: [...new Set([first.year, last.year])], text: String }),
      ],
    },
  ]);
}
