import { mainMetric } from '../../src/charts/bank-ai-share/pick.ts';
import type { BankRows } from '../../src/charts/shared/year-series.ts';
import type { Cases } from './cases.ts';
import { withoutFigures } from './without-figures.ts';

export const cases: Cases<BankRows> = {
  none: () => ({ years: [], gaps: [] }),
  one: ({ years }) => ({ years: years.filter((year) => year.metrics[mainMetric]).slice(-1), gaps: [] }),
  missing: withoutFigures,
  /** As if the last year were a forecast. */
  forecast: ({ years, gaps }) => {
    const last = years.findLast((year) => year.metrics[mainMetric]);
    return {
      gaps,
      years: years.map((year) => {
        const claim = year.metrics[mainMetric];
        if (year !== last || !claim) return year;
        return { ...year, metrics: { ...year.metrics, [mainMetric]: { ...claim, flag: 'forecast' } } };
      }),
    };
  },
};
