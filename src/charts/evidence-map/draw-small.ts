import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure } from '../../marks/figure.ts';
import { words } from '../../marks/labels/labels.ts';
import { widthOf } from '../../marks/type.ts';
import type { ChartText, Speech } from '../chart.ts';
import { layOutColumns, pixelPanel, tiles } from './draw-matrix.ts';
import { scopeOf } from './pick-groups.ts';
import type { EvidenceMapPicked } from './pick.ts';
import { firstHand } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** All rows about China as a texture of cells, the row of the United States under it, and how many are first-hand. */
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
