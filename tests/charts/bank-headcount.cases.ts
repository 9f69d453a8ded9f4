import type { BankHeadcountRows } from '../../src/charts/bank-headcount/pick.ts';
import type { Cases } from './cases.ts';

const emptyYear = {
  metrics: {},
  staffCount: undefined,
  staffChange: undefined,
  institutionsChange: undefined,
  staffPerInstitution: undefined,
  callsPerHead: undefined,
};

export const cases: Cases<BankHeadcountRows> = {
  none: () => ({ years: [], gaps: [] }),
  one: ({ years }) => ({ years: years.filter((year) => year.metrics['staff']).slice(0, 1), gaps: [] }),
  missing: ({ years, gaps }) => ({ years: years.map(({ year }) => ({ ...emptyYear, year })), gaps }),
};
