import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { gridY, ground, fieldX, quartersBelow, quartersHeight } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import { keyLine, labels, words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { dots, symbols } from '../../marks/symbols.ts';
import { fontSize, widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { RankPoint, ShortageRankPicked } from './pick.ts';
import { pointId } from './pick.ts';
import { rankText } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** The last rank that the list prints; a lower rank would be a column of almost no height. */
const printed = 10;
/** Ranks with a line of their own. */
const ruled = [1, 5];
/** Height of a rank's column, in ranks; applied to a height, it gives the rank back. */
const heightOf = (rank: number): number => printed + 1.5 - rank;
/** Where quarters outside the list stand, below the end of the list. */
const outsideAt = -0.9;
const rankStep = 20;

const at = ({ quarter }: RankPoint): number => quarter.index;
const rowMark = { row: pointId, series: () => 'quarters' };

/** One column per quarter, taller for a better rank; quarters outside the list stand below its end. */
export function draw(picked: ShortageRankPicked, text: ChartText, context: Context): SVGSVGElement {
  const { points, ending, marked, best } = picked;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const narrow = width < narrowBelow;
  const left = lang === 'zh' ? 36 : 34;
  const after = ending ? (narrow ? 50 : 76) : 4;
  const step = Math.min(64, (width - left - after) / points.length);
  const key = keyLine(keyOf(picked, context), { x: 0, y: 14, room: width });
  const top = key.lines * 18 + 20;
  const height = top + rankStep * (heightOf(1) - outsideAt + 0.6) + quartersHeight;
  const tinted = points.filter(({ quarter }) => quarter.year === marked).map(at);
  const gaps = points.filter(({ claim }) => claim === undefined);
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { top, right: width - left - step * points.length, bottom: quartersHeight, left },
      x: { type: 'linear', domain: [first.quarter.index - 0.5, last.quarter.index + 0.5] },
      y: { domain: [outsideAt - 0.6, heightOf(1)] },
      marks: [
        key.mark,
        tinted.length > 0 ? fieldX(Math.min(...tinted) - 0.5, Math.max(...tinted) + 0.5, 'band') : null,
        gridY(
          { values: ruled.map(heightOf), text: (value) => formatQuantity(heightOf(value), 'rank', lang) },
          'beside',
        ),
        columnMark(picked),
        dots(
          picked.ranked.filter(({ weak }) => weak),
          { x: at, y: ({ rank }) => heightOf(rank), r: 3.25, style: 'hollow', ...rowMark },
        ),
        labels(picked.ranked, {
          ...{ x: at, y: ({ rank }) => heightOf(rank), ...rowMark, dy: -10, anchor: 'middle' },
          text: (point) => (point === best ? rankText(point, lang) : String(point.rank)),
          style: (point) => (point === best ? 'finding tinted halo' : 'value tinted halo'),
        }),
        labels(gaps, {
          ...{ x: at, y: 0, ...rowMark, dy: -8, anchor: 'middle', align: 'last', style: 'muted halo' },
          text: ({ gap }) => stacked(gap?.reason.name[lang] ?? say.missing, step, context),
        }),
        ground(),
        symbols(picked.outside, { x: at, y: outsideAt, symbol: 'down', r: 3, style: 'aside', ...rowMark }),
        quartersBelow(
          points.map(({ quarter }) => quarter),
          say.quarterWord,
        ),
        ending
          ? words([
              {
                text: wrapText(say.ending, (after - 10) / fontSize, lang),
                ...{ x: left + step * points.length + 10, y: height - quartersHeight - 32 },
                ...{ align: 'last', style: 'muted', row: ending.gap.id },
              },
            ])
          : null,
      ],
    },
  ]);
}

/** A word above a quarter, within its width: where it is too wide, Chinese characters are stacked. */
const stacked = (word: string, room: number, { lang }: Context): readonly string[] =>
  lang === 'zh' && widthOf(word) > room ? Array.from(word) : wrapText(word, room / fontSize, lang);

const columnMark = ({ ranked }: ShortageRankPicked) =>
  rects(ranked, {
    x1: (point) => at(point) - 0.43,
    x2: (point) => at(point) + 0.43,
    y1: 0,
    y2: ({ rank }) => heightOf(rank),
    style: 'solid',
    ...rowMark,
  });

function keyOf({ ranked, outside }: ShortageRankPicked, { say }: Context) {
  return [
    ...(outside.length > 0 ? [{ symbol: 'down', style: 'aside', r: 3, text: say.outside } as const] : []),
    ...(ranked.some(({ weak }) => weak) ? [{ symbol: 'circle', style: 'hollow', text: say.weak } as const] : []),
  ];
}

/** One column per quarter, with the best rank named. */
export function thumbnail(picked: ShortageRankPicked, text: ChartText, context: Context): SVGSVGElement {
  const { points, best, ranked } = picked;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return drawEmpty(context, text.title);
  const ends = [...new Set([first, last])];
  return figure(context, text.alt, 'people', [
    {
      height: context.height ?? 168,
      margin: { top: 30, bottom: 28 },
      x: { type: 'linear', domain: [first.quarter.index - 0.5, last.quarter.index + 0.5] },
      y: { domain: [0, Math.max(heightOf(printed), ...ranked.map(({ rank }) => heightOf(rank)))] },
      marks: [
        columnMark(picked),
        labels(best ? [best] : [], {
          ...{ x: at, y: ({ rank }) => heightOf(rank), dy: -9, anchor: 'middle', style: 'finding tinted' },
          text: (point) => rankText(point, context.lang),
        }),
        ground(),
        labels(ends, {
          ...{ x: at, y: 0, dy: 20, anchor: 'middle', style: 'muted' },
          text: ({ quarter }) => String(quarter.year),
        }),
      ],
    },
  ]);
}
