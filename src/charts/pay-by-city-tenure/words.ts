import type { PayClaim, Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { advertsOf } from '../shared/advert-range.ts';
import { claimTip } from '../shared/tips.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import { monthlyPay, paySentence } from '../shared/sentences/pay.ts';
import { smallest } from './pick-pages.ts';
import type { AdvertBand, PayByCityTenurePicked } from './pick.ts';
import {
  judge,
  titleOf,
  askedWords,
  bandWords,
  measureName,
  placeName,
  rangeFigure,
  shareOf,
} from './words-finding.ts';
import { notesOf } from './words-notes.ts';
import type { Say } from './zh.ts';

/**
 * Title, subtitle and notes; every number in them is a picked one, and groups are compared only where the guard allows
 * it.
 */
export function text(picked: PayByCityTenurePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { means, offers, flat, adverts, band, onlyRole } = picked;
  const judged = judge(picked, speech);
  const title = titleOf(picked, judged, speech);
  const subtitle = say.subtitle({
    unit: unitStyle('CNY_month', lang).name,
    band: band && bandWords(band, say),
    role: onlyRole?.name[lang],
    parts: partsOf(picked, speech),
  });
  const figures = means.length + offers.length + adverts.length;
  const alt =
    figures + flat.length === 0
      ? title
      : say.alt({ title, figures: formatNumber(figures, lang), band: band && bandWords(band, say) });
  return { title, subtitle, notes: notesOf(picked, judged, speech), alt };
}

/** Each kind of figure that is drawn: what it is, who publishes it, and for when. */
function partsOf({ means, offers, adverts }: PayByCityTenurePicked, { lang, say }: Speech<Say>): string[] {
  const origin = (drawn: readonly { readonly claim: PayClaim }[]) => {
    const claims = drawn.map(({ claim }) => claim);
    const periods = [...new Set(claims.flatMap(({ period }) => period ?? []))].sort().map(say.period);
    return {
      by: joinList([...new Set(claims.map(({ publisher }) => publisherName(publisher, lang)))], lang),
      when: periods.length > 0 ? joinList(periods, lang) : say.undated,
      pages: new Set(claims.map(({ source }) => source)).size,
    };
  };
  const [first] = adverts;
  const count = adverts.reduce((sum, advert) => sum + advert.count, 0);
  return [
    ...(means.length > 0 ? [say.partMeans(origin(means))] : []),
    ...(offers.length > 0 ? [say.partOffers(origin(offers))] : []),
    ...(first ? [say.partAdverts(formatNumber(count, lang), advertsOf(first, lang))] : []),
  ];
}

/** One tip per mark. */
export function tips(
  { means, offers, flat, adverts }: PayByCityTenurePicked,
  speech: Speech<Say>,
): Record<string, Tip> {
  const claims = [...means, ...offers].map(({ claim }) => claim).concat(flat);
  return Object.fromEntries([
    ...claims.map((claim) => [claim.id, tipOf(claim, speech)] as const),
    ...adverts.map((advert) => [advert.id, advertTip(advert, speech)] as const),
  ]);
}

function tipOf(claim: PayClaim, { lang, say }: Speech<Say>): Tip {
  const { period, share, figure, relation } = claim;
  const heading = `${say.place(placeName(claim, lang))} · ${bandWords(claim.tenure, say)}`;
  const measure = relation ? [] : [measureName(claim.statistic.id, say)];
  const small = share !== undefined && share < smallest;
  const tip = claimTip(claim, heading, lang, [
    [...measure, claim.role.name[lang]].join(' · '),
    period === undefined ? say.undated : say.period(period),
    ...(share === undefined ? [] : [say.tipShare(shareOf(claim, lang), small)]),
  ]);
  return figure ? tip : { ...tip, figure: say.relation(relation?.name[lang] ?? '') };
}

function advertTip(advert: AdvertBand, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const { publisher, grade, count } = advert;
  return {
    heading: say.advertsAsking(advertsOf(advert, lang), askedWords(advert, speech)),
    figure: formatFigure(rangeFigure(advert), lang),
    lines: [say.tipAdverts(formatNumber(count, lang)), say.tipMedians],
    source: say.source(publisherName(publisher, lang), grade),
  };
}

/** One sentence per row of the table, in its order. */
export function sentences(
  { means, offers, flat, adverts, pairs }: PayByCityTenurePicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const claims = [...means, ...offers].map(({ claim }) => claim).concat(flat);
  return {
    key: pairs[0]?.from.id ?? claims[0]?.id,
    sentences: [
      ...claims.map((claim) => paySentence(claim, sourceOf, lang)),
      ...adverts.map((advert) => {
        const asking = say.advertsAsking(advertsOf(advert, lang), askedWords(advert, speech));
        const what = say.sentence(asking, formatNumber(advert.count, lang));
        const figure = monthlyPay(rangeFigure(advert), lang);
        return figureSentence(
          { row: advert.id, source: undefined, when: null, what, verb: say.sentenceVerb, figure },
          lang,
        );
      }),
    ],
    comparisons: [],
  };
}
