import type { TurnoverMeasuresRows } from '../../src/charts/turnover-measures/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<TurnoverMeasuresRows> = {
  none: () => ({ claims: [], samples: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), samples: [] }),
  missing: ({ claims }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), samples: [] }),
};
