import type { PayOfficialRows } from '../../src/charts/pay-official/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<PayOfficialRows> = {
  none: () => ({ series: [], methods: [] }),
  one: ({ series }) => ({
    series: series.slice(-2, -1).map((one) => ({ ...one, points: one.points.slice(-1) })),
    methods: [],
  }),
  missing: ({ series, methods }) => ({
    methods,
    series: series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, claim: { ...point.claim, figure: undefined } })),
    })),
  }),
  'year-missing': ({ series, methods }) => ({
    methods,
    series: series.map((one) => ({ ...one, points: one.points.filter(({ year }) => year !== 2020) })),
  }),
};
