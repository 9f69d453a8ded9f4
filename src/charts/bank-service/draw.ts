import { extent } from 'd3';
import { wordsBelow } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure } from '../../marks/figure.ts';
import { labels } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import type { ChartText, Speech } from '../chart.ts';
import { everyYear } from '../shared/year-series.ts';
import { at, ratePanel, satisfactionPanel, yearScale } from './draw-panels.ts';
import type { BankServicePicked } from './pick.ts';
import { percentOf } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const gap = 36;

/** The share of calls that reach a person, and small beside it satisfaction, on one axis. */
export function draw(picked: BankServicePicked, text: ChartText, context: Context): SVGSVGElement {
  const { rate, satisfaction } = picked;
  const drawn = [rate, satisfaction].filter((series) => series !== undefined);
  if (drawn.length === 0) return drawEmpty(context, text.title);
  const { width } = context;
  const beside = drawn.length > 1 && width >= narrowBelow;
  const main = beside ? Math.round(width * 0.64) : width;
  const side = beside ? width - main - gap : width;
  const panels = [
    ...(rate ? [{ ...ratePanel(picked, rate, context), width: main }] : []),
    ...(satisfaction
      ? [
          {
            ...satisfactionPanel(picked, satisfaction, { width: side, beside }, context),
            width: side,
          },
        ]
      : []),
  ];
  return figure(
    context,
    text.alt,
    'people',
    panels.map((panel, index) => (beside && index > 0 ? { ...panel, left: main + gap, top: 0 } : panel)),
  );
}

/** The connect rate alone, its lowest year named. */
export function thumbnail({ rate, lowest, last }: BankServicePicked, text: ChartText, context: Context): SVGSVGElement {
  if (!rate || !lowest) return drawEmpty(context, text.title);
  const { height = 168, lang, say } = context;
  const { levels } = rate;
  const [least = 0, most = 1] = extent(levels, ({ value }) => value);
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { top: 20, right: 8, bottom: 30, left: 8 },
      x: { domain: yearScale(levels.map(({ year }) => year)) },
      y: { domain: [least - 0.5, most + 0.5] },
      marks: [
        lines(everyYear(levels), { x: ({ year }) => year, y: ({ point }) => point?.value, style: 'lead' }),
        dots([lowest], { ...at, r: 5, style: 'solid' }),
        labels([lowest], {
          ...at,
          text: (level) => say.lowestShort(String(level.year), percentOf(level, lang)),
          ...{ dx: -11, dy: 5, anchor: 'end', style: 'value tinted halo' },
        }),
        wordsBelow({ values: [...new Set([levels[0], last])].flatMap((level) => level?.year ?? []), text: String }),
      ],
    },
  ]);
}
