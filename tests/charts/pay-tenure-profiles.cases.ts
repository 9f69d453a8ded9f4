import type { PayTenureProfilesRows } from '../../src/charts/pay-tenure-profiles/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<PayTenureProfilesRows> = {
  none: () => ({ claims: [], gaps: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), gaps: [] }),
  missing: ({ claims, gaps }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), gaps }),
};
