import type { GripesRows } from '../../src/charts/gripes/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<GripesRows> = {
  none: () => ({ shares: [], samples: [], sampleGaps: [], pictured: [] }),
  one: (rows) => ({ ...rows, shares: rows.shares.slice(0, 1), pictured: [] }),
  missing: (rows) => ({
    ...rows,
    shares: rows.shares.map((claim) => ({ ...claim, figure: undefined })),
    samples: [],
  }),
};
