import { ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure, pixels } from '../../marks/figure.ts';
import type { Words } from '../../marks/labels.ts';
import { labels, words } from '../../marks/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { rowWords } from '../../marks/rows.ts';
import { lines } from '../../marks/shapes.ts';
import type { ChartText, Speech } from '../chart.ts';
import { layOutBlocks } from './draw-blocks.ts';
import { rowMarks, valueLabels, valueWords } from './draw-rows.ts';
import type { NewcomerRow, PayNewcomersPicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const axis = 26;

/** A row a city on one axis of pay, publishers apart; the reader's own pay is a line through all of them. */
export function draw(picked: PayNewcomersPicked, text: ChartText, context: Context): SVGSVGElement {
  const { scale, marked } = picked;
  if (!scale) return drawEmpty(context, text.title);
  const { width, lang } = context;
  const narrow = width < narrowBelow;
  const left = narrow ? 4 : 172;
  const own = picked.wage === undefined ? 0 : 20;
  const { blocks, gapWords, bottom } = layOutBlocks(
    picked,
    { top: axis + own, left: narrow ? 0 : left, width },
    context,
  );
  const rows = blocks.flatMap((block) => block.layout.rows);
  const isDim = ({ marked: chosen }: NewcomerRow) => marked !== undefined && !chosen;
  const last = blocks.at(-1)?.layout.bottom ?? bottom;
  const name = (row: NewcomerRow) => `name halo${row.marked ? ' strong' : isDim(row) ? ' muted' : ''}`;
  return figure(context, text.alt, 'people', [
    {
      height: bottom + 8,
      margin: { top: axis, left, right: narrow ? 14 : 96, bottom: bottom + 8 - last },
      x: { domain: [...scale] },
      y: pixels,
      marks: [
        gridX({ values: ticks(...scale, narrow ? 4 : 6), text: (value) => formatNumber(value, lang) }, 'top', 10),
        ...wageMarks(picked, { top: axis, bottom: last }, context),
        words(blocks.flatMap((block) => block.head)),
        // Each row's name is the first of its mark, so that readers walk from row to row.
        words(blocks.flatMap(({ layout }) => rowWords(layout, { style: name }).map(inRow(layout.rows)))),
        ...rowMarks(rows, isDim),
        narrow ? valueWords(rows, isDim, { right: width, speech: context }) : valueLabels(rows, isDim, context),
        words(gapWords),
      ],
    },
  ]);
}

const inRow =
  (rows: readonly Row<NewcomerRow>[]) =>
  (name: Words, index: number): Words => ({ ...name, row: rows[index]?.datum.id });

/** The reader’s own pay from the top to the last row, its label at the top where there is room. */
function wageMarks(
  { wage, scale }: PayNewcomersPicked,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { lang, say }: Context,
) {
  if (wage === undefined || !scale) return [];
  const late = wage > (scale[0] + scale[1]) / 2;
  return [
    lines([top, bottom], { x: () => wage, y: (y) => y, style: 'mine' }),
    labels([wage], {
      ...{ x: (pay: number) => pay, y: () => top + 12, dx: late ? -6 : 6, anchor: late ? 'end' : 'start' },
      text: (pay) => say.wage(formatNumber(pay, lang)),
      style: 'strong halo',
    }),
  ];
}

export { thumbnail } from './draw-thumbnail.ts';
