import type { Named, PayClaim, Published } from '../../datasets/published.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { defineChart } from '../define-chart.ts';
import type { AdvertRange } from '../shared/advert-range.ts';
import { advertRange } from '../shared/advert-range.ts';
import { ownPayControl } from '../shared/own-pay.ts';
import { draw } from './draw.ts';
import type { CityAdverts, PayNewcomersPicked, PayNewcomersRows } from './pick.ts';
import { definitions, newcomer, pickPayNewcomers, rungsOf } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import { comparisonOf } from './words-notes.ts';
import type { Say } from './zh.ts';

/** What does a newcomer start on? Every published figure for the first year, compared with the reader's own pay. */
export const chart = defineChart<PayNewcomersRows, PayNewcomersPicked, Say>({
  id: 'pay-newcomers',
  topic: 'pay',
  hue: 'people',
  question: { zh: '刚入行的客服，起薪是多少？', en: 'What does a newcomer start on?' },
  name: { zh: '新人起薪', en: 'Newcomers’ pay' },
  tables: ['salaries', 'adverts-experience', 'adverts-2024'],
  rows: (published) => ({
    claims: published.pay.filter((claim) => claim.role.level === 'frontline' && isNewcomers(claim)),
    adverts: [...advertsByEmployer(published), ...advertsByAdvert(published)],
    refused: published.cityAdverts.newcomers.flatMap(({ city, withPay, employers, largest, pay }) =>
      pay ? [] : [{ city, adverts: withPay, employers, largest }],
    ),
    leftOut: published.pay.filter((claim) => claim.role.level !== 'frontline' && isNewcomers(claim)),
    gaps: published.gaps.filter((gap) => gap.table === 'salaries' && gap.city !== undefined && gap.tenure === newcomer),
  }),
  controls: ({ claims, adverts, gaps }, { lang, say }) => {
    const { city, none } = say.controls;
    const cities = new Map(
      [...claims, ...adverts, ...gaps].flatMap((row) => (row.city ? [[row.city.id, row.city.name[lang]]] : [])),
    );
    return [
      {
        key: 'city',
        label: city,
        kind: 'choice',
        choices: [{ value: 'all', label: none }, ...[...cities].map(([value, label]) => ({ value, label }))],
      },
      ownPayControl(lang),
    ];
  },
  pick: pickPayNewcomers,
  rungs: rungsOf,
  comparison: comparisonOf,
  text,
  table,
  tips,
  draw,
  states: {
    city: { city: 'xian' },
    wage: { city: 'chengdu', wage: '3500' },
    'wage-beyond': { city: 'hangzhou', wage: '12000' },
  },
});

function isNewcomers(claim: PayClaim): boolean {
  const monthly = claim.figure === undefined || claim.figure.unit === 'CNY_month';
  return monthly && claim.tenure === newcomer && definitions.some((definition) => definition === claim.statistic.id);
}

/** Cities of the crawls that do not distinguish employers. */
const advertsByAdvert = (published: Published): CityAdverts[] =>
  published.experienceAdverts.newcomers.flatMap((group) =>
    inCity(group.city, advertRange(group, group.city.id, published), 'advert'),
  );

/** Cities of the crawl of 2024, each employer counted once. */
function advertsByEmployer(published: Published): CityAdverts[] {
  const crawl = published.cityAdverts.source;
  const when = published.sources.find(({ id }) => id === crawl)?.published;
  if (crawl === undefined || when === undefined) return [];
  const set: Named = { id: when, name: { zh: periodWords(when, 'zh'), en: periodWords(when, 'en') } };
  return published.cityAdverts.newcomers.flatMap(({ city, withPay, pay }) => {
    const group = { set, source: crawl, withPay, ...(pay ? { pay: pay.byEmployer } : {}) };
    return inCity(city, advertRange(group, city.id, published), 'employer');
  });
}

const inCity = (city: Named, range: AdvertRange | undefined, counted: CityAdverts['counted']): CityAdverts[] =>
  range ? [{ ...range, city, counted }] : [];
