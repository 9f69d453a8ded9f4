import { ascending, descending, group } from 'd3-array';
import type { Named } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Choice, Control } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { drawPayAdvertised } from './draw.ts';
import type { PayAdvertisedPicked, PayAdvertisedRows } from './pick.ts';
import { pickPayAdvertised } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** What do adverts promise? Ranges as printed, by city and required experience. */
export const chart = defineChart<PayAdvertisedRows, PayAdvertisedPicked, Say>({
  id: 'pay-advertised',
  topic: 'pay',
  hue: 'people',
  question: { zh: '招聘广告开多少钱？', en: 'What do adverts promise?' },
  name: { zh: '招聘广告上的月薪', en: 'Pay in job adverts' },
  tables: ['postings'],
  rows: ({ adverts, advertGroups }) => ({ adverts, groups: advertGroups }),
  controls: ({ adverts }, { lang, say }) => {
    const { city, experience, platform, year, all, main } = say.controls;
    const choice = (key: string, label: string, none: string, choices: readonly Choice[]): Control => ({
      ...{ key, label, kind: 'choice' },
      choices: [{ value: 'all', label: none }, ...choices],
    });
    const cities = adverts.flatMap((advert) => advert.city ?? []);
    const experiences = adverts.map((advert) => advert.experience);
    const platforms = adverts.map((advert) => advert.platform);
    const years = [...new Set(adverts.map((advert) => String(advert.year)))].sort(ascending);
    return [
      choice('city', city, main, byCount(cities, lang)),
      choice('experience', experience, all, byCount(experiences, lang)),
      choice('platform', platform, all, byCount(platforms, lang)),
      choice(
        'year',
        year,
        all,
        years.map((value) => ({ value, label: value })),
      ),
    ];
  },
  pick: pickPayAdvertised,
  text,
  table,
  tips,
  draw: drawPayAdvertised,
  states: {
    city: { city: 'chengdu' },
    'city-of-few': { city: 'ningbo' },
    experience: { experience: '1-3' },
    platform: { platform: 'neitui' },
    year: { year: '2018' },
    'nothing-left': { city: 'ningbo', year: '2017', platform: 'zhilian' },
  },
});

/** Names as choices, those of most adverts first. */
const byCount = (named: readonly Named[], lang: Lang): Choice[] =>
  [...group(named, ({ id }) => id)]
    .sort(([a, some], [b, others]) => descending(some.length, others.length) || ascending(a, b))
    .map(([value, [first]]) => ({ value, label: first?.name[lang] ?? value }));
