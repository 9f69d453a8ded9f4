import { ascending, descending, group } from 'd3';
import type { Named } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Choice, Control } from '../control.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { PackedRows, PayAdvertisedPicked } from './pick.ts';
import { openRows, packRows, pickPayAdvertised, rungsOf, setsOf } from './pick.ts';
import { table } from './table.ts';
import { comparisonOf, text, tips, setName } from './words.ts';
import type { Say } from './zh.ts';

/** What do adverts demand, and what do they offer? Every range as printed, by required experience, each crawl by itself. */
export const chart = defineChart<PackedRows, PayAdvertisedPicked, Say>({
  id: 'pay-advertised',
  topic: 'pay',
  hue: 'people',
  question: { zh: '招聘广告要什么经验，开多少钱？', en: 'What experience do adverts ask for, and what do they offer?' },
  name: { zh: '招聘广告上的月薪', en: 'Pay in job adverts' },
  tables: ['postings', 'adverts-experience'],
  rows: ({ rows: { postings: adverts }, experienceAdverts: { bands }, sources }) =>
    packRows({
      adverts,
      bands,
      sources: sources
        .filter(({ id }) => bands.some(({ source }) => source === id))
        .map(({ id, publisher, grade }) => ({ id, publisher, grade })),
    }),
  controls: (packed, { lang, say }) => {
    const rows = openRows(packed);
    const { city, set, allCities, allSets } = say.controls;
    const choice = (key: string, label: string, none: string, choices: readonly Choice[]): Control => ({
      ...{ key, label, kind: 'choice' },
      choices: [{ value: 'all', label: none }, ...choices],
    });
    const cities = rows.adverts.flatMap((advert) => advert.city ?? []);
    const sets = setsOf(rows).map((one) => ({ value: one.id, label: setName(one, lang) }));
    return [choice('city', city, allCities, byCount(cities, lang)), choice('set', set, allSets, sets)];
  },
  pick: pickPayAdvertised,
  rungs: rungsOf,
  comparison: comparisonOf,
  text,
  table,
  tips,
  draw,
  states: {
    city: { city: 'chengdu' },
    'city-of-few': { city: 'ningbo' },
    set: { set: '51job-2019' },
    crawl: { set: 'crawl-2020' },
    'set-of-few': { set: 'zhilian-2024' },
    'set-of-counts': { set: 'crawl-2019' },
    'nothing-left': { city: 'ningbo', set: 'crawl-2022' },
  },
});

/** Names as choices, those with the most adverts first. */
const byCount = (named: readonly Named[], lang: Lang): Choice[] =>
  [...group(named, ({ id }) => id)]
    .sort(([a, some], [b, others]) => descending(some.length, others.length) || ascending(a, b))
    .map(([value, [first]]) => ({ value, label: first?.name[lang] ?? value }));
