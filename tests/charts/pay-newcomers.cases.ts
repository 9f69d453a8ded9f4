import type { PayNewcomersRows } from '../../src/charts/pay-newcomers/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<PayNewcomersRows> = {
  none: () => ({ claims: [], leftOut: [], gaps: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), leftOut: [], gaps: [] }),
  missing: (rows) => ({ ...rows, claims: rows.claims.map((claim) => ({ ...claim, figure: undefined })) }),
};
