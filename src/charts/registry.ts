import type { AnyChart } from './chart.ts';
import { bankHeadcount } from './bank-headcount/bank-headcount.ts';
import { marketSizeSpread } from './market-size-spread/market-size-spread.ts';
import { payByCityTenure } from './pay-by-city-tenure/pay-by-city-tenure.ts';
import { turnoverMeasures } from './turnover-measures/turnover-measures.ts';
import { usComparator } from './us-comparator/us-comparator.ts';

/** Every chart, in the order of the gallery. Pages, files, goldens and browser tests are made from this list. */
export const charts: readonly AnyChart[] = [
  payByCityTenure,
  bankHeadcount,
  turnoverMeasures,
  marketSizeSpread,
  usComparator,
];

/** @throws when there is no chart of that id. */
export function chartById(id: string): AnyChart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart "${id}"; the registry has ${charts.map((one) => one.id).join(', ')}`);
  return chart;
}
