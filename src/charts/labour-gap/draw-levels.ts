import { max } from 'd3';
import { ground } from '../../marks/axes.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { endLabels } from '../../marks/labels/end-labels.ts';
import type { Panel } from '../../marks/figure.ts';
import { keepApart } from '../../marks/labels/keep-apart.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { quartersBelow, quartersHeight } from '../../marks/quarters-below.ts';
import type { Context, Space } from './draw-series.ts';
import { markedField, metrics, row, series, x, xOf } from './draw-series.ts';
import type { GapQuarter, LabourGapPicked } from './pick.ts';
import { countText } from './words.ts';

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
    // Where quarters are close, the highest would touch the word in the gap beside it.
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

/** Names of both levels at their ends, with the newest figure. */
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
