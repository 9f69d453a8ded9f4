import { toRows } from '../../src/charts/shared/row-columns.ts';
import type { UsComparatorRows } from '../../src/charts/us-comparator/pick-rows.ts';
import { openAreas, packAreas, packYears } from '../../src/charts/us-comparator/pick-rows.ts';
import type { Cases } from './cases.ts';

const unpublished = {
  employment: undefined,
  median: undefined,
  p10: undefined,
  p90: undefined,
};

const nothing: UsComparatorRows = {
  years: packYears([]),
  areas: packAreas([]),
  bins: [],
  areaSource: undefined,
  gaps: [],
  publishers: [],
};

export const cases: Cases<UsComparatorRows> = {
  none: () => nothing,
  one: ({ years, publishers }) => ({ ...nothing, years: packYears(toRows(years).slice(-1)), publishers }),
  /** So few areas that all are listed. */
  few: (rows) => ({
    ...rows,
    areas: packAreas(
      openAreas(rows.areas)
        .filter((area) => area.kind !== 'metro')
        .slice(-9),
    ),
  }),
  missing: (rows) => ({
    ...rows,
    years: packYears(toRows(rows.years).map((year) => ({ ...year, ...unpublished }))),
    areas: packAreas(openAreas(rows.areas).map((area) => ({ ...area, ...unpublished }))),
    bins: [],
  }),
};
