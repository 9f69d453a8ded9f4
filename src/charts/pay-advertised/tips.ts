import type { Quartiles } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Say } from './names.ts';
import { allId, amount, dictionary } from './names.ts';
import type { Offer, OfferCity, OfferGroup, PayAdvertisedPicked } from './pick.ts';

/** One tip a summed-up group, one an advert shown singly, one for the whole collection. */
export function payAdvertisedTips({ drawn, count }: PayAdvertisedPicked, lang: Lang): Record<string, Tip> {
  const say: Say = dictionary[lang];
  const total = formatNumber(count, lang);
  const tips: Record<string, Tip> = {
    [allId]: { heading: say.all, figure: say.tips.count(total), lines: [say.noteIllustration] },
  };
  for (const city of drawn) {
    for (const group of city.groups) {
      if (group.summary) tips[group.id] = groupTip(city, group, group.summary, lang);
      else for (const offer of group.offers) tips[offer.advert.id] = offerTip(city, group, offer, lang);
    }
  }
  return tips;
}

const headingOf = (city: OfferCity, group: OfferGroup, lang: Lang): string =>
  `${city.city.name[lang]} · ${group.experience.name[lang]}`;

function groupTip(city: OfferCity, group: OfferGroup, summary: { low: Quartiles; high: Quartiles }, lang: Lang): Tip {
  const { tips }: Say = dictionary[lang];
  const show = (quartiles: Quartiles) => ({
    q1: amount(quartiles.q1, lang),
    median: amount(quartiles.median, lang),
    q3: amount(quartiles.q3, lang),
  });
  const [low, high] = [show(summary.low), show(summary.high)];
  return {
    heading: headingOf(city, group, lang),
    figure: tips.medians(low.median, high.median),
    lines: [tips.count(formatNumber(group.offers.length, lang)), tips.low(low), tips.high(high), tips.derived],
  };
}

/** The advert's title belongs to its original words. */
function offerTip(city: OfferCity, group: OfferGroup, { advert }: Offer, lang: Lang): Tip {
  const { tips }: Say = dictionary[lang];
  const lines = [advert.platform.name[lang], tips.year(String(advert.year))];
  const tip = claimTip(advert, headingOf(city, group, lang), lang, lines);
  return { ...tip, quote: `${advert.title} · ${advert.quote}` };
}
