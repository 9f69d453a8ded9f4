import type { BarRows } from '../../src/charts/bars/pick.ts';
import type { Cases } from './cases.ts';

/** Of every chart of bars; its `<chart>.cases.ts` hands them on. */
export const cases: Cases<BarRows> = {
  none: () => ({ claims: [], gaps: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), gaps: [] }),
  missing: ({ claims, gaps }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), gaps }),
};
