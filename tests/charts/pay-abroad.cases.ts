import type { PayAbroadRows } from '../../src/charts/pay-abroad/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<PayAbroadRows> = {
  none: () => ({ pay: [], breaks: [] }),
  one: ({ pay }) => ({ pay: pay.filter(({ measure }) => measure === 'annual').slice(-1), breaks: [] }),
  // Japan alone has figures.
  missing: ({ pay, breaks }) => ({
    breaks,
    pay: pay.map((row) => (row.country === 'JP' ? row : { ...row, value: undefined })),
  }),
};
