import type { Lang } from '../../i18n/lang.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { layOutRows } from '../../marks/rows.ts';
import { lineHeight, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { labelText, isCount, signedText, spanOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** A figure in a list: the number first, then what it counts. */
export interface ListRow {
  readonly id: string;
  /** Heading of the group that starts with this row. */
  readonly head?: string | undefined;
  readonly figure: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

export interface List {
  /** Empty where the list continues the one beside it. */
  readonly head: string;
  readonly rows: readonly ListRow[];
}

const gutter = 32;

/** Lists of figures that share no axis, side by side or below each other; each row is one mark. */
export function listPanel(
  lists: readonly List[],
  { width, beside }: { readonly width: number; readonly beside: boolean },
  lang: Lang,
): Panel {
  const room = beside ? (width - gutter) / 2 : width;
  let [left, top, height] = [0, 0, 0];
  const texts = lists.flatMap((list) => {
    const { words: own, bottom } = listWords(list, { left, top, room }, lang);
    height = Math.max(height, bottom);
    if (beside) left += room + gutter;
    else top = bottom + 20;
    return own;
  });
  return { height, x: pixels, y: pixels, marks: [words(texts)] };
}

/** The words of a list: number, what it counts, when. */
function listWords(
  { head, rows }: List,
  { left, top: first, room }: { readonly left: number; readonly top: number; readonly room: number },
  lang: Lang,
): { readonly words: readonly Words[]; readonly bottom: number } {
  const numbers = Math.max(...rows.map(({ figure }) => widthOf(figure, 'value')));
  const names = left + numbers + 12;
  const layout = layOutRows(rows, {
    ...{ lang, room: room - numbers - 12, beside: true, mark: lineHeight, gap: 6, top: first + 26 },
    name: ({ name }) => name,
    detail: ({ detail }) => detail,
    before: (row) => (row.head === undefined ? 0 : 24),
  });
  const texts = layout.rows.flatMap(({ datum: { id: row, head: group, figure }, name, detail, top }): Words[] => {
    const y = top + lineHeight - 4;
    return [
      ...(group === undefined ? [] : [{ text: group, x: left, y: y - 22, style: 'strong' }]),
      { text: figure, x: left + numbers, y, anchor: 'end', style: 'value tinted', row },
      { text: name, x: names, y, style: 'name', row },
      ...(detail.length > 0 ? [{ text: detail, x: names, y: y + name.length * lineHeight, style: 'muted', row }] : []),
    ];
  });
  return { words: [{ text: head, x: left, y: first + 14, style: 'value' }, ...texts], bottom: layout.bottom + 8 };
}

/** What each edition of the forecast says, oldest first. */
export const editionRows = ({ editions }: JobsAbroadPicked, { lang, say }: Speech<Say>): ListRow[] =>
  editions.map(({ period, change, percent }) => ({
    id: change.id,
    figure: signedText(change, lang),
    name:
      spanOf(period) +
      (percent ? say.percent(signedText(percent, lang)) : '') +
      (change.grade === 'C' ? say.secondHand : ''),
  }));

/** The share that leaves the occupation each year, beside that of all occupations. */
export function leavingRows({ leaving }: JobsAbroadPicked, { lang, say }: Speech<Say>): ListRow[] {
  if (!leaving) return [];
  const { rate, exit, transfer, all } = leaving;
  const parts = exit && transfer ? say.leavingParts(labelText(exit, lang), labelText(transfer, lang)) : undefined;
  return [
    { id: rate.id, figure: labelText(rate, lang), name: say.leavingOwn, detail: parts },
    ...(all ? [{ id: all.id, figure: labelText(all, lang), name: say.leavingAll }] : []),
  ];
}

/** Single figures of other counts, one group per country. */
export const otherRows = (others: JobsAbroadPicked['others'], { lang }: Speech<Say>): ListRow[] =>
  others.flatMap(({ place, claims }) =>
    claims.map((claim, index) => ({
      id: claim.id,
      head: index === 0 ? place.name[lang] : undefined,
      figure: labelText(claim, lang),
      name: claim.population[lang],
      detail: [
        String(claim.year),
        ...(isCount(claim.figure?.unit ?? '') ? [] : [claim.series.name[lang]]),
        publisherName(claim.publisher, lang),
      ].join(' · '),
    })),
  );
