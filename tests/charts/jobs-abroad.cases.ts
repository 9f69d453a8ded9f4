import { toRows } from '../../src/charts/shared/row-columns.ts';
import type { JobsAbroadRows } from '../../src/charts/jobs-abroad/pick-rows.ts';
import { packYears } from '../../src/charts/jobs-abroad/pick-rows.ts';
import type { Cases } from './cases.ts';

const nothing: JobsAbroadRows = {
  years: packYears([]),
  breaks: [],
  missing: [],
  outlook: [],
  abroad: [],
  publishers: [],
};

export const cases: Cases<JobsAbroadRows> = {
  none: () => nothing,
  one: ({ years, publishers }) => ({ ...nothing, years: packYears(toRows(years).slice(-1)), publishers }),
  /** No count of the United States. */
  'without-us': (rows) => ({ ...rows, years: packYears([]), outlook: [] }),
  /** No country counts again and again. */
  single: (rows) => ({
    ...nothing,
    abroad: rows.abroad.map((series) => ({ ...series, claims: series.claims.slice(-1) })),
  }),
  /** A year without a figure in the middle. */
  hole: (rows) => ({ ...rows, years: packYears(toRows(rows.years).filter(({ year }) => year !== 2013)) }),
  missing: (rows) => ({
    ...rows,
    years: packYears(
      toRows(rows.years).map((year) => ({
        ...year,
        ...{ employment: undefined, median: undefined, p10: undefined, p90: undefined },
      })),
    ),
    outlook: rows.outlook.map((claim) => ({ ...claim, figure: undefined })),
    abroad: rows.abroad.map((series) => ({
      ...series,
      claims: series.claims.map((claim) => ({ ...claim, figure: undefined })),
    })),
  }),
};
