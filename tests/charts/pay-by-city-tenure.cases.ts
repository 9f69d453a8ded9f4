import type { PayByCityTenureRows } from '../../src/charts/pay-by-city-tenure/pick.ts';
import type { PayClaim } from '../../src/datasets/published.ts';
import type { Cases } from './cases.ts';

const withoutFigure = (claim: PayClaim): PayClaim => ({
  ...claim,
  figure: undefined,
  relation: undefined,
  share: undefined,
});

export const cases: Cases<PayByCityTenureRows> = {
  none: () => ({ claims: [], remarks: [], leftOut: [], gaps: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), remarks: [], leftOut: [], gaps: [] }),
  missing: ({ claims, gaps }) => ({ claims: claims.map(withoutFigure), remarks: [], leftOut: [], gaps }),
};
