import { ascending, descending } from 'd3-array';
import type { Named } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defineChart } from '../old-chart.ts';
import { drawPayAdvertised } from './draw.ts';
import { dictionary } from './names.ts';
import type { PayAdvertisedPicked, PayAdvertisedRows } from './pick.ts';
import { pickPayAdvertised } from './pick.ts';
import { payAdvertisedTable } from './table.ts';
import { payAdvertisedTips } from './tips.ts';
import { payAdvertisedWords } from './words.ts';

/** What do adverts promise? Ranges as printed, by city and required experience. */
export const payAdvertised = defineChart<PayAdvertisedRows, PayAdvertisedPicked>({
  id: 'pay-advertised',
  hue: 'people',
  question: { zh: '招聘广告开多少钱？', en: 'What do adverts promise?' },
  name: { zh: '招聘广告上的月薪', en: 'Pay in job adverts' },
  tables: ['postings'],
  rows: ({ adverts, advertGroups }) => ({ adverts, groups: advertGroups }),
  controls: ({ adverts }, lang) => {
    const say = dictionary[lang].controls;
    const all = { value: 'all', label: say.all };
    const years = [...new Set(adverts.map((advert) => String(advert.year)))].sort(ascending);
    const cities = byCount(
      adverts.flatMap((advert) => advert.city ?? []),
      lang,
    );
    const experiences = byCount(
      adverts.map((advert) => advert.experience),
      lang,
    );
    const platforms = byCount(
      adverts.map((advert) => advert.platform),
      lang,
    );
    return [
      { key: 'city', label: say.city, kind: 'choice', choices: [{ value: 'all', label: say.main }, ...cities] },
      { key: 'experience', label: say.experience, kind: 'choice', choices: [all, ...experiences] },
      { key: 'platform', label: say.platform, kind: 'choice', choices: [all, ...platforms] },
      {
        key: 'year',
        label: say.year,
        kind: 'choice',
        choices: [all, ...years.map((value) => ({ value, label: value }))],
      },
    ];
  },
  pick: pickPayAdvertised,
  words: payAdvertisedWords,
  table: payAdvertisedTable,
  tips: payAdvertisedTips,
  draw: drawPayAdvertised,
  cases: {
    real: (rows) => rows,
    none: () => ({ adverts: [], groups: [] }),
    one: ({ adverts }) => ({ adverts: adverts.slice(0, 1), groups: [] }),
    missing: ({ adverts }) => ({ adverts: adverts.map((advert) => ({ ...advert, figure: undefined })), groups: [] }),
  },
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
function byCount(named: readonly Named[], lang: Lang): { value: string; label: string }[] {
  const tally = new Map<string, { readonly name: Named; readonly count: number }>();
  for (const name of named) tally.set(name.id, { name, count: (tally.get(name.id)?.count ?? 0) + 1 });
  return [...tally.values()]
    .sort((a, b) => descending(a.count, b.count) || ascending(a.name.id, b.name.id))
    .map(({ name }) => ({ value: name.id, label: name.name[lang] }));
}
