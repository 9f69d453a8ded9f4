import { range } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { fontSize, lineHeight, sizeOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { AppTest } from './pick.ts';
import { figureEnds } from '../../lib/figure.ts';
import { byLine, figureOf } from './words-labels.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** A square that stands for an app, or in the key for all apps of its kind; in pixels of the panel. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly style: string;
  readonly row: string;
}

/**
 * How certainly an app led to no human: `sure` for the least number that the source can mean, `maybe` for what the
 * greatest adds.
 */
const styles = { sure: 'solid', maybe: 'soft', others: 'ghost-dot' } as const;
type Sort = keyof typeof styles;

/** How many apps of the test belong to each sort; empty where the number tested is unknown. */
function sortsOf({ tested, count }: AppTest): { readonly sort: Sort; readonly apps: number; readonly row: string }[] {
  const all = Math.round(tested.figure?.value ?? 0);
  const { low = 0, high = low } = figureEnds(count?.figure);
  const [least, most] = [Math.min(low, all), Math.min(high, all)];
  return [
    { sort: 'sure' as const, apps: least, row: count?.id ?? tested.id },
    { sort: 'maybe' as const, apps: most - least, row: count?.id ?? tested.id },
    { sort: 'others' as const, apps: all - most, row: tested.id },
  ].filter(({ apps }) => apps > 0);
}

/** The apps as squares in rows from `x` and `y`, within `width`, `pitch` pixels apart where they fit. */
export function waffle(test: AppTest, place: { readonly y: number; readonly width: number; readonly pitch: number }) {
  const apps = sortsOf(test).flatMap(({ sort, apps: count, row }) => range(count).map(() => ({ sort, row })));
  const across = Math.max(10, Math.ceil(apps.length / 8));
  const pitch = Math.min(place.pitch, place.width / across);
  const cells = apps.map(({ sort, row }, index): Cell => ({
    x: (index % across) * pitch + 1,
    y: place.y + Math.floor(index / across) * pitch,
    size: pitch * 0.8,
    style: styles[sort],
    row,
  }));
  return { cells, width: across * pitch, bottom: place.y + Math.ceil(apps.length / across) * pitch };
}

/** Squares as marks; the squares of one table row are one mark. */
export const squares = (cells: readonly Cell[]) =>
  rects(cells, {
    x1: ({ x }) => x,
    x2: ({ x, size }) => x + size,
    y1: ({ y }) => y,
    y2: ({ y, size }) => y + size,
    style: ({ style }) => style,
    row: ({ row }) => row,
    series: () => 'apps',
  });

/**
 * One square per app tested; beside or below the squares, the meaning of the shades and the share as the source rounds
 * it.
 */
export function appsPanel(test: AppTest, context: Context): Panel {
  const { lang, say, width } = context;
  const wide = width >= narrowBelow;
  const drawn = waffle(test, { y: 48, width, pitch: wide ? 34 : width / 10 });
  const beside = wide ? drawn.width + 26 : 0;
  const room = width - beside;
  const list: { readonly text: string; readonly style: string; readonly row: string; readonly cell?: Sort }[] = [
    ...(test.share
      ? [{ text: say.share(figureOf(test.share, context)), style: 'finding tinted', row: test.share.id }]
      : []),
    ...sortsOf(test).map(({ sort, apps, row }) => ({
      ...{ text: say.sorts[sort](formatNumber(apps, lang)), style: '', row, cell: sort },
    })),
    ...(test.count
      ? [{ text: test.count.note?.[lang] ?? figureOf(test.count, context), style: 'muted', row: test.count.id }]
      : []),
    ...(drawn.cells.length === 0 ? [{ text: say.untested, style: 'muted', row: test.tested.id }] : []),
  ];
  const keys: Cell[] = [];
  const said: Words[] = [];
  let y = wide ? 48 : drawn.bottom + 10;
  for (const { text, style, row, cell } of list) {
    const indent = cell === undefined ? 0 : 20;
    const broken = wrapText(text, (room - indent) / (style.includes('finding') ? sizeOf(style) : fontSize), lang);
    if (cell !== undefined) keys.push({ x: beside + 1, y: y + 2, size: 12, style: styles[cell], row });
    said.push({ text: broken, x: beside + indent, y: y + 12, style, row });
    y += broken.length * lineHeight + (style.includes('finding') ? 12 : 7);
  }
  return {
    height: Math.max(y, drawn.bottom) + 22,
    x: pixels,
    y: pixels,
    marks: [
      words([
        { text: say.headings.apps, x: 0, y: 14, style: 'value' },
        { text: byLine(test.tested, context), x: 0, y: 31, style: 'muted' },
      ]),
      squares([...drawn.cells, ...keys]),
      words(said),
    ],
  };
}
