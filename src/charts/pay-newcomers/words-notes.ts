import { group as groupBy } from 'd3';
import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { NewcomerGroup, NewcomerRow, Comparison, PayNewcomersPicked } from './pick.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { rungNote } from '../shared/own-pay.ts';
import { isWeak } from '../shared/tips.ts';
import { rungsOf } from './pick.ts';

/** Measure, publisher and period; also the post where all rows have the same. */
export function groupParts({ definition, publisher, periods, roles, rows }: NewcomerGroup, { lang, say }: Speech<Say>) {
  const [role, ...others] = roles;
  const sets = [...new Set(rows.flatMap(({ advert }) => advert?.set.name[lang] ?? []))];
  const when = [...periods.map(say.period), ...sets];
  return {
    measure: say.measures[definition],
    short: say.shortMeasures[definition],
    role: role && others.length === 0 ? role.name[lang] : undefined,
    publisher: publisherName(publisher, lang),
    when: when.length > 0 ? joinList(when, lang) : say.undated,
  };
}

/** The place of a row, as it begins a line. */
export const rowName = (row: NewcomerRow, { lang, say }: Speech<Say>): string => say.place(row.name[lang]);

/** The figure without its unit. */
export const rowWord = ({ figure }: NewcomerRow, { lang }: Speech<Say>): string => formatFigure(figure, lang, 'bare');

const order: readonly Comparison[] = ['above', 'same', 'within', 'below', 'unknown'];

/** What a reader must know to read the chart correctly. */
export function notesOf(picked: PayNewcomersPicked, speech: Speech<Say>): string[] {
  const { groups, refused, leftOut } = picked;
  const { lang, say } = speech;
  const posts = new Set(leftOut.map((claim) => claim.role.name[lang]));
  const rows = groups.flatMap((group) => group.rows);
  const graded = rows.flatMap(({ claim, advert }) => claim ?? advert ?? []);
  const comparison = comparisonOf(picked, speech);
  const counted = (kind: 'advert' | 'employer') => rows.some(({ advert }) => advert?.counted === kind);
  return [
    ...groups.flatMap((group) => groupNotes(group, speech)),
    ...(comparison !== undefined ? [comparison] : groups.length > 1 ? [say.noteApart] : []),
    ...(counted('advert') ? [say.noteByAdvert] : []),
    ...(counted('employer') ? [say.noteByEmployer] : []),
    ...refused.map(({ city, adverts, employers, largest }) =>
      say.noteRefused({
        city: city.name[lang],
        adverts: formatNumber(adverts, lang),
        employers: formatNumber(employers, lang),
        largest: formatNumber(largest, lang),
      }),
    ),
    ...gapNote(picked, speech),
    ...(posts.size > 0 ? [say.noteLeftOut(joinList([...posts], lang))] : []),
    ...(graded.some(isWeak) ? [say.noteWeak] : []),
  ];
}

/** Why medians, means and ends of adverts are not compared with each other. */
export const comparisonOf = (picked: PayNewcomersPicked, { say }: Speech<Say>): string | undefined =>
  rungNote(rungsOf(picked), say.noteEnds, say.noteApart);

/** How the reader's own pay compares; undefined until it is given. */
export function answerOf({ groups, wage }: PayNewcomersPicked, speech: Speech<Say>): string | undefined {
  const { lang, say } = speech;
  if (wage === undefined || groups.length === 0) return undefined;
  const parts = order.flatMap((comparison) => {
    const places = groups.flatMap((group) => {
      const names = group.rows.filter((row) => row.compared === comparison).map((row) => row.name[lang]);
      return names.length > 0 ? [say.ofGroup(groupParts(group, speech).short, joinList(names, lang))] : [];
    });
    return places.length > 0 ? [say.compared[comparison](places.join(say.also))] : [];
  });
  return say.answer({ wage: formatNumber(wage, lang), parts });
}

function groupNotes(group: NewcomerGroup, speech: Speech<Say>): string[] {
  const { say } = speech;
  const { publisher } = groupParts(group, speech);
  if (group.definition === 'advertised_median') return [...outside(group, speech), say.noteNewcomer(publisher)];
  return group.definition === 'mean_pay' ? [say.notePages(publisher)] : [];
}

/** A note where a source's figure for a city lies outside the interval that it gives for "the other cities". */
function outside(group: NewcomerGroup, { lang, say }: Speech<Say>): string[] {
  const claims = group.rows.flatMap((row) => row.claim ?? []);
  const place = claims.find((claim) => !claim.city && claim.figure?.bound === 'between');
  const low = place?.figure?.low;
  if (!place?.figure || low === undefined) return [];
  const beyond = claims.filter((claim) => claim.source === place.source && (claim.figure?.value ?? low) < low);
  if (beyond.length === 0) return [];
  return [
    say.noteOutside({
      by: publisherName(place.publisher, lang),
      place: place.place?.[lang] ?? '',
      interval: formatFigure(place.figure, lang),
      cities: joinList(
        beyond.map((claim) => claim.city?.name[lang] ?? ''),
        lang,
      ),
    }),
  ];
}

function gapNote({ gaps }: PayNewcomersPicked, { lang, say }: Speech<Say>): string[] {
  const words: Readonly<Record<string, string>> = say.gaps;
  const parts = [...groupBy(gaps, ({ reason }) => reason.id)].flatMap(([reason, own]) => {
    const cities = joinList([...new Set(own.map((gap) => gap.city?.name[lang] ?? ''))], lang);
    return own.map((gap) => say.bracketed(cities, words[reason] ?? gap.reason.name[lang])).slice(0, 1);
  });
  return parts.length > 0 ? [say.noteGaps(parts)] : [];
}
