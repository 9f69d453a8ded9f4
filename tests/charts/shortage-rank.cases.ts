import type { ShortageRankRows } from '../../src/charts/shortage-rank/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<ShortageRankRows> = {
  none: () => ({ ranks: [], gaps: [] }),
  one: ({ ranks }) => ({ ranks: ranks.filter((claim) => claim.figure?.value !== undefined).slice(0, 1), gaps: [] }),
  missing: ({ ranks, gaps }) => ({ ranks: ranks.map((claim) => ({ ...claim, figure: undefined })), gaps }),
};
