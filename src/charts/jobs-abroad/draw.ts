import { min, sum } from 'd3';
import { wordsBelow } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels } from '../../marks/labels/labels.ts';
import type { ChartText, Speech } from '../chart.ts';
import { countedPanel } from './draw-counted.ts';
import type { List } from './draw-list.ts';
import { editionRows, leavingRows, listPanel, otherRows } from './draw-list.ts';
import { runMarks, usPanel } from './draw-us.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { jobsText } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const between = 28;

/** The US by year with its forecast and the countries that count repeatedly, one panel each; single figures as a list. */
export function draw(picked: JobsAbroadPicked, text: ChartText, context: Context): SVGSVGElement {
  const { width, lang, say } = context;
  const { us, counted, marked } = picked;
  const beside = width >= narrowBelow;
  const list = (lists: readonly List[]): Panel[] => {
    const filled = lists.filter(({ rows }) => rows.length > 0);
    return filled.length === 0 ? [] : [listPanel(filled, { width, beside }, lang)];
  };
  const panels = [
    ...(us.last ? [usPanel(picked, width, context)] : []),
    ...list([
      { head: say.editionsHead, rows: editionRows(picked, context) },
      { head: say.leavingHead, rows: leavingRows(picked, context) },
    ]),
    ...counted.map((one) => countedPanel(one, { marked, width, beside }, context)),
    ...list(
      (beside ? inColumns(picked.others) : [picked.others]).map((others, index) => ({
        head: index === 0 ? say.othersHead : '',
        rows: otherRows(others, context),
      })),
    ),
  ];
  if (panels.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'context', panels, between);
}

/** Countries in two columns with about as many figures each. */
function inColumns(others: JobsAbroadPicked['others']): JobsAbroadPicked['others'][] {
  const half = sum(others, ({ claims }) => claims.length) / 2;
  let before = 0;
  const first = others.filter(({ claims }) => {
    before += claims.length;
    return before - claims.length < half;
  });
  return [first, others.filter((one) => !first.includes(one))];
}

/** The US line with its first, last and greatest numbers labelled. */
export function thumbnail({ us }: JobsAbroadPicked, text: ChartText, context: Context): SVGSVGElement {
  const { points, peak, last } = us;
  const [first] = points;
  if (!first || !peak || !last) return drawEmpty(context, text.title);
  const { lang, height = 168 } = context;
  return figure(context, text.alt, 'context', [
    {
      height,
      margin: { top: 26, bottom: 28, left: 22, right: 30 },
      x: { domain: [first.year, Math.max(last.year, first.year + 1)] },
      y: { domain: [(min(points, ({ value }) => value) ?? 0) * 0.85, peak.value] },
      marks: [
        ...runMarks({ ...us, points: [] }, 0),
        labels([...new Set([first, peak, last])], {
          x: ({ year }) => year,
          y: ({ value }) => value,
          text: (point) => jobsText(point, lang),
          dy: (point) => (point === peak ? -9 : 24),
          ...{ anchor: 'middle', style: 'value tinted halo' },
        }),
        wordsBelow({ values: [...new Set([first.year, last.year])], text: String }),
      ],
    },
  ]);
}
