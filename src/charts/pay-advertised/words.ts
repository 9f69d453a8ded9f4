import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import type { Say } from './names.ts';
import { amount, amountRange, dictionary, yearRange } from './names.ts';
import type { PayAdvertisedPicked } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function payAdvertisedWords(picked: PayAdvertisedPicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
  const { drawn, years, medians, count } = picked;
  const number = (value: number) => formatNumber(value, lang);
  const notes = notesOf(picked, lang);
  if (!years) return { title: say.none, subtitle: say.subtitle(undefined), notes, alt: say.none };
  const offers = drawn.flatMap((city) => city.groups.flatMap((group) => group.offers));
  const title = medians
    ? say.titleMedians({ low: amountRange(medians.low, lang), high: amountRange(medians.high, lang) })
    : say.titleFew({
        count: number(count),
        low: amount(Math.min(...offers.map((offer) => offer.low)), lang),
        high: amount(Math.max(...offers.map((offer) => offer.high)), lang),
      });
  const cities = drawn.map((city) => say.city(city.city.name[lang], number(city.count)));
  return {
    title,
    subtitle: say.subtitle({ count: number(count), years: yearRange(years, lang) }),
    notes,
    alt: say.alt({ title, cities: joinList(cities, lang) }),
  };
}

function notesOf({ drawn, tabled, years, scale, without }: PayAdvertisedPicked, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const said: string[] = [];
  const groups = drawn.flatMap((city) => city.groups);
  const single = groups.filter((group) => !group.summary);
  if (groups.length > 0) said.push(say.noteIllustration);
  if (groups.some((group) => group.summary)) said.push(say.noteHow);
  if (single.length > 0) said.push(say.noteSingles);
  const [biggest, ...others] = drawn;
  if (biggest && others.length > 0 && isFromOneFile(biggest.groups.flatMap((group) => group.offers))) {
    const count = formatNumber(biggest.count, lang);
    said.push(say.noteBiggest({ city: biggest.city.name[lang], count }));
  }
  if (years && years[0] !== years[1]) said.push(say.noteYears(yearRange(years, lang)));
  const most = scale?.[1] ?? 0;
  if (single.some((group) => group.offers.some((offer) => offer.high > most))) said.push(say.noteBeyond);
  if (tabled.length > 0) said.push(say.noteTabled);
  if (without > 0) said.push(say.noteWithout(formatNumber(without, lang)));
  return said;
}

/** Whether more than half of the adverts are from one source. */
function isFromOneFile(offers: readonly { readonly advert: { readonly source: string } }[]): boolean {
  const tally = new Map<string, number>();
  for (const { advert } of offers) tally.set(advert.source, (tally.get(advert.source) ?? 0) + 1);
  return Math.max(0, ...tally.values()) * 2 > offers.length;
}
