import type { UsAreasRows } from '../../src/charts/us-areas/pick-rows.ts';
import { openAreas, packAreas } from '../../src/charts/us-areas/pick-rows.ts';
import type { Cases } from './cases.ts';

const nothing: UsAreasRows = {
  areas: packAreas([]),
  bins: [],
  quotients: {},
  source: undefined,
  nation: undefined,
};

export const cases: Cases<UsAreasRows> = {
  none: () => nothing,
  one: ({ areas, source }) => ({
    ...nothing,
    source,
    areas: packAreas(openAreas(areas).filter(({ code }) => code === 'CA')),
  }),
  /** So few areas that all are listed, and no map. */
  few: (rows) => ({
    ...rows,
    areas: packAreas(
      openAreas(rows.areas)
        .filter((area) => area.kind === 'nonmetro')
        .slice(-9),
    ),
  }),
  missing: (rows) => ({
    ...rows,
    areas: packAreas(
      openAreas(rows.areas).map((area) => ({
        ...area,
        ...{ employment: undefined, median: undefined, p10: undefined, p90: undefined },
      })),
    ),
    bins: [],
    nation: undefined,
  }),
};
