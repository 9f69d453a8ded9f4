import type { PayClaim } from '../../datasets/published.ts';
import { defineChart } from '../chart.ts';
import { drawPayNewcomers } from './draw.ts';
import type { PayNewcomersPicked, PayNewcomersRows } from './pick.ts';
import { definitions, newcomer, pickPayNewcomers } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

const wageLimits = { min: 1000, max: 20000, step: 100 };

/** Where does a newcomer start? Every published figure on the first year, against the reader's own pay. */
export const chart = defineChart<PayNewcomersRows, PayNewcomersPicked, Say>({
  id: 'pay-newcomers',
  topic: 'pay',
  hue: 'people',
  question: { zh: '刚入行的客服，起薪是多少？', en: 'Where does a newcomer start?' },
  name: { zh: '新人起薪', en: 'Newcomers’ pay' },
  tables: ['salaries'],
  rows: ({ pay, gaps }) => ({
    claims: pay.filter((claim) => claim.role.level === 'frontline' && isNewcomers(claim)),
    leftOut: pay.filter((claim) => claim.role.level !== 'frontline' && isNewcomers(claim)),
    gaps: gaps.filter((gap) => gap.table === 'salaries' && gap.city !== undefined && gap.tenure === newcomer),
  }),
  controls: ({ claims, gaps }, { lang, say }) => {
    const { city, none, wage, unit } = say.controls;
    const cities = new Map(
      [...claims, ...gaps].flatMap((row) => (row.city ? [[row.city.id, row.city.name[lang]]] : [])),
    );
    return [
      {
        key: 'city',
        label: city,
        kind: 'choice',
        choices: [{ value: 'all', label: none }, ...[...cities].map(([value, label]) => ({ value, label }))],
      },
      { key: 'wage', label: wage, kind: 'number', choices: [], limits: { ...wageLimits, unit } },
    ];
  },
  pick: pickPayNewcomers,
  text,
  table,
  tips,
  draw: drawPayNewcomers,
  states: {
    wage: { city: 'chengdu', wage: '3500' },
    'wage-beyond': { city: 'hangzhou', wage: '12000' },
  },
});

function isNewcomers(claim: PayClaim): boolean {
  const monthly = claim.figure === undefined || claim.figure.unit === 'CNY_month';
  return monthly && claim.tenure === newcomer && definitions.some((definition) => definition === claim.statistic.id);
}
