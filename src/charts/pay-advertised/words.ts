import { max, min, rollup } from 'd3-array';
import type { Quartiles } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Offer, OfferCity, OfferGroup, PayAdvertisedPicked, Summary } from './pick.ts';
import { allId } from './pick.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Required experience, short enough for a row label. */
export function experienceName({ experience }: OfferGroup, { lang, say }: Speech<Say>): string {
  const short: Readonly<Record<string, string>> = say.experience;
  return short[experience.id] ?? experience.name[lang];
}

/** Amounts in whole CNY. */
export const amount = (value: number, lang: Lang): string => formatNumber(value, lang, 0);

const amountRange = ([low, high]: readonly [number, number], { lang, say }: Speech<Say>): string =>
  say.range(amount(low, lang), amount(high, lang));

/** Title, subtitle and notes; each number in them is a picked one. */
export function text(picked: PayAdvertisedPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { drawn, years, medians, count } = picked;
  const number = (value: number) => formatNumber(value, lang);
  const notes = notesOf(picked, speech);
  if (!years) return { title: say.none, subtitle: say.subtitle(undefined), notes, alt: say.none };
  const offers = drawn.flatMap((city) => city.groups.flatMap((group) => group.offers));
  const title = medians
    ? say.titleMedians({ low: amountRange(medians.low, speech), high: amountRange(medians.high, speech) })
    : say.titleFew({
        count: number(count),
        low: amount(min(offers, (offer) => offer.low) ?? 0, lang),
        high: amount(max(offers, (offer) => offer.high) ?? 0, lang),
      });
  const cities = drawn.map((city) => say.city(city.city.name[lang], number(city.count)));
  return {
    title,
    subtitle: say.subtitle({ count: number(count), years: say.range(String(years[0]), String(years[1])) }),
    notes,
    alt: say.alt({ title, cities: joinList(cities, lang) }),
  };
}

function notesOf({ drawn, tabled, years, scale, without }: PayAdvertisedPicked, { lang, say }: Speech<Say>): string[] {
  const said: string[] = [];
  const groups = drawn.flatMap((city) => city.groups);
  const single = groups.filter((group) => !group.summary);
  if (groups.length > 0) said.push(say.noteIllustration);
  if (groups.some((group) => group.summary)) said.push(say.noteHow);
  if (single.length > 0) said.push(say.noteSingles);
  const [biggest, ...others] = drawn;
  if (biggest && others.length > 0 && isFromOneFile(biggest)) {
    const count = formatNumber(biggest.count, lang);
    said.push(say.noteBiggest({ city: biggest.city.name[lang], count }));
  }
  if (years && years[0] !== years[1]) said.push(say.noteYears(say.range(String(years[0]), String(years[1]))));
  const most = scale?.[1] ?? 0;
  if (single.some((group) => group.offers.some((offer) => offer.high > most))) said.push(say.noteBeyond);
  if (tabled.length > 0) said.push(say.noteTabled);
  if (without > 0) said.push(say.noteWithout(formatNumber(without, lang)));
  return said;
}

/** Whether more than half of the adverts of a city are from one source. */
function isFromOneFile({ groups, count }: OfferCity): boolean {
  const offers = groups.flatMap((group) => group.offers);
  const tally = rollup(
    offers,
    (own) => own.length,
    ({ advert }) => advert.source,
  );
  return (max(tally.values()) ?? 0) * 2 > count;
}

/** One tip a summed-up group, one an advert shown singly, one for the whole collection. */
export function tips({ drawn, count }: PayAdvertisedPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const total = formatNumber(count, lang);
  const found: Record<string, Tip> = {
    [allId]: { heading: say.all, figure: say.tips.count(total), lines: [say.noteIllustration] },
  };
  for (const city of drawn) {
    for (const group of city.groups) {
      if (group.summary) found[group.id] = groupTip(city, group, group.summary, speech);
      else for (const offer of group.offers) found[offer.advert.id] = offerTip(city, group, offer, speech);
    }
  }
  return found;
}

const headingOf = (city: OfferCity, group: OfferGroup, lang: Lang): string =>
  `${city.city.name[lang]} · ${group.experience.name[lang]}`;

function groupTip(city: OfferCity, group: OfferGroup, summary: Summary, { lang, say }: Speech<Say>): Tip {
  const show = (quartiles: Quartiles) => ({
    q1: amount(quartiles.q1, lang),
    median: amount(quartiles.median, lang),
    q3: amount(quartiles.q3, lang),
  });
  const [low, high] = [show(summary.low), show(summary.high)];
  const count = say.tips.count(formatNumber(group.offers.length, lang));
  return {
    heading: headingOf(city, group, lang),
    figure: say.tips.medians(low.median, high.median),
    lines: [count, say.tips.low(low), say.tips.high(high), say.tips.derived],
  };
}

function offerTip(city: OfferCity, group: OfferGroup, { advert }: Offer, { lang, say }: Speech<Say>): Tip {
  const lines = [advert.platform.name[lang], say.tips.year(String(advert.year))];
  return claimTip(advert, headingOf(city, group, lang), lang, lines);
}
