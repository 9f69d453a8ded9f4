import { extent } from 'd3';
import type { PayClaim } from '../../datasets/published.ts';
import { figureText, formatQuantity, formatValue } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { printedEnd } from '../../lib/figure.ts';
import type { AdvertRange } from '../shared/advert-range.ts';
import type { AdvertBand, Offer, PayByCityTenurePicked } from './pick.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Speech } from '../chart.ts';
import type { Level, Obstacle } from '../guard.ts';
import { changeOf } from '../guard.ts';
import type { Mean, Pair } from './pick-pages.ts';

const lookUp = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

/** Years on the job, as a column head. */
export const bandName = (tenure: string, say: Say): string => lookUp(say.bands, tenure);
/** Years on the job, in a sentence. */
export const bandWords = (tenure: string, say: Say): string => lookUp(say.bandWords, tenure);
/** What adverts ask for. */
export const askedWords = ({ experience }: AdvertBand, { lang, say }: { lang: Lang; say: Say }): string => {
  const own: Readonly<Record<string, string>> = say.asked;
  return own[experience.id] ?? experience.name[lang];
};

/** The place that a claim is about. */
export const placeName = (claim: PayClaim, lang: Lang): string => (claim.city?.name ?? claim.place)?.[lang] ?? '';
export const placeList = (claims: readonly PayClaim[], lang: Lang): string =>
  joinList([...new Set(claims.map((claim) => placeName(claim, lang)))], lang);

/** The group's share of its source's sample. */
export const shareOf = (claim: PayClaim, lang: Lang): string => formatQuantity(claim.share ?? 0, 'percent', lang);

export const measureName = (statistic: string, say: Say): string => lookUp(say.measures, statistic);

/** What adverts offer, as an interval. */
export const rangeFigure = ({ low, high }: Pick<AdvertRange, 'low' | 'high'>): Figure => ({
  ...{ low, high, bound: 'between', unit: 'CNY_month' },
});

/** A figure without its unit. */
export const bare = (figure: Figure | undefined, lang: Lang): string => figureText(figure, lang, '', 'bare');

/** Two groups of a page, and what may be said of their difference: its size, or why none is stated. */
export interface Judged extends Pair {
  readonly percent: number | undefined;
  readonly obstacles: readonly Obstacle[];
}

/** The pairs of groups, each with the guard's verdict on their difference. */
export const judge = ({ pairs }: PayByCityTenurePicked, { lang, say }: Speech<Say>): Judged[] =>
  pairs.map((pair) => {
    const change = changeOf(levelOf(pair.from, { lang, say }), levelOf(pair.to, { lang, say }), [], lang);
    return 'percent' in change
      ? { ...pair, percent: change.percent, obstacles: [] }
      : { ...pair, percent: undefined, obstacles: change.obstacles };
  });

/** A group as the guard judges it: groups of a page are parts of one sample, ordered by years on the job. */
function levelOf({ claim, tenure }: Mean, { lang, say }: Speech<Say>): Level {
  const { id: row, figure, flag, publisher, statistic } = claim;
  const definition = { id: statistic.id, name: statistic.name[lang], known: true };
  const at = bandWords(tenure, say);
  return { row, figure, flag, publisher, published: undefined, period: tenure, at, definition, panel: null };
}

export const signed = (percent: number, lang: Lang): string =>
  `${percent > 0 ? '+' : ''}${formatNumber(percent, lang, 1)}%`;

/** Whether staying pays, as far as the rows shown can say; otherwise the levels that they state. */
export function titleOf(picked: PayByCityTenurePicked, judged: readonly Judged[], speech: Speech<Say>): string {
  const { say } = speech;
  const { means, offers, flat, adverts, band, onlyCity, onlyRole, gaps } = picked;
  if (means.length + offers.length + flat.length + adverts.length === 0) {
    if (band === undefined && onlyCity && !onlyRole && gaps.length > 0)
      return say.titleCityNone(onlyCity.name[speech.lang]);
    return onlyCity || onlyRole || band !== undefined ? say.titleChosenNone : say.none;
  }
  if (band !== undefined) return titleOfBand(picked, bandWords(band, say), speech);
  const [only, ...others] = judged;
  if (!only) return titleOfLevels(picked, speech);
  const known = judged.flatMap(({ percent }) => percent ?? []);
  if (others.length === 0 || known.length === 0) return titleOfPage(only, speech);
  if (known.every((percent) => percent <= 0)) return say.titleNoRise;
  return known.every((percent) => percent > 0) ? say.titleRise : say.titleUnclear;
}

function titleOfPage({ page, from, to, percent }: Judged, { lang, say }: Speech<Say>): string {
  const amount = ({ claim }: Mean) => figureText(claim.figure, lang, '', 'short');
  return say.titlePage({
    ...{ city: page.city.name[lang], change: percent === undefined ? undefined : signed(percent, lang) },
    ...{ first: bandWords(from.tenure, say), from: amount(from) },
    ...{ last: bandWords(to.tenure, say), to: amount(to), bare: bare(to.claim.figure, lang) },
  });
}

/** For pages without two comparable groups. */
function titleOfLevels(picked: PayByCityTenurePicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { means, offers, flat, adverts } = picked;
  if (offers.length > 0) return say.titleOffers(offerParts(offers, speech));
  const [first] = flat;
  if (means.length > 0) return say.titleMeans(rangeOf(means, lang));
  if (first) return say.titleFlat(placeList(flat, lang), first.relation?.name[lang] ?? '');
  return say.titleAdverts(
    adverts.map((advert) => ({ asked: askedWords(advert, speech), range: bare(rangeFigure(advert), lang) })),
  );
}

/** The levels at one band of years; for a single city, its level. */
function titleOfBand(picked: PayByCityTenurePicked, band: string, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { means, offers, onlyCity } = picked;
  const parts = [
    ...(means.length > 0
      ? [means.every(({ small }) => small) ? say.bandSmall(rangeOf(means, lang)) : say.bandMeans(rangeOf(means, lang))]
      : []),
    ...(means.length === 0 || onlyCity ? (offers.length > 0 ? [say.bandOffers(offerParts(offers, speech))] : []) : []),
  ];
  const [only] = parts;
  if (only !== undefined)
    return say.titleBand(onlyCity ? say.cityAt(onlyCity.name[lang], band) : band, joinList(parts, lang));
  return say.titleBand(band, titleOfLevels(picked, speech));
}

/** From the lowest to the highest mean, in `CNY_month`. */
function rangeOf(means: readonly Mean[], lang: Lang): string {
  const [low = 0, high = 0] = extent(means, ({ pay }) => pay);
  return low === high ? formatValue(low, 'CNY_month', lang) : bare(rangeFigure({ low, high }), lang);
}

/** Cities with the highest and the lowest advertised pay; one of them where there is only one. */
function offerParts(offers: readonly Offer[], { lang, say }: Speech<Say>) {
  const inCities = offers.filter(({ claim }) => claim.city);
  const known = inCities.length > 0 ? inCities : offers;
  const part = (offer: Offer | undefined) => {
    const alike = known.filter((one) => offer && printedEnd(one) === printedEnd(offer)).map(({ claim }) => claim);
    const pay = figureText(offer?.claim.figure, lang, '', 'short');
    return { places: alike.length > 2 && lang === 'en' ? say.cities(alike.length) : placeList(alike, lang), pay };
  };
  const [most, least] = [known[0], known.at(-1)];
  return { most: part(most), least: most && least && printedEnd(most) > printedEnd(least) ? part(least) : undefined };
}
