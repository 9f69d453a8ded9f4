import type { Named, PayClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Choice, Control, Speech } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import { drawPayByCityTenure } from './draw.ts';
import { definitionOf, definitions } from './pick-groups.ts';
import type { PayByCityTenurePicked, PayByCityTenureRows } from './pick.ts';
import { pickPayByCityTenure } from './pick.ts';
import { table } from './table.ts';
import { bandName } from './words-names.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** What does a customer-service agent earn, by city and years on the job? */
export const chart = defineChart<PayByCityTenureRows, PayByCityTenurePicked, Say>({
  id: 'pay-by-city-tenure',
  topic: 'pay',
  hue: 'people',
  question: { zh: '客服挣多少钱，看城市和年限？', en: 'What does an agent earn, by city and years on the job?' },
  name: { zh: '分城市、分年限的薪资', en: 'Pay by city and years on the job' },
  tables: ['salaries'],
  rows: ({ pay, gaps }) => ({
    claims: pay.filter((claim) => isFrontline(claim) && inMatrix(claim)),
    remarks: pay.filter((claim) => claim.relation?.id === 'below_double'),
    leftOut: pay.filter((claim) => !isFrontline(claim) && inMatrix(claim)),
    gaps: gaps.filter((gap) => gap.table === 'salaries' && gap.city !== undefined && isBand(gap.tenure)),
  }),
  controls: controlsOf,
  pick: pickPayByCityTenure,
  text,
  table,
  tips,
  draw: drawPayByCityTenure,
  states: {
    city: { city: 'chengdu' },
    tenure: { tenure: '0-1' },
    'tenure-of-few': { tenure: '10+' },
    role: { role: 'after_sales_kefu' },
    statistic: { statistic: 'mean_pay' },
    'sort-name': { sort: 'name' },
    'sort-figures': { sort: 'figures' },
    'nothing-left': { city: 'beijing', role: 'online_kefu' },
  },
});

/** Posts that lead others are another question. */
const isFrontline = (claim: PayClaim): boolean => claim.role.level === 'frontline';

const isBand = (tenure: string | undefined): boolean => tenures.some((band) => band === tenure);

/** Monthly pay of a band, or how the bands from three years on relate. */
function inMatrix(claim: PayClaim): boolean {
  if (claim.relation) return claim.relation.id === 'flat';
  const monthly = claim.figure === undefined || claim.figure.unit === 'CNY_month';
  return monthly && isBand(claim.tenure) && definitions.some((definition) => definition === claim.statistic.id);
}

/** One city, one band of years, one post, one measure, and the order of the rows; only what has rows can be chosen. */
function controlsOf({ claims, gaps }: PayByCityTenureRows, { lang, say }: Speech<Say>): Control[] {
  const { controls, measures } = say;
  const filter = (key: 'city' | 'tenure' | 'role' | 'statistic', choices: readonly Choice[]): Control => ({
    ...{ key, label: controls[key], kind: 'choice' },
    choices: [{ value: 'all', label: controls.all }, ...choices],
  });
  const all = [...claims, ...gaps];
  const cities = all.flatMap((row) => row.city ?? []);
  const roles = claims.map((claim) => claim.role);
  const bands = tenures.filter((tenure) => all.some((row) => row.tenure === tenure));
  const measured = definitions.filter((definition) => claims.some((claim) => definitionOf(claim) === definition));
  const years = bands.map((value) => ({ value, label: bandName(value, say) }));
  const statistics = measured.map((value) => ({ value, label: measures[value] }));
  const sorts = (['pay', 'name', 'figures'] as const).map((value) => ({ value, label: controls.sorts[value] }));
  return [
    filter('city', named(cities, lang)),
    { ...filter('tenure', years), ...(bands.length > 1 ? { steps: controls.steps } : {}) },
    filter('role', named(roles, lang)),
    filter('statistic', statistics),
    { key: 'sort', label: controls.sort, kind: 'choice', choices: sorts },
  ];
}

const named = (all: readonly Named[], lang: Lang): Choice[] =>
  [...new Map(all.map((one) => [one.id, one.name[lang]]))].map(([value, label]) => ({ value, label }));
