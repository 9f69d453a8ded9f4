import type { ScaleOptions } from '@observablehq/plot';
import { max } from 'd3';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { fieldX, ground, quartersBelow, quartersHeight } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';
import { fontSize } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { GapQuarter, LabourGapPicked, Stretch } from './pick.ts';
import { stretchesWithout } from './pick.ts';
import type { Say } from './zh.ts';
import { endLabels, keepApart } from '../../marks/labels/end-labels.ts';
import type { Panel } from '../../marks/drawing.ts';
import { countText } from './words.ts';

export type Context = DrawContext & Speech<Say>;

export const x = ({ quarter }: GapQuarter): number => quarter.index;
export const ratioOf = ({ ratio }: GapQuarter): number | undefined => ratio;
const metrics = {
  vacancy_seeker_ratio: { value: ratioOf, stroke: 'lead', symbol: 'circle', series: 'ratio' },
  vacancies: { value: ({ vacancies }: GapQuarter) => vacancies, stroke: 'second', symbol: 'circle', series: 'levels' },
  seekers: { value: ({ seekers }: GapQuarter) => seekers, stroke: 'line', symbol: 'square', series: 'levels' },
} as const;
type Drawn = keyof typeof metrics;

/** The horizontal space of both panels, equal because they stand below each other. */
export interface Space {
  readonly left: number;
  readonly right: number;
  /** Width of a quarter. */
  readonly step: number;
}

export const row = ({ id }: GapQuarter): string => id;

export const xOf = ({ quarters }: LabourGapPicked): ScaleOptions => ({
  type: 'linear',
  domain: [(quarters[0]?.quarter.index ?? 0) - 0.5, (quarters.at(-1)?.quarter.index ?? 0) + 0.5],
});

/** The background of the marked year in a panel. */
export function markedField({ quarters, marked }: LabourGapPicked) {
  const own = quarters.filter(({ quarter }) => quarter.year === marked).map(x);
  return own.length === 0 ? null : fieldX(Math.min(...own) - 0.5, Math.max(...own) + 0.5, 'band');
}

/** Lines that break where quarters have no figure, with one word per break; the points over them. */
export function series(picked: LabourGapPicked, of: readonly Drawn[], space: Space, context: Context) {
  const { quarters } = picked;
  return [
    ...of.map((metric) => lines(quarters, { x, y: metrics[metric].value, style: metrics[metric].stroke })),
    ...of.map((metric) => {
      const { value, symbol, series: name } = metrics[metric];
      return symbols(quarters, {
        ...{ x, y: value, symbol, row, series: () => name, r: 3.5 },
        style: ({ weak }) => (weak ? 'hollow' : 'solid'),
      });
    }),
    ...of.map((metric) => gapWords(picked, metric, space, context)),
  ];
}

function gapWords({ quarters }: LabourGapPicked, metric: Drawn, { step }: Space, { lang, say, width }: Context) {
  const { value } = metrics[metric];
  const known = quarters.filter((quarter) => value(quarter) !== undefined);
  const room = ([first, last]: Stretch) => Math.max((last.index - first.index + 1) * step, 60);
  // The word stands between its neighbours, where the line would be; on a phone their numbers stand there.
  const levelAt = ([first, last]: Stretch) => {
    const before = known.findLast((quarter) => x(quarter) < first.index);
    const after = known.find((quarter) => x(quarter) > last.index);
    const [a = 0, b = 0] = [before ?? after, after ?? before].map((quarter) => quarter && value(quarter));
    const level = (a + b) / 2;
    return metric === 'vacancy_seeker_ratio' && width < narrowBelow ? (level + 1) / 2 : level;
  };
  return labels(known.length === 0 ? [] : stretchesWithout(quarters, metric), {
    ...{ x: ([first, last]) => (first.index + last.index) / 2, y: levelAt, anchor: 'middle', align: 'middle' },
    text: (stretch) => wrapText(say.missing[metric], room(stretch) / fontSize, lang),
    row: ([first]) => quarters.find((quarter) => x(quarter) === first.index)?.id,
    style: 'muted halo',
  });
}

/** Vacancies and seekers, small, over the axis of quarters. */
export function levelsPanel(
  picked: LabourGapPicked,
  ends: ReturnType<typeof levelEnds>,
  space: Space,
  context: Context,
): Panel {
  const { quarters } = picked;
  const { lang, say, width } = context;
  const last = quarters.at(-1);
  const label = (metric: 'vacancies' | 'seekers', dy: (quarter: GapQuarter) => number) => {
    const { value } = metrics[metric];
    const own = quarters.filter((quarter) => quarter !== last && value(quarter) !== undefined);
    const [first] = own;
    const highest = own.find((quarter) => value(quarter) === max(own, value));
    // Where quarters are close together, the highest number would touch the word in the gap beside it.
    const shown = [...(width < narrowBelow && metric === 'seekers' ? [] : [highest]), first].flatMap(
      (quarter) => quarter ?? [],
    );
    return labels(
      keepApart(shown, (quarter) => x(quarter) * space.step, 44),
      {
        ...{ x, y: value, dy, anchor: 'middle', style: 'tinted halo', row },
        text: (quarter) => countText(value(quarter) ?? 0, picked, lang),
      },
    );
  };
  return {
    height: 176,
    margin: { top: 46, right: space.right, bottom: quartersHeight, left: space.left },
    x: xOf(picked),
    y: { domain: [0, Math.max(1, ...quarters.flatMap(({ vacancies = 0, seekers = 0 }) => [vacancies, seekers]))] },
    marks: [
      words([{ text: say.levelsHead, x: 0, y: 14, style: 'value' }]),
      markedField(picked),
      ground(),
      ...series(picked, ['seekers', 'vacancies'], space, context),
      label('vacancies', () => -9),
      label('seekers', (quarter) => (quarter === quarters[0] ? 20 : -9)),
      endLabels(ends),
      quartersBelow(
        quarters.map(({ quarter }) => quarter),
        say.quarterWord,
      ),
    ],
  };
}

/** Names of both levels at the ends of their lines, with the newest figure. */
export function levelEnds(picked: LabourGapPicked, { lang, say, width }: Context) {
  const last = picked.quarters.at(-1);
  return (['vacancies', 'seekers'] as const).flatMap((metric) => {
    const level = last && metrics[metric].value(last);
    if (!last || level === undefined) return [];
    const [name, figure] = [say.columns[metric].label, countText(level, picked, lang)];
    const text = width < narrowBelow ? [name, figure] : [`${name} ${figure}`];
    return [{ x: x(last), y: level, text, style: metric === 'vacancies' ? 'value tinted' : 'tinted' }];
  });
}
