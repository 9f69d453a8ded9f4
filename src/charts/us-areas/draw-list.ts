import { ticks } from 'd3';
import type { Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridX } from '../../marks/axes.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { node } from '../../marks/node.ts';
import type { Row } from '../../marks/rows.ts';
import { layOutRows } from '../../marks/rows.ts';
import { rects } from '../../marks/shapes.ts';
import { dots, symbols } from '../../marks/symbols.ts';
import { lineHeight } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { AreaList, ListedArea } from './pick-areas.ts';
import type { UsAreasPicked } from './pick.ts';
import { areaName } from './words-names.ts';
import type { Say } from './zh.ts';

/** A line of the list: an area, the heading of a part, or a remark on areas that are not listed. */
interface Line {
  readonly one?: ListedArea;
  readonly text?: string;
}

const rankRoom = 30;
const payRoom = 58;

/** Areas by name, one row each: the median as a dot on the span from the 10th to the 90th percentile. */
export function listPanel(
  { list, nation }: UsAreasPicked,
  width: number,
  { lang, say }: Speech<Say>,
): Panel | undefined {
  const { extent } = list;
  if (!extent) return undefined;
  const narrow = width < narrowBelow;
  const lines = linesOf(list, say);
  if (lines.length === 0) return undefined;
  const names = narrow ? width - rankRoom - payRoom : Math.min(250, width * 0.38);
  const layout = layOutRows(lines, {
    // Names of areas are English in both languages.
    ...{ lang: 'en', beside: !narrow, gap: narrow ? 6 : 4, top: 44 },
    room: names,
    name: ({ one, text }) => (one ? areaName(one.area, say) : (text ?? '')),
    mark: ({ one }) => (one ? (narrow ? 18 : 22) : 0),
    before: ({ one }, previous) => (one || !previous ? 0 : 12),
  });
  const rows = layout.rows.flatMap((row) => (row.datum.one ? [{ ...row, one: row.datum.one }] : []));
  const paid = rows.flatMap((row) =>
    row.one.area.median === undefined ? [] : [{ ...row, value: row.one.area.median }],
  );
  const spans = paid.flatMap((row) => {
    const { p10, p90 } = row.one.area;
    return p10 === undefined || p90 === undefined ? [] : [{ ...row, p10, p90 }];
  });
  const common = { row: ({ one }: Placed) => one.area.id, series: () => 'list', y: ({ middle }: Placed) => middle };
  const axis = { left: narrow ? rankRoom : rankRoom + names + 14, right: narrow ? 8 : payRoom + 10 };
  const [low, high] = extent;
  return {
    height: layout.bottom + 8,
    margin: { ...axis, top: 36, bottom: 8 },
    x: { domain: [low, high] },
    y: pixels,
    marks: [
      words([{ text: say.listHead, x: 0, y: 14, style: 'value' }]),
      rows.length === 0 ? null : gridX({ values: ticks(low, high, narrow ? 3 : 4), text: say.payTick }, 'top', 6),
      nation === undefined || rows.length === 0 ? null : nationLines(nation, rows),
      rects(spans, {
        ...{ x1: ({ p10 }) => p10, x2: ({ p90 }) => p90, style: 'soft', row: common.row, series: common.series },
        ...{ y1: ({ middle }) => middle - 4, y2: ({ middle }) => middle + 4 },
      }),
      dots(
        paid.filter(({ one }) => !one.chosen),
        { ...common, x: ({ value }) => value, r: 4, style: 'solid' },
      ),
      symbols(
        paid.filter(({ one }) => one.chosen),
        { ...common, x: ({ value }) => value, symbol: 'diamond', style: 'chosen' },
      ),
      words(layout.rows.flatMap((row) => rowTexts(row, { width, narrow, left: axis.left }, { lang, say }))),
    ],
  };
}

type Placed = Row<Line> & { readonly one: ListedArea };

/** The parts in sequence; where areas are left out, a line says how many. */
function linesOf({ show, chosen, highest, lowest, ranked, left, group }: AreaList, say: Say): Line[] {
  const areas = (list: readonly ListedArea[]): Line[] => list.map((one) => ({ one }));
  const named = chosen.length > 0 ? [{ text: say.listChosen }, ...areas(chosen)] : [];
  if (show === 'chosen') return named.length > 0 ? named : [{ text: say.listEmpty }];
  if (ranked === 0) return named;
  return [
    ...named,
    { text: say.listRanked(say.groupShort[group](ranked), left === 0 ? 'all' : show) },
    ...areas(highest),
    ...(left > 0 ? [{ text: say.listLeft(left) }] : []),
    ...areas(lowest),
  ];
}

interface ListSpace {
  readonly width: number;
  readonly narrow: boolean;
  /** Where the axis begins. */
  readonly left: number;
}

/** Rank, name and median of a row; an area without a wage has the reason in place of a dot. */
function rowTexts(
  { datum: { one }, name, top, middle }: Row<Line>,
  { width, narrow, left }: ListSpace,
  { lang, say }: Speech<Say>,
): Words[] {
  const block = (name.length - 1) * lineHeight;
  const y = narrow || !one ? top + lineHeight - 4 : middle - block / 2 + 4;
  if (!one) return [{ text: name, x: 0, y, style: 'tinted' }];
  const { area, rank, chosen } = one;
  const row = area.id;
  const style = chosen ? 'value' : 'name';
  return [
    ...(rank === undefined
      ? []
      : [{ text: formatNumber(rank, lang), x: rankRoom - 8, y, anchor: 'end' as const, style: 'muted', row }]),
    { text: name, x: rankRoom, y, style, row },
    area.median === undefined
      ? { text: say.tip.unpaid, x: left, y: middle, align: 'middle', style: 'muted halo', row }
      : {
          ...{ text: say.pay(area.median), x: width, anchor: 'end', style: `${style} tinted`, row },
          y: narrow ? y : middle + 4,
        },
  ];
}

/** The national median, as a line through the rows of areas. */
const nationLines = (nation: number, rows: readonly Placed[]): Markish =>
  around(({ x, document }) =>
    rows.map(({ middle }) =>
      node(document, 'path', { class: 'baseline', d: `M${x(nation)},${middle - 8}V${middle + 8}` }),
    ),
  );
