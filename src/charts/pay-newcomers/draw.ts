import { ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure, pixels } from '../../marks/figure.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { ownLine } from '../../marks/own-line.ts';
import type { Row } from '../../marks/rows.ts';
import { rowWords } from '../../marks/rows.ts';
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
  const { width, lang, say } = context;
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
        picked.wage === undefined
          ? null
          : ownLine({ value: picked.wage, text: say.wage(formatNumber(picked.wage, lang)), top: axis, bottom: last }),
        words(blocks.flatMap((block) => block.head)),
        // Each row's name is the first of its mark, so that keyboard navigation goes from row to row.
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

export { thumbnail } from './draw-thumbnail.ts';
