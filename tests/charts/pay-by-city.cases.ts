import type { PayByCityRows } from '../../src/charts/pay-by-city/pick.ts';
import type { Cases } from './cases.ts';

const only = (rows: PayByCityRows, count: number): PayByCityRows => ({
  ...rows,
  all: { drawn: rows.all.drawn.slice(0, count), leftOut: rows.all.leftOut.slice(0, count) },
  withoutTelesales: { drawn: rows.withoutTelesales.drawn.slice(0, count), leftOut: [] },
});

export const cases: Cases<PayByCityRows> = {
  none: (rows) => only(rows, 0),
  one: (rows) => only(rows, 1),
  missing: (rows) => ({ ...rows, all: { drawn: [], leftOut: rows.all.leftOut } }),
  alone: (rows) => ({ ...rows, others: [], minimums: [] }),
  alike: (rows) => ({
    ...rows,
    all: {
      ...rows.all,
      drawn: rows.all.drawn.map((city) => ({ ...city, low: { q1: 4000, median: 5000 } })),
    },
  }),
};
