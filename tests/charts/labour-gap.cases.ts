import type { LabourGapRows } from '../../src/charts/labour-gap/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<LabourGapRows> = {
  none: () => ({ claims: [], gaps: [] }),
  one: ({ claims }) => ({ claims: claims.filter((claim) => claim.period === claims[0]?.period), gaps: [] }),
  missing: ({ claims, gaps }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), gaps }),
};
