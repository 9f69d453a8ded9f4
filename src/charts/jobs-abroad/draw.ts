import { max, min, sum } from 'd3';
import { wordsBelow } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import type { Panel } from '../../marks/figure.ts';
import { figure } from '../../marks/figure.ts';
import { labels } from '../../marks/labels.ts';
import type { ChartText, Speech } from '../chart.ts';
import { countedPanel } from './draw-counted.ts';
import type { ListRow } from './draw-list.ts';
import { editionRows, leavingRows, listPanel, otherRows } from './draw-list.ts';
import { runMarks, usPanel } from './draw-us.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { jobsText } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const between = 28;

/** A country a panel: the US by year and as forecast, countries that count again and again; single figures as a list. */
export function draw(picked: JobsAbroadPicked, text: ChartText, context: Context): SVGSVGElement {
  const { width, lang, say } = context;
  const { us, counted, marked } = picked;
  const beside = width >= narrowBelow;
  const panels: Panel[] = [];
  let top = 0;
  const add = (row: readonly Panel[]): void => {
    if (row.length === 0) return;
    panels.push(...row.map((panel) => ({ ...panel, top })));
    top += (max(row, ({ height }) => height) ?? 0) + between;
  };
  const list = (head: string, rows: readonly ListRow[], room: number) =>
    rows.length === 0 ? [] : [{ ...listPanel(head, rows, room, lang), width: room }];
  add(us.last ? [usPanel(picked, width, context)] : []);
  const column = beside ? Math.round((width - 32) / 2) : width;
  const editions = list(say.editionsHead, editionRows(picked, context), column);
  const leaving = list(say.leavingHead, leavingRows(picked, context), column);
  if (beside)
    add([...editions, ...leaving.map((panel) => ({ ...panel, left: editions.length > 0 ? column + 32 : 0 }))]);
  else for (const panel of [...editions, ...leaving]) add([panel]);
  for (const one of counted) add([countedPanel(one, { marked, width, beside }, context)]);
  if (beside) {
    const [left = [], right = []] = inColumns(picked.others);
    add([
      ...list(say.othersHead, otherRows(left, context), column),
      ...list('', otherRows(right, context), column).map((panel) => ({ ...panel, left: column + 32 })),
    ]);
  } else add(list(say.othersHead, otherRows(picked.others, context), width));
  return panels.length === 0 ? drawEmpty(context, text.title) : figure(context, text.alt, 'context', panels);
}

/** Countries in two columns of about as many figures. */
function inColumns(others: JobsAbroadPicked['others']): JobsAbroadPicked['others'][] {
  const half = sum(others, ({ claims }) => claims.length) / 2;
  let before = 0;
  const first = others.filter(({ claims }) => {
    before += claims.length;
    return before - claims.length < half;
  });
  return [first, others.filter((one) => !first.includes(one))];
}

/** The US line with its ends and its greatest number. */
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
