import type { UsComparatorRows } from '../../src/charts/us-comparator/pick.ts';
import type { Cases } from './cases.ts';

const unpublished = {
  employment: undefined,
  median: undefined,
  mean: undefined,
  p10: undefined,
  p25: undefined,
  p75: undefined,
  p90: undefined,
};

const nothing: UsComparatorRows = { years: [], areas: [], bins: [], areaSource: undefined, gaps: [], publishers: [] };

export const cases: Cases<UsComparatorRows> = {
  none: () => nothing,
  one: ({ years, publishers }) => ({ ...nothing, years: years.slice(-1), publishers }),
  /** So few areas that all are listed. */
  few: (rows) => ({ ...rows, areas: rows.areas.filter((area) => area.kind !== 'metro').slice(-9) }),
  missing: (rows) => ({
    ...rows,
    years: rows.years.map((year) => ({ ...year, ...unpublished })),
    areas: rows.areas.map((area) => ({ ...area, ...unpublished })),
    bins: [],
  }),
};
