import { mainMetric } from '../../src/charts/bank-ai-share/pick.ts';
import type { BankRows } from '../../src/charts/shared/year-series.ts';
import type { Cases } from './cases.ts';
import { withoutFigures } from './without-figures.ts';

export const cases: Cases<BankRows> = {
  none: () => ({ years: [], gaps: [] }),
  one: ({ years }) => ({ years: years.filter((year) => year.metrics[mainMetric]).slice(-1), gaps: [] }),
  missing: withoutFigures,
};
