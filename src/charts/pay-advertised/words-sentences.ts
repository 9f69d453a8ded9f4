import { extent } from 'd3-array';
import type { Advert, Published, Source } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { monthlyPay } from '../shared/sentences/pay.ts';
import { when } from '../../i18n/period-words.ts';
import type { OfferCity, OfferGroup, PayAdvertisedPicked, Summary } from './pick.ts';
import { allId } from './pick.ts';
import type { Say } from './zh.ts';

/** A sentence on all adverts, then one a summed-up group and one an advert shown singly. */
export function sentences(
  { drawn, tabled, count }: PayAdvertisedPicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const cities = [...drawn, ...tabled];
  const adverts = cities.flatMap(({ groups }) => groups.flatMap((group) => advertsOf(group)));
  const { all: what, adverts: counted, verb } = say.sentence;
  const all = {
    row: allId,
    source: undefined,
    note: undefined,
    what,
    verb,
    figure: counted(formatNumber(count, lang)),
  };
  const each = cities.flatMap((city) =>
    city.groups.flatMap((group): Sentence[] =>
      group.summary
        ? [groupSentence(city, group, group.summary, speech)]
        : advertsOf(group).map((advert) => advertSentence(city, group, advert, sourceOf(advert.source), speech)),
    ),
  );
  return {
    key: drawn[0]?.groups.find((group) => group.summary)?.id,
    sentences: adverts.length === 0 ? [] : [figureSentence({ ...all, ...origin(adverts, speech) }, lang), ...each],
    comparisons: [],
  };
}

const advertsOf = ({ offers }: OfferGroup): readonly Advert[] => offers.map(({ advert }) => advert);

function aboutOf(city: OfferCity, { experience }: OfferGroup, { lang, say }: Speech<Say>) {
  const known: Readonly<Record<string, string>> = say.sentence.experiences;
  return {
    city: city.city.name[lang],
    experience: known[experience.id] ?? say.sentence.experience(experience.name[lang]),
  };
}

/** When adverts were put up, and where: what every sum of them says. */
function origin(adverts: readonly Advert[], { lang, say }: Speech<Say>): { when: string; tails: string[] } {
  const [from = 0, to = 0] = extent(adverts, (advert) => advert.year);
  const platforms = joinList([...new Set(adverts.map(({ platform }) => platform.name[lang]))], lang);
  return { when: say.sentence.years(from, to), tails: [say.sentence.from(platforms), say.sentence.illustration] };
}

function groupSentence(city: OfferCity, group: OfferGroup, { low, high }: Summary, speech: Speech<Say>): Sentence {
  const { lang, say } = speech;
  const number = (value: number) => formatNumber(value, lang, 0);
  const parts = {
    ...{ row: group.id, source: undefined, note: undefined },
    what: say.sentence.group({ ...aboutOf(city, group, speech), count: number(group.offers.length) }),
    figure: say.sentence.medians(number(low.median), number(high.median)),
  };
  return figureSentence({ ...parts, ...origin(advertsOf(group), speech) }, lang);
}

function advertSentence(
  city: OfferCity,
  group: OfferGroup,
  { id: row, flag, note, year, figure, title }: Advert,
  source: Source,
  speech: Speech<Say>,
): Sentence {
  const { lang, say } = speech;
  const what = say.sentence.single({ ...aboutOf(city, group, speech), title });
  const pay = figure ? monthlyPay(figure, lang) : '–';
  return figureSentence({ row, source, flag, note, when: when(String(year), lang), what, figure: pay }, lang);
}
