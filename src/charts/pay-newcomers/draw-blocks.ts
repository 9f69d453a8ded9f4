import { group as groupBy } from 'd3';
import type { Gap } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { Words } from '../../marks/labels/labels.ts';
import type { RowLayout } from '../../marks/rows.ts';
import { layOutRows } from '../../marks/rows.ts';
import { runningWords } from '../../marks/labels/running-words.ts';
import { fontSize, lineHeight, sizeOf } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import type { NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { groupParts, rowName } from './words-names.ts';
import type { Say } from './zh.ts';

/** A publisher's rows, and what stands over them. */
interface Block {
  readonly head: readonly Words[];
  readonly layout: RowLayout<NewcomerRow>;
}

interface Space {
  readonly top: number;
  /** Width that names have beside their marks; 0 where they stand above. */
  readonly left: number;
  readonly width: number;
}

/** Blocks one below the other, then the cities without a figure in one run of words, each a mark. */
export function layOutBlocks({ groups, gaps }: PayNewcomersPicked, { top, left, width }: Space, speech: Speech<Say>) {
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
