import { group as groupBy, ticks } from 'd3';
import type { Gap } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { Words } from '../../marks/labels/labels.ts';
import type { RowLayout, Row } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { runningWords, words } from '../../marks/labels/labels.ts';
import { fontSize, lineHeight, sizeOf } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { groupParts, rowName } from './words-notes.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { ownLine } from '../../marks/own-line.ts';
import { rowMarks, valueLabels, valueWords } from './draw-rows.ts';

/** A publisher's rows, and the heading above them. */
interface Block {
  readonly head: readonly Words[];
  readonly layout: RowLayout<NewcomerRow>;
}

interface Space {
  readonly top: number;
  /** Width of names that stand beside their marks; 0 where they stand above. */
  readonly left: number;
  readonly width: number;
}

/** Blocks below each other, then the cities without a figure in one line of words, each of which is a mark. */
function layOutBlocks({ groups, gaps }: PayNewcomersPicked, { top, left, width }: Space, speech: Speech<Say>) {
  const { lang, say } = speech;
  const blocks: Block[] = [];
  let y = top;
  for (const group of groups) {
    const parts = groupParts(group, speech);
    const head = headOf(say.heading(parts), say.headingDetail(parts), { y, width, lang });
    const layout = layOutRows(group.rows, {
      ...{ lang, name: (row: NewcomerRow) => rowName(row, speech), beside: left > 0 },
      ...{ room: left > 0 ? left - 16 : width, mark: left > 0 ? 20 : 16, gap: left > 0 ? 4 : 6, top: head.bottom },
    });
    blocks.push({ head: head.words, layout });
    y = layout.bottom + 22;
  }
  if (gaps.length === 0) return { blocks, gapWords: [], bottom: y - 22 };
  const reasons: Readonly<Record<string, string>> = say.gaps;
  const byReason = [...groupBy(gaps, ({ reason }) => reason.id).values()];
  const pieces = byReason.flatMap((own, part) => {
    const ends = part < byReason.length - 1 ? say.stop : '';
    const cities = own.map((gap, index) => ({
      text: `${gap.city?.name[lang] ?? ''}${index < own.length - 1 ? say.separator : ends}`,
      row: gap.id,
    }));
    return [{ text: say.lead(reasonWords(own, reasons, lang)), style: 'muted' }, ...cities];
  });
  const head = headOf(say.missingHead, undefined, { y, width, lang });
  const run = runningWords(pieces, { x: 0, y: head.bottom + 8, room: width });
  return { blocks, gapWords: [...head.words, ...run.words], bottom: head.bottom + run.lines * lineHeight };
}

/** Publisher and year, and below them what is measured. */
function headOf(
  name: string,
  detail: string | undefined,
  { y, width, lang }: { readonly y: number; readonly width: number; readonly lang: Lang },
): { readonly words: readonly Words[]; readonly bottom: number } {
  const names = wrapText(name, width / sizeOf('value'), lang);
  const details = detail === undefined ? [] : wrapText(detail, width / fontSize, lang);
  const first = y + 12;
  const second = first + names.length * lineHeight;
  return {
    words: [
      { text: names, x: 0, y: first, style: 'value halo' },
      ...(details.length > 0 ? [{ text: details, x: 0, y: second, style: 'muted halo' }] : []),
    ],
    bottom: y + (names.length + details.length) * lineHeight + 8,
  };
}

const reasonWords = ([gap]: readonly Gap[], words: Readonly<Record<string, string>>, lang: Lang): string =>
  gap ? (words[gap.reason.id] ?? gap.reason.name[lang]) : '';

type Context = DrawContext & Speech<Say>;

const axis = 26;

/** One row per city on a shared axis of pay, grouped by publisher; the reader's own pay is a line through all of them. */
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
        // The name is the first element of a row's mark, so that keyboard navigation goes from row to row.
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

export { thumbnail } from './draw-rows.ts';
