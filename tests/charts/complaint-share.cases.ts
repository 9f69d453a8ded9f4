import type { ComplaintShareRows } from '../../src/charts/complaint-share/pick.ts';
import type { Cases } from './cases.ts';

const nothing: ComplaintShareRows = { shares: [], counts: [], totals: [], stocks: [], gaps: [], breaks: [] };

export const cases: Cases<ComplaintShareRows> = {
  none: () => nothing,
  one: ({ shares }) => ({ ...nothing, shares: shares.slice(0, 1) }),
  /** The list alone beside nothing but one dot. */
  'one-count': ({ shares, stocks }) => ({ ...nothing, shares: shares.slice(0, 1), stocks: stocks.slice(0, 1) }),
  missing: (rows) => ({ ...rows, shares: rows.shares.map((claim) => ({ ...claim, figure: undefined })) }),
};
