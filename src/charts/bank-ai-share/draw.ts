import { max, ticks } from 'd3';
import { node } from '../../marks/node.ts';
import { around } from '../../marks/drawn.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels, figure, drawEmpty } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { BankAiSharePicked, OtherMeasure } from './pick.ts';
import { roundedPercent } from '../../i18n/format-figure.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { ground, gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { yearLine } from '../shared/year-line.ts';
import type { PublishedYear } from '../shared/year-series.ts';
import { isPublished } from '../shared/year-series.ts';

const lineStep = 20;
/** Width right of the names that a number and its year need. */
const figures = 84;
const yearRoom = 34;

/** One row per measure with its number for each year. It is a list because no two of the measures can be compared. */
function othersPanel({ others, marked }: BankAiSharePicked, width: number, { lang, say }: Speech<Say>): Panel {
  const layout = layOutRows<OtherMeasure>(others, {
    ...{ lang, room: width - figures, beside: true, gap: 14, top: 44 },
    name: ({ metric }) => say.metrics[metric],
    mark: ({ levels }) => levels.length * lineStep,
  });
  const listed = layout.rows.flatMap(({ datum: { metric, levels }, middle }) =>
    levels.map((level, line) => ({ metric, level, y: middle + (line - (levels.length - 1) / 2) * lineStep + 5 })),
  );
  const figure = {
    row: ({ level }: (typeof listed)[number]) => level.row,
    series: () => 'others',
    y: ({ y }: (typeof listed)[number]) => y,
  };
  return {
    height: layout.bottom + 8,
    x: pixels,
    y: pixels,
    marks: [
      words([{ text: say.othersHead, x: 0, y: 14, style: 'value' }]),
      around(({ right, document }) =>
        layout.rows.map(({ top }) => node(document, 'path', { class: 'grid', d: `M0,${top - 7}H${right}` })),
      ),
      words(rowWords(layout)),
      labels(listed, {
        ...figure,
        x: width - yearRoom - 6,
        text: ({ level }) => roundedPercent(level.value, lang),
        ...{ anchor: 'end', style: 'value tinted' },
      }),
      labels(listed, {
        ...figure,
        x: width,
        text: ({ level }) => String(level.year),
        anchor: 'end',
        style: ({ level }) => (level.year === marked ? 'strong' : 'muted'),
      }),
    ],
  };
}

type Context = DrawContext & Speech<Say>;

const gap = 40;
const tall = 264;

/** The share by year on an axis from zero; beside it, as a list, the measures that sound similar. */
export function draw(picked: BankAiSharePicked, text: ChartText, context: Context): SVGSVGElement {
  const { first, others } = picked;
  if (!first && others.length === 0) return drawEmpty(context, text.title);
  const { width, say } = context;
  const beside = first !== undefined && others.length > 0 && width >= narrowBelow;
  const main = beside ? Math.round(width * 0.52) : width;
  const share = sharePanel(picked, context);
  const head = words([{ text: say.head, x: 0, y: 14, style: 'value' }]);
  const line = {
    ...share,
    marks: [head, ...share.marks],
    height: tall,
    margin: { ...share.margin, top: 48 },
    width: main,
  };
  const room = beside ? width - main - gap : width;
  const list = { ...othersPanel(picked, room, context), width: room, ...(beside ? { left: main + gap, top: 0 } : {}) };
  return figure(context, text.alt, 'machines', [...(first ? [line] : []), ...(others.length > 0 ? [list] : [])]);
}

const at = { x: ({ year }: PublishedYear) => year, y: ({ value }: PublishedYear) => value };

function sharePanel(
  { points, first, last, marked }: BankAiSharePicked,
  { lang, say }: Speech<Say>,
): Omit<Panel, 'height'> {
  const levels = points.filter(isPublished);
  const most = max(levels, ({ value }) => value) ?? 0;
  const [from = 0, to = 0] = [first?.year, last?.year];
  const keys = levels.filter(({ year }) => [from, to, marked].includes(year));
  const quoted = levels.filter(({ articleOnly }) => articleOnly);
  return {
    margin: { right: 12, bottom: 30, left: 22 },
    x: { domain: [from - 0.4, to + 0.4] },
    y: { domain: [0, most] },
    marks: [
      bandX(levels.some(({ year }) => year === marked) ? marked : undefined, 32),
      gridY({ values: ticks(0, most, 3).slice(1), text: (value) => formatNumber(value, lang) }, 'beside'),
      ground(),
      ...yearLine(levels, { stroke: 'lead', series: 'share' }),
      labels(keys, {
        ...at,
        text: (level) => roundedPercent(level.value, lang),
        ...{ dy: -12, anchor: 'middle', style: 'finding tinted halo' },
      }),
      labels(quoted, {
        ...at,
        text: () => say.articleOnly,
        ...{ dy: 22, anchor: 'middle', style: 'muted halo' },
      }),
      wordsBelow({ values: levels.map(({ year }) => year), text: String }),
    ],
  };
}

/** The line with its first and last values labelled. */
export function thumbnail(picked: BankAiSharePicked, text: ChartText, context: Context): SVGSVGElement {
  const { first, last } = picked;
  const levels = picked.points.filter(isPublished);
  if (!first || !last) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'machines', [
    {
      height: context.height ?? 168,
      margin: { top: 28, bottom: 28 },
      x: { domain: [first.year - 0.4, last.year + 0.4] },
      y: { domain: [0, max(levels, ({ value }) => value) ?? 1] },
      marks: [
        ground(),
        ...yearLine(levels, { stroke: 'lead', series: 'share' }),
        labels(first === last ? [last] : [first, last], {
          ...at,
          text: (level) => roundedPercent(level.value, context.lang),
          ...{ dy: -11, anchor: 'middle', style: 'finding tinted halo' },
        }),
        wordsBelow({ values: [...new Set([first.year, last.year])], text: String }),
      ],
    },
  ]);
}
