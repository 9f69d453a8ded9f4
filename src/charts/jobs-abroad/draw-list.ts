import type { Panel } from '../../marks/figure.ts';
import { pixels } from '../../marks/figure.ts';
import type { Words } from '../../marks/labels.ts';
import { words } from '../../marks/labels.ts';
import { layOutRows } from '../../marks/rows.ts';
import { lineHeight, widthOf } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { figureText, isCount, signedText, spanOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** A figure in a list: the number first, then what it counts. */
export interface ListRow {
  readonly id: string;
  /** Head of the group that it begins. */
  readonly head?: string | undefined;
  readonly figure: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

/** Figures that share no axis, a row each: number, what it counts, when; a row is one mark. */
export function listPanel(head: string, rows: readonly ListRow[], width: number, lang: Speech<Say>['lang']): Panel {
  const numbers = Math.max(...rows.map(({ figure }) => widthOf(figure, 'value')));
  const left = numbers + 12;
  const layout = layOutRows(rows, {
    ...{ lang, room: width - left, beside: true, mark: lineHeight, gap: 6, top: 26 },
    name: ({ name }) => name,
    detail: ({ detail }) => detail,
    before: (row) => (row.head === undefined ? 0 : 24),
  });
  const texts = layout.rows.flatMap(({ datum: { id: row, head: group, figure }, name, detail, top }): Words[] => {
    const y = top + lineHeight - 4;
    return [
      ...(group === undefined ? [] : [{ text: group, x: 0, y: y - 22, style: 'strong' }]),
      { text: figure, x: numbers, y, anchor: 'end', style: 'value tinted', row },
      { text: name, x: left, y, style: 'name', row },
      ...(detail.length > 0 ? [{ text: detail, x: left, y: y + name.length * lineHeight, style: 'muted', row }] : []),
    ];
  });
  return {
    height: layout.bottom + 8,
    x: pixels,
    y: pixels,
    marks: [words([{ text: head, x: 0, y: 14, style: 'value' }]), words(texts)],
  };
}

/** What each edition forecast, oldest first. */
export const editionRows = ({ editions }: JobsAbroadPicked, { lang, say }: Speech<Say>): ListRow[] =>
  editions.map(({ period, change, percent }) => ({
    id: change.id,
    figure: signedText(change, lang),
    name:
      spanOf(period) +
      (percent ? say.percent(signedText(percent, lang)) : '') +
      (change.grade === 'C' ? say.secondHand : ''),
  }));

/** How many leave the occupation, and all occupations. */
export function leavingRows({ leaving }: JobsAbroadPicked, { lang, say }: Speech<Say>): ListRow[] {
  if (!leaving) return [];
  const { rate, exit, transfer, all } = leaving;
  const parts = exit && transfer ? say.leavingParts(figureText(exit, lang), figureText(transfer, lang)) : undefined;
  return [
    { id: rate.id, figure: figureText(rate, lang), name: say.leavingOwn, detail: parts },
    ...(all ? [{ id: all.id, figure: figureText(all, lang), name: say.leavingAll }] : []),
  ];
}

/** Single figures of other counts, a group a country. */
export const otherRows = (others: JobsAbroadPicked['others'], { lang }: Speech<Say>): ListRow[] =>
  others.flatMap(({ place, claims }) =>
    claims.map((claim, index) => ({
      id: claim.id,
      head: index === 0 ? place.name[lang] : undefined,
      figure: figureText(claim, lang),
      name: claim.population[lang],
      detail: [
        String(claim.year),
        ...(isCount(claim.figure?.unit ?? '') ? [] : [claim.series.name[lang]]),
        publisherName(claim.publisher, lang),
      ].join(' · '),
    })),
  );
