import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import type { Panel } from '../../marks/figure.ts';
import { figure } from '../../marks/figure.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { widthOf } from '../../marks/type.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { TopicId } from '../topics.ts';
import { layOutKey } from './draw-key.ts';
import type { Columns } from './draw-matrix.ts';
import { layOutColumns, namedYears, pixelPanel, signs, tiles } from './draw-matrix.ts';
import { topics } from './pick-groups.ts';
import type { EvidenceMapPicked, EvidenceMapRows } from './pick.ts';
import { pickEvidenceMap } from './pick.ts';
import { groupName, text, topicName } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

export { thumbnail } from './draw-small.ts';

/** A matrix of measures and years under a key; where there are several topics, each under its name. */
export function draw(picked: EvidenceMapPicked, { title, alt }: ChartText, context: Context): SVGSVGElement {
  if (picked.cells.length === 0) return drawEmpty(context, title);
  return figure(context, alt, 'context', [matrixPanel(picked, context)]);
}

/**
 * The matrix of one topic, for the head of its page; the same rows as the chart's with that topic chosen.
 * @returns undefined where no row is of the topic
 */
export function strip(rows: EvidenceMapRows, topic: TopicId, context: Context): SVGSVGElement | undefined {
  if (!topics.some((one) => one === topic)) return undefined;
  const picked = pickEvidenceMap(rows, { topic });
  return picked.cells.length === 0 ? undefined : draw(picked, text(picked, context), context);
}

/** Key, years, rows with their names, and under many rows the years once more. */
function matrixPanel(picked: EvidenceMapPicked, context: Context): Panel {
  const { lang, say, width } = context;
  const wide = width >= narrowBelow;
  const left = wide ? 164 : 130;
  const [size, space] = wide ? [16, 2] : [14, 1];
  const columns = layOutColumns(picked, left, width + space);
  const key = layOutKey(picked, width, say);
  // Narrow columns leave no room for all words on one line.
  const second = wide || columns.runs.length === 1 ? 0 : 15;
  const heads = picked.topics.length > 1;
  const layout = layOutRows(picked.rows, {
    ...{ lang, room: left - 8, beside: true, mark: size, gap: wide ? 3 : 2, top: key.height + 26 + second },
    name: ({ group }) => groupName(group, say),
    before: ({ topic }, previous) => (heads && topic !== previous?.topic ? (previous ? 28 : 20) : 0),
  });
  const names = layout.rows.flatMap(({ datum: { topic }, top }, index): Words[] =>
    heads && topic !== layout.rows[index - 1]?.datum.topic
      ? [{ text: topicName(topic, say), x: 0, y: top - 7, style: 'value' }]
      : [],
  );
  const placed = layout.rows.map(({ datum, middle }) => ({ row: datum, middle }));
  const again = picked.rows.length > 12;
  return pixelPanel(layout.bottom + (again ? 24 + second : 4), [
    ...key.marks,
    ...tiles(placed, columns, size, space),
    ...signs(placed, columns, space),
    words([
      ...columnWords(picked, columns, { years: key.height + 16 + second, ends: key.height + 16 }, context),
      ...(again
        ? columnWords(picked, columns, { years: layout.bottom + 18, ends: layout.bottom + 18 + second }, context)
        : []),
      ...names,
      ...rowWords(layout),
    ]),
  ]);
}

/** Years, and what stands before and after them, each at its baseline. */
function columnWords(
  picked: EvidenceMapPicked,
  columns: Columns,
  { years, ends }: { readonly years: number; readonly ends: number },
  { say, width }: Context,
): Words[] {
  const has = (column: 'earlier' | 'undated') => picked.columns.includes(column);
  const { earlier, undated } = say.columnNames;
  const room = width - (years === ends && has('undated') ? widthOf(undated) + 4 : 0);
  const end = { y: ends, anchor: 'end', style: 'muted' } as const;
  return [
    ...namedYears(picked, columns, room).map(({ text, x }): Words => ({
      text,
      x,
      y: years,
      anchor: 'middle',
      style: 'muted',
    })),
    ...(has('earlier') ? [{ text: earlier, x: columns.left('earlier') + columns.step, ...end }] : []),
    ...(has('undated') ? [{ text: undated, x: width, ...end }] : []),
  ];
}
