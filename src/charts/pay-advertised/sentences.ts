import { allId, amount } from './names.ts';
import { payAdvertised } from './pay-advertised.ts';
import type { OfferCity, OfferGroup } from './pick.ts';
import type { Advert } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Sentence, SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const experiences = {
  zh: { none: '不要求经验', any: '经验不限', not_stated: '没有写明经验' },
  en: { none: 'asking for no experience', any: 'asking for any experience', not_stated: 'naming no experience' },
} as const;

const say = {
  zh: {
    experience: (name: string) => `要求${name}经验`,
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}至${to}年间`),
    all: '汇总的客服招聘广告',
    adverts: (count: string) => `${count}条`,
    from: (platforms: string) => `广告取自${platforms}`,
    illustration: '这批广告是示例，不是调查',
    group: (n: { city: string; experience: string; count: string }) =>
      `${n.city}${n.experience}的${n.count}条客服招聘广告，月薪低端的中位数`,
    medians: (low: string, high: string) => `${low}元，高端的中位数为${high}元`,
    single: (n: { city: string; title: string; experience: string }) =>
      `${n.city}一条${n.experience}的客服招聘广告（“${n.title}”）写的月薪`,
  },
  en: {
    experience: (name: string) => `asking for ${name} of experience`,
    years: (from: number, to: number) => (from === to ? `in ${from}` : `between ${from} and ${to}`),
    all: 'the customer-service job adverts gathered',
    adverts: (count: string) => count,
    from: (platforms: string) => `from ${platforms}`,
    illustration: 'an illustration, not a survey',
    group: (n: { city: string; experience: string; count: string }) =>
      `in ${n.count} customer-service job adverts in ${n.city} ${n.experience}, the median low end of monthly pay`,
    medians: (low: string, high: string) => `CNY ${low} and the median high end CNY ${high}`,
    single: (n: { city: string; title: string; experience: string }) =>
      `pay offered in a customer-service job advert in ${n.city} ${n.experience} (“${n.title}”)`,
  },
};

export const payAdvertisedSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { drawn, tabled, count } = payAdvertised.opened(published);
  const cities = [...drawn, ...tabled];
  const adverts = cities.flatMap(({ groups }) => groups.flatMap(({ offers }) => offers.map(({ advert }) => advert)));
  const verb = { zh: '有', en: 'numbered' }[lang];
  const figure = say[lang].adverts(formatNumber(count, lang));
  const all = { row: allId, source: undefined, note: undefined, what: say[lang].all, verb, figure };
  return {
    key: drawn[0]?.groups.find((group) => group.summary)?.id,
    sentences:
      adverts.length === 0
        ? []
        : [
            figureSentence({ ...all, ...origin(adverts, lang) }, lang),
            ...cities.flatMap((city) =>
              city.groups.flatMap((group): Sentence[] =>
                group.summary
                  ? [groupSentence(city, group, group.summary, lang)]
                  : group.offers.map(({ advert }) =>
                      figureSentence(
                        {
                          ...{ row: advert.id, source: sourceOf(advert.source), flag: advert.flag, note: advert.note },
                          ...{ when: when(String(advert.year), lang), figure: monthly(advert, lang) },
                          what: say[lang].single({ ...aboutOf(city, group, lang), title: advert.title }),
                        },
                        lang,
                      ),
                    ),
              ),
            ),
          ],
    comparisons: [],
  };
};

const monthly = ({ figure }: Advert, lang: Lang): string =>
  figure ? formatFigure(figure, lang).replace('元/月', '元') : '–';

function aboutOf(city: OfferCity, { experience }: OfferGroup, lang: Lang): { city: string; experience: string } {
  const known: Readonly<Record<string, string>> = experiences[lang];
  return {
    city: city.city.name[lang],
    experience: known[experience.id] ?? say[lang].experience(experience.name[lang]),
  };
}

/** When adverts were put up, and where: what every sum of them says. */
function origin(adverts: readonly Advert[], lang: Lang): { when: string; tails: string[] } {
  const years = adverts.map((advert) => advert.year);
  const platforms = joinList([...new Set(adverts.map(({ platform }) => platform.name[lang]))], lang);
  const { from, illustration } = say[lang];
  return { when: say[lang].years(Math.min(...years), Math.max(...years)), tails: [from(platforms), illustration] };
}

function groupSentence(
  city: OfferCity,
  group: OfferGroup,
  { low, high }: NonNullable<OfferGroup['summary']>,
  lang: Lang,
): Sentence {
  const count = formatNumber(group.offers.length, lang);
  return figureSentence(
    {
      ...{ row: group.id, source: undefined, note: undefined },
      what: say[lang].group({ ...aboutOf(city, group, lang), count }),
      figure: say[lang].medians(amount(low.median, lang), amount(high.median, lang)),
      ...origin(
        group.offers.map(({ advert }) => advert),
        lang,
      ),
    },
    lang,
  );
}
