import type { Markish } from '@observablehq/plot';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { rects, rulesX } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/text-size.ts';
import { cellStyle, inset, layOutColumns, pixelPanel, tiles, namedYears, signs } from './draw-matrix.ts';
import type { CellKind, EvidenceMapPicked, EvidenceMapRows } from './pick.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import type { ChartText, Speech } from '../chart.ts';
import { scopeOf, topics } from './pick-groups.ts';
import { firstHand, groupName, text, topicName } from './words.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import type { TopicId } from '../topics.ts';
import type { Columns } from './draw-matrix.ts';
import { pickEvidenceMap } from './pick.ts';

const [side, away, gap, line] = [12, 6, 14, 20];

interface Item {
  readonly kind: CellKind;
  readonly grade: Grade | undefined;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The key: the meanings of the cell styles that are drawn, in lines no wider than the drawing. */
function layOutKey(
  { cells }: EvidenceMapPicked,
  width: number,
  say: Say,
): { readonly height: number; readonly marks: readonly Markish[] } {
  const shades = grades.filter((one) => cells.some(({ kind, grade }) => cellStyle({ kind, grade }) === shadeOf(one)));
  const signs = (['relation', 'forecast', 'contradicted', 'gap'] as const).filter((kind) =>
    cells.some((cell) => cell.kind === kind),
  );
  let [x, y] = [0, side / 2 + 1];
  const items = [
    ...shades.map((grade) => ({ kind: 'published' as const, grade, text: say.keyGrades[grade] })),
    ...signs.map((kind) => ({ kind, grade: undefined, text: say.kinds[kind] })),
  ].map((item): Item => {
    const needed = side + away + widthOf(item.text);
    if (x > 0 && x + needed > width) [x, y] = [0, y + line];
    const placed = { ...item, x, y };
    x += needed + gap;
    return placed;
  });
  const tiles = items.filter(({ kind }) => kind !== 'contradicted' && kind !== 'gap');
  const middle = ({ x: left }: Item) => left + side / 2;
  const at = { y: (item: Item) => item.y, align: 'middle' as const };
  return {
    height: y + line / 2,
    marks: [
      rects(tiles, {
        x1: (item) => item.x + inset(cellStyle(item)),
        x2: (item) => item.x + side - inset(cellStyle(item)),
        y1: (item) => item.y - side / 2 + inset(cellStyle(item)),
        y2: (item) => item.y + side / 2 - inset(cellStyle(item)),
        style: cellStyle,
      }),
      rulesX(
        items.filter(({ kind }) => kind === 'gap'),
        { x1: (item) => middle(item) - 3, x2: (item) => middle(item) + 3, y: (item) => item.y, style: 'base' },
      ),
      labels(
        items.filter(({ kind }) => kind === 'contradicted'),
        { ...at, x: middle, text: () => '≠', anchor: 'middle', style: 'strong' },
      ),
      labels(items, { ...at, x: (item) => item.x + side + away, text: ({ text }) => text, style: 'muted' }),
    ],
  };
}

const shadeOf = (grade: Grade): string => cellStyle({ kind: 'published', grade });

type Context = DrawContext & Speech<Say>;

/** All rows about China as a texture of cells, the row of the United States below it, and the count of first-hand cells. */
export function thumbnail(picked: EvidenceMapPicked, text: ChartText, context: Context): SVGSVGElement {
  if (picked.cells.length === 0) return drawEmpty(context, text.title);
  const { height = 168, lang, say, width } = context;
  const home = picked.rows.filter(({ group }) => scopeOf(group) === 'home');
  const us = picked.rows.filter(({ group }) => group === 'us');
  const cells = home.flatMap((row) => row.cells);
  const number = (value: number) => formatNumber(value, lang);
  const left = Math.max(widthOf(say.smallHome), widthOf(say.smallUs)) + 8;
  const foot = height - 8;
  const step = (foot - 44) / Math.max(home.length, 1);
  const placed = [
    ...home.map((row, index) => ({ row, middle: (index + 0.5) * step })),
    ...us.map((row) => ({ row, middle: foot - 28 })),
  ];
  const first = firstHand(cells);
  const counted = { cells: number(cells.length), first, firstText: number(first) };
  return figure(context, text.alt, 'context', [
    pixelPanel(height, [
      ...tiles(placed, layOutColumns(picked, left, width + 1), Math.min(step - 1, 12), 1),
      words([
        { text: say.smallHome, x: 0, y: 11, style: 'muted' },
        ...us.map(() => ({ text: say.smallUs, x: 0, y: foot - 24, style: 'muted' })),
        { text: say.small(counted), x: width, y: foot, anchor: 'end', style: 'value' },
      ]),
    ]),
  ]);
}

/** A matrix of measures and years below a key; with several topics, each under its name. */
export function draw(picked: EvidenceMapPicked, { title, alt }: ChartText, context: Context): SVGSVGElement {
  if (picked.cells.length === 0) return drawEmpty(context, title);
  return figure(context, alt, 'context', [matrixPanel(picked, context)]);
}

/**
 * The matrix of one topic, for the head of its page: the same rows as the chart with that topic chosen.
 * @returns undefined where the topic has no rows
 */
export function strip(rows: EvidenceMapRows, topic: TopicId, context: Context): SVGSVGElement | undefined {
  if (!topics.some((one) => one === topic)) return undefined;
  const picked = pickEvidenceMap(rows, { topic });
  return picked.cells.length === 0 ? undefined : draw(picked, text(picked, context), context);
}

/** Key, years, rows with their names; below many rows the years are repeated. */
function matrixPanel(picked: EvidenceMapPicked, context: Context): Panel {
  const { lang, say, width } = context;
  const wide = width >= narrowBelow;
  const left = wide ? 164 : 130;
  const [size, space] = wide ? [16, 2] : [14, 1];
  const columns = layOutColumns(picked, left, width + space);
  const key = layOutKey(picked, width, say);
  // Narrow columns have no room for all words on one line.
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

/** The years, and the words for the columns before and after them, each at its baseline. */
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
