import { ascending } from 'd3-array';
import type { Published } from '../../datasets/published.ts';
import { formatFigure, formatQuantity, formatValue } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { Figure } from '../../lib/figure.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { payGap, paySentence } from '../shared/sentences/pay.ts';
import type { NewcomerGroup, NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { newcomer, printedEnd } from './pick.ts';
import { groupParts, rowName, rowWord } from './words-names.ts';
import { notesOf } from './words-notes.ts';
import type { RangeEnd, Say } from './zh.ts';

/** Title, subtitle and notes; each number in them is a picked one. */
export function text(picked: PayNewcomersPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const known = picked.groups.filter((group) => group.rows.some((row) => row.claim?.figure));
  const subtitle = say.subtitle(
    unitStyle('CNY_month', lang).name,
    known.map((group) => say.group(groupParts(group, speech))),
  );
  const notes = notesOf(picked, speech);
  const nothing = picked.groups.length === 0 ? say.none : say.noFigures;
  if (known.length === 0) return { title: nothing, subtitle, notes, alt: nothing };
  const groups = known.map((group) => {
    const items = group.rows
      .filter((row) => row.claim?.figure)
      .map((row) => say.altItem(row.name[lang], rowWord(row, speech)));
    return say.altGroup(groupParts(group, speech).measure, items);
  });
  return {
    title: say.title(known.flatMap((group) => rangeOf(group, speech))),
    subtitle,
    notes,
    alt: say.alt(groups.join(say.altBetween)),
  };
}

/** From the lowest to the highest printed figure of one definition. */
function rangeOf(group: NewcomerGroup, speech: Speech<Say>): string[] {
  const { say } = speech;
  const rows = group.rows.filter((row) => row.claim?.figure);
  rows.sort((a, b) => ascending(printedEnd(a), printedEnd(b)));
  const figures = rows.flatMap((row) => row.claim?.figure ?? []);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || group.definition === 'none') return [];
  return [say.ranges[group.definition](say.to(endOf(first, 'low', speech), endOf(last, 'high', speech)))];
}

/** One end of a closed interval; any other figure as it is printed. */
function endOf(figure: Figure, side: 'low' | 'high', { lang }: Speech<Say>): RangeEnd {
  const { low, high, value, bound, unit } = figure;
  if (low !== undefined && high !== undefined)
    return { text: formatValue(figure[side] ?? low, unit, lang), number: true };
  return { text: formatFigure(figure, lang, 'bare'), number: value !== undefined && bound !== 'about' };
}

/** One tip a figure, one a gap. */
export function tips({ groups }: PayNewcomersPicked, speech: Speech<Say>): Record<string, Tip> {
  return Object.fromEntries(groups.flatMap((group) => group.rows.map((row) => [row.id, toTip(row, group, speech)])));
}

function toTip(row: NewcomerRow, group: NewcomerGroup, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const { claim, gap } = row;
  const name = rowName(row, speech);
  if (!claim) {
    const lines = [...(gap?.looked ? [say.looked(gap.looked[lang])] : []), ...(gap?.note ? [gap.note[lang]] : [])];
    return { heading: name, figure: rowWord(row, speech), lines };
  }
  return claimTip(claim, `${name} · ${claim.role.name[lang]}`, lang, [
    groupParts(group, speech).measure,
    claim.period === undefined ? say.undated : say.period(claim.period),
    ...(claim.share === undefined ? [] : [say.sampleShare(formatQuantity(claim.share, 'percent', lang))]),
  ]);
}

export function sentences({ groups }: PayNewcomersPicked, { lang }: Speech<Say>, published: Published): ChartSentences {
  const sourceOf = knownSources(published);
  const rows = groups.flatMap((group) => group.rows);
  return {
    key: rows.find(({ claim }) => claim?.figure)?.id,
    sentences: rows.map(({ id, claim, gap, name }) =>
      claim
        ? paySentence(claim, sourceOf, lang)
        : payGap(id, gap, { place: name, role: undefined, tenure: newcomer }, lang),
    ),
    comparisons: [],
  };
}
