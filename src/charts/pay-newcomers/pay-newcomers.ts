import type { PayClaim } from '../../datasets/published.ts';
import { defineChart } from '../old-chart.ts';
import { drawPayNewcomers } from './draw.ts';
import { dictionary } from './names.ts';
import type { PayNewcomersPicked, PayNewcomersRows } from './pick.ts';
import { definitions, pickPayNewcomers } from './pick.ts';
import { payNewcomersTable } from './table.ts';
import { payNewcomersTips } from './tips.ts';
import { payNewcomersWords } from './words.ts';

const newcomer = '0-1';
const wageLimits = { min: 1000, max: 20000, step: 100 };

/** Where does a newcomer start? Every published figure on the first year, against the reader's own pay. */
export const payNewcomers = defineChart<PayNewcomersRows, PayNewcomersPicked>({
  id: 'pay-newcomers',
  hue: 'people',
  question: { zh: '刚入行的客服，起薪是多少？', en: 'Where does a newcomer start?' },
  name: { zh: '新人起薪', en: 'Newcomers’ pay' },
  tables: ['salaries'],
  rows: ({ pay, gaps }) => ({
    claims: pay.filter((claim) => claim.role.level === 'frontline' && isNewcomers(claim)),
    leftOut: pay.filter((claim) => claim.role.level !== 'frontline' && isNewcomers(claim)),
    gaps: gaps.filter((gap) => gap.table === 'salaries' && gap.city !== undefined && gap.tenure === newcomer),
  }),
  controls: ({ claims, gaps }, lang) => {
    const say = dictionary[lang].controls;
    const cities = new Map([...claims, ...gaps].flatMap(({ city }) => (city ? [[city.id, city.name[lang]]] : [])));
    return [
      {
        key: 'city',
        label: say.city,
        kind: 'choice',
        choices: [{ value: 'all', label: say.none }, ...[...cities].map(([value, label]) => ({ value, label }))],
      },
      { key: 'wage', label: say.wage, kind: 'number', choices: [], limits: { ...wageLimits, unit: say.unit } },
    ];
  },
  pick: pickPayNewcomers,
  words: payNewcomersWords,
  table: payNewcomersTable,
  tips: payNewcomersTips,
  draw: drawPayNewcomers,
  cases: {
    real: (rows) => rows,
    none: () => ({ claims: [], leftOut: [], gaps: [] }),
    one: ({ claims }) => ({ claims: claims.slice(0, 1), leftOut: [], gaps: [] }),
    missing: (rows) => ({ ...rows, claims: rows.claims.map((claim) => ({ ...claim, figure: undefined })) }),
  },
  states: {
    wage: { city: 'chengdu', wage: '3500' },
    'wage-beyond': { city: 'hangzhou', wage: '12000' },
  },
});

function isNewcomers(claim: PayClaim): boolean {
  const monthly = claim.figure === undefined || claim.figure.unit === 'CNY_month';
  return monthly && claim.tenure === newcomer && definitions.some((definition) => definition === claim.statistic.id);
}
