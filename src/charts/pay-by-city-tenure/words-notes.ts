import { extent, group } from 'd3';
import { formatFigure, formatValue } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Speech } from '../chart.ts';
import { advertsOf } from '../shared/advert-range.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { rungNote } from '../shared/own-pay.ts';
import { tenures } from '../shared/tenure.ts';
import { isWeak } from '../shared/tips.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { rungsOf } from './pick.ts';
import type { Judged } from './words-finding.ts';
import { signed, bandWords, placeList, placeName, shareOf } from './words-finding.ts';
import type { Say } from './zh.ts';

/** What a reader must know to read the panel correctly; what bears on the finding comes first. */
export function notesOf(picked: PayByCityTenurePicked, judged: readonly Judged[], speech: Speech<Say>): string[] {
  const { say, lang } = speech;
  const { means, offers, flat, leftOut } = picked;
  const claims = [...means, ...offers].map(({ claim }) => claim).concat(flat);
  const posts = new Set(leftOut.map((claim) => say.bracketed(claim.role.name[lang], placeName(claim, lang))));
  const comparison = comparisonOf(picked, speech);
  return [
    ...smallNote(picked, speech),
    ...changeNotes(picked, judged, speech),
    ...advertNote(picked, speech),
    ...(comparison === undefined ? [] : [comparison]),
    ...outsideNote(picked, speech),
    ...remarkNotes(picked, speech),
    ...emptyNotes(picked, speech),
    ...gapNote(picked, speech),
    ...(posts.size > 0 ? [say.noteLeftOut(joinList([...posts], lang))] : []),
    ...(claims.some(isWeak) ? [say.noteWeak] : []),
  ];
}

/** Why pay that pages report and pay that adverts offer are not compared with each other. */
export const comparisonOf = (picked: PayByCityTenurePicked, { say }: Speech<Say>): string | undefined =>
  rungNote(rungsOf(picked), say.noteEnds, say.noteApart);

function smallNote({ means }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] {
  const small = means.filter((mean) => mean.small);
  const [low, high] = extent(small, ({ claim }) => claim.share);
  if (low === undefined) return [];
  const bands = tenures.filter((tenure) => small.some((mean) => mean.tenure === tenure));
  const shares = low === high ? formatNumber(low, lang) : `${formatNumber(low, lang)}–${formatNumber(high, lang)}`;
  return [
    say.noteSmall({
      bands: joinList(
        bands.map((band) => bandWords(band, say)),
        lang,
      ),
      shares,
    }),
  ];
}

function changeNotes({ band }: PayByCityTenurePicked, judged: readonly Judged[], { lang, say }: Speech<Say>): string[] {
  const [first] = judged;
  if (!first || band !== undefined) return [];
  const ends = { first: bandWords(first.from.tenure, say), last: bandWords(first.to.tenure, say) };
  const changes = judged.flatMap(({ page, percent }) =>
    percent === undefined ? [] : [say.change(page.city.name[lang], signed(percent, lang))],
  );
  const refused = judged.filter(({ percent }) => percent === undefined);
  return [
    ...(changes.length > 1 ? [say.noteChanges({ ...ends, changes: joinList(changes, lang) })] : []),
    ...refused.map(({ page, obstacles }) =>
      say.noteRefused({ ...ends, city: page.city.name[lang], reasons: obstacleList(obstacles, lang) }),
    ),
  ];
}

function advertNote({ adverts }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] {
  const [first] = adverts;
  if (!first) return [];
  const count = adverts.reduce((sum, advert) => sum + advert.count, 0);
  return [say.noteAdverts({ adverts: advertsOf(first, lang), count: formatNumber(count, lang) })];
}

/** A note where a source's figure for a city lies outside the interval that it gives for "the other cities". */
function outsideNote({ offers }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] {
  const claims = offers.map(({ claim }) => claim);
  const place = claims.find((claim) => !claim.city && claim.figure?.bound === 'between');
  const low = place?.figure?.low;
  if (!place?.figure || low === undefined) return [];
  const beyond = claims.filter((claim) => claim.source === place.source && (claim.figure?.value ?? low) < low);
  if (beyond.length === 0) return [];
  const interval = formatFigure(place.figure, lang);
  const by = publisherName(place.publisher, lang);
  return [say.noteOutside({ by, place: placeName(place, lang), interval, cities: placeList(beyond, lang) })];
}

const remarkNotes = ({ remarks }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] =>
  remarks.flatMap(({ relation, publisher, tenure }) =>
    relation
      ? [
          say.noteRemark({
            ...{ by: publisherName(publisher, lang), band: bandWords(tenure, say), relation: relation.name[lang] },
          }),
        ]
      : [],
  );

/** Notes on groups of the shown pages that are not drawn: they have no people, or no pay. */
function emptyNotes({ pages, band }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] {
  const isShown = ({ tenure }: { readonly tenure: string }) => band === undefined || tenure === band;
  const peopleless = pages.flatMap((page) => page.peopleless.filter(isShown));
  const payless = pages.flatMap((page) => page.payless.filter(isShown));
  const [first] = peopleless;
  const cell = (claim: (typeof payless)[number]) => say.cell(placeName(claim, lang), bandWords(claim.tenure, say));
  const printed = peopleless.map((claim) =>
    say.bracketed(cell(claim), formatValue(claim.figure?.value ?? 0, 'CNY_month', lang)),
  );
  return [
    ...(first ? [say.notePeopleless(shareOf(first, lang), joinList(printed, lang))] : []),
    ...(payless.length > 0 ? [say.notePayless(joinList(payless.map(cell), lang))] : []),
  ];
}

function gapNote({ gaps }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] {
  const words: Readonly<Record<string, string>> = say.gaps;
  const byReason = group(
    gaps.filter(({ reason }) => reason.id in words),
    ({ reason }) => reason.id,
  );
  if (byReason.size === 0) return [];
  const parts = [...byReason].map(([reason, own]) => {
    const cities = new Set(own.map((gap) => gap.city?.name[lang] ?? ''));
    return say.bracketed(joinList([...cities], lang), words[reason] ?? '');
  });
  return [say.noteGaps(parts)];
}
