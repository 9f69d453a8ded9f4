import type { ClaimAuditRows } from '../../src/charts/claim-audit/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<ClaimAuditRows> = {
  none: () => ({ claims: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1) }),
  missing: ({ claims }) => ({
    claims: claims.map((claim) => ({
      ...claim,
      stated: undefined,
      computed: undefined,
      rival: undefined,
      against: undefined,
    })),
  }),
};
