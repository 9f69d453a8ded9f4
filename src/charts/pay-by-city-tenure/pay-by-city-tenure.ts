import type { PayClaim } from '../../datasets/published.ts';
import { defineChart } from '../old-chart.ts';
import { definitions, tenures } from './bands.ts';
import { payByCityTenureControls } from './controls.ts';
import { drawPayByCityTenure } from './draw.ts';
import type { PayByCityTenurePicked, PayByCityTenureRows } from './pick.ts';
import { pickPayByCityTenure } from './pick.ts';
import { payByCityTenureTable } from './table.ts';
import { payByCityTenureTips } from './tips.ts';
import { payByCityTenureWords } from './words.ts';

/** What does a customer-service agent earn, by city and years on the job? */
export const payByCityTenure = defineChart<PayByCityTenureRows, PayByCityTenurePicked>({
  id: 'pay-by-city-tenure',
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
  controls: payByCityTenureControls,
  pick: pickPayByCityTenure,
  words: payByCityTenureWords,
  table: payByCityTenureTable,
  tips: payByCityTenureTips,
  draw: drawPayByCityTenure,
  cases: {
    real: (rows) => rows,
    none: () => ({ claims: [], remarks: [], leftOut: [], gaps: [] }),
    one: ({ claims }) => ({ claims: claims.slice(0, 1), remarks: [], leftOut: [], gaps: [] }),
    missing: ({ claims, gaps }) => ({ claims: claims.map(withoutFigure), remarks: [], leftOut: [], gaps }),
  },
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

const withoutFigure = (claim: PayClaim): PayClaim => ({
  ...claim,
  figure: undefined,
  relation: undefined,
  share: undefined,
});
