import type { SeatsRows } from '../../src/charts/seats/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<SeatsRows> = {
  none: () => ({ claims: [], gaps: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), gaps: [] }),
  missing: ({ claims, gaps }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), gaps }),
};
