import type { PayClaim } from '../../datasets/published.ts';
import type { Control } from '../control.ts';
import { defineChart } from '../define-chart.ts';
import { ownPayControl } from '../shared/own-pay.ts';
import { draw } from './draw.ts';
import type { PayByCityPicked } from './pick.ts';
import { orders, pick, rungsOf } from './pick.ts';
import type { PackedRows } from './pick-rows.ts';
import { openRows, packRows, toOther, toSide } from './pick-rows.ts';
import { table } from './table.ts';
import { tile } from './tile.ts';
import { comparisonOf, text, tips } from './words.ts';
import type { Say } from './zh.ts';

/**
 * What do adverts offer, city by city? Medians over employers from one platform and month; other publishers on the same
 * axis.
 */
export const chart = defineChart<PackedRows, PayByCityPicked, Say>({
  id: 'pay-by-city',
  topic: 'pay',
  hue: 'people',
  question: { zh: '招客服，各城开价多少？', en: 'What do adverts offer, city by city?' },
  name: { zh: '各城开价', en: 'Pay offered by city' },
  tables: ['adverts-2024', 'salaries', 'minimum-wage'],
  related: ['pay-by-city-tenure', 'pay-official', 'turnover-measures'],
  rows: ({ cityAdverts, pay, minimumWages, sources }) => {
    const source = sources.find(({ id }) => id === cityAdverts.source);
    const drawn = new Set(cityAdverts.all.flatMap((one) => (one.pay ? [one.city.id] : [])));
    return packRows({
      all: toSide(cityAdverts.all),
      withoutTelesales: toSide(cityAdverts.withoutTelesales),
      others: pay.filter((claim) => drawn.has(claim.city?.id ?? '') && isComparable(claim)).flatMap(toOther),
      minimums: minimumWages.cities.flatMap(({ city, figure, evidence, source: from }) =>
        drawn.has(city.id) && figure?.value !== undefined
          ? [{ city: city.id, value: figure.value, state: evidence.state, source: from }]
          : [],
      ),
      source: source && { id: source.id, publisher: source.publisher, published: source.published },
    });
  },
  controls: (rows, { lang, say }) => {
    const { all } = openRows(rows);
    const { city, sort, telesales } = say.controls;
    const cities = [...all.drawn, ...all.leftOut].map((one) => ({ value: one.city.id, label: one.city.name[lang] }));
    const offered = (['all', 'without'] as const).map((value) => ({ value, label: say.telesales[value] }));
    return [
      ownPayControl(lang),
      ...(cities.length > 1 ? [{ key: 'city', label: city, kind: 'search', choices: cities } satisfies Control] : []),
      {
        key: 'sort',
        label: sort,
        kind: 'choice',
        choices: orders.map((value) => ({ value, label: say.orders[value] })),
      },
      { key: 'telesales', label: telesales, kind: 'choice', choices: offered },
    ];
  },
  pick,
  rungs: rungsOf,
  comparison: comparisonOf,
  text,
  table,
  tips,
  draw,
  tile,
  states: {
    wage: { city: 'chengdu', wage: '4800' },
    'wage-everywhere': { wage: '12000' },
    cities: { city: 'chengdu,kunming,nanchang' },
    high: { sort: 'high' },
    adverts: { sort: 'adverts' },
    telesales: { telesales: 'without' },
  },
});

/** Whether a claim is monthly pay, of everybody in the job or of newcomers, in a frontline post. */
function isComparable({ figure, role, tenure, statistic }: PayClaim): boolean {
  const newcomers = statistic.id === 'advertised_median' && tenure === '0-1';
  const mean = statistic.id === 'mean_pay' && tenure === 'all';
  return figure?.unit === 'CNY_month' && role.level === 'frontline' && (newcomers || mean);
}
