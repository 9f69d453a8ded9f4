import { extent, ticks } from 'd3';
import { roundedPercent } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { dots } from '../../marks/symbols.ts';
import { fontSize, lineHeight } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import { yearLine } from '../shared/year-line.ts';
import type { PublishedYear } from '../shared/year-series.ts';
import { gapRuns, everyYear } from '../shared/year-series.ts';
import type { BankServicePicked, Series } from './pick.ts';
import { digitsOf } from './words.ts';
import type { Say } from './zh.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import { lines } from '../../marks/shapes.ts';

const tall = 268;
/** Height of the satisfaction panel below its words, where it stands below the connect rate. */
const low = 110;

/** From a little below the lowest value of both measures to a little above the highest. */
function domainOf({
  rate,
  satisfaction,
}: Pick<BankServicePicked, 'rate'> & { readonly satisfaction: Pick<Series, 'levels'> | undefined }): [number, number] {
  const [least = 0, most = 1] = extent(
    [rate, satisfaction].flatMap((one) => one?.levels.map(({ value }) => value) ?? []),
  );
  return [least - 3, most + 1];
}

const levelsOf = ([least, most]: readonly [number, number]) => ticks(least, most, 4);

/** Where a figure lies. */
const at = { x: ({ year }: PublishedYear) => year, y: ({ value }: PublishedYear) => value };

/** A linear axis of years, with room for the words at its ends. */
const yearScale = (years: readonly number[]): [number, number] => {
  const [first = 0, last = 0] = extent(years);
  return [first - 0.5, last + 0.5];
};

/** The share of calls that reach a person, with its lowest year labelled. */
function ratePanel(picked: BankServicePicked, { levels, points }: Series, { lang, say }: Speech<Say>): Panel {
  const { lowest, last, marked } = picked;
  const digits = digitsOf(picked, lang);
  const domain = domainOf(picked);
  const ends = levels.filter((level) => level !== lowest && [levels[0]?.year, last?.year, marked].includes(level.year));
  const years = [levels[0]?.year, lowest?.year, last?.year].filter((year) => year !== undefined);
  const low = lowest && levels.length > 1 ? [lowest] : [];
  return {
    height: tall,
    margin: { top: 40, right: 8, bottom: 30, left: 26 },
    x: { domain: yearScale(points.map(({ year }) => year)) },
    y: { domain },
    marks: [
      words([{ text: say.heads.human_connect_rate, x: 0, y: 14, style: 'value' }]),
      bandX(points.some(({ year }) => year === marked) ? marked : undefined),
      gridY({ values: levelsOf(domain), text: (value) => formatNumber(value, lang) }, 'beside'),
      ...yearLine(levels, { stroke: 'lead', series: 'rate' }),
      dots(low, { ...at, r: 5.5, style: 'solid', row: ({ row }) => row }),
      labels(levels.length === 1 ? levels : ends, {
        ...at,
        text: (level) => roundedPercent(level.value, lang, digits),
        ...{ dy: -12, anchor: 'middle', style: 'value tinted halo' },
      }),
      labels(low, {
        ...at,
        text: (level) => say.lowest(String(level.year), roundedPercent(level.value, lang, digits)),
        ...{ dy: 24, anchor: 'middle', style: 'finding tinted halo' },
      }),
      wordsBelow({ values: [...new Set(years)], text: String }),
    ],
  };
}

/** Lines within each wording of the question; a word where nothing was found. */
function satisfactionPanel(
  picked: BankServicePicked,
  { runs, levels, points, questions }: Series,
  { width, beside }: { readonly width: number; readonly beside: boolean },
  { lang, say }: Speech<Say>,
): Panel {
  const { marked } = picked;
  const [first, last] = [levels[0], levels.at(-1)];
  const keys = levels.filter((level) => level === first || level === last || level.year === marked);
  const change = questions.length > 1 ? wrapText(say.questionsChange, width / fontSize, lang) : [];
  const missing = gapRuns(points).map((run) => ({ run, reason: run[0]?.gap?.reason.name[lang] }));
  const domain = beside ? domainOf(picked) : domainOf({ rate: undefined, satisfaction: { levels } });
  const top = beside ? 40 : 44 + change.length * lineHeight;
  const height = beside ? tall : top + low;
  return {
    height,
    margin: { top, right: 8, bottom: 30, left: 8 },
    x: { domain: yearScale(points.map(({ year }) => year)) },
    y: { domain },
    marks: [
      words([{ text: say.heads.satisfaction, x: 0, y: 14, style: 'value' }]),
      words(
        change.map((text, line) => ({
          ...{ text, x: 0, style: 'muted' },
          y: (beside ? height - 64 : 31) + line * lineHeight,
        })),
      ),
      bandX(points.some(({ year }) => year === marked) ? marked : undefined),
      beside ? gridY({ values: levelsOf(domain), text: () => '' }) : null,
      ...runs.flatMap((run) => yearLine(run, { stroke: 'second', hue: 'customers', series: 'satisfaction' })),
      labels(keys, {
        ...at,
        text: (level) => roundedPercent(level.value, lang, 1),
        ...{ dy: -11, anchor: 'middle', style: 'customers value tinted halo' },
      }),
      labels(missing, {
        x: ({ run }) => ((run[0]?.year ?? 0) + (run.at(-1)?.year ?? 0)) / 2,
        y: levels.find(({ year }) => year > (missing[0]?.run[0]?.year ?? Infinity))?.value ?? last?.value ?? domain[1],
        text: ({ run, reason }) => [say.missing([run[0]?.year, run.at(-1)?.year].map(String)), reason ?? ''],
        ...{ dy: 20, anchor: 'middle', style: 'muted halo' },
      }),
      wordsBelow({
        values: [...new Set([first?.year, last?.year])].filter((year) => year !== undefined),
        text: String,
      }),
    ],
  };
}

type Context = DrawContext & Speech<Say>;

const gap = 36;

/** The share of calls that reach a person and, smaller beside it, satisfaction, on the same axis. */
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

/** The connect rate alone, with its lowest year labelled. */
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
          text: (level) => say.lowestShort(String(level.year), roundedPercent(level.value, lang)),
          ...{ dx: -11, dy: 5, anchor: 'end', style: 'value tinted halo' },
        }),
        wordsBelow({ values: [...new Set([levels[0], last])].flatMap((level) => level?.year ?? []), text: String }),
      ],
    },
  ]);
}
