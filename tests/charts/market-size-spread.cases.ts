import type { MarketSizeSpreadRows } from '../../src/charts/market-size-spread/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<MarketSizeSpreadRows> = {
  none: () => ({ sizes: [], shares: [], named: [], all: [] }),
  one: ({ sizes }) => ({ sizes: sizes.slice(0, 1), shares: [], named: [], all: [] }),
  missing: ({ sizes }) => ({
    sizes: sizes.map((claim) => ({ ...claim, figure: undefined })),
    shares: [],
    named: [],
    all: [],
  }),
  // Every page names its publisher, one of them an interval.
  several: ({ sizes, shares, all }) => ({
    shares,
    sizes: sizes.map((claim, index) => ({
      ...claim,
      series: claim.series ?? { id: claim.id, name: { zh: `机构${claim.id}`, en: `Firm ${claim.id}` } },
      figure:
        claim.figure?.value === 78
          ? { ...claim.figure, value: undefined, low: 78, high: 120 + index, bound: 'between' as const }
          : claim.figure,
    })),
    named: all,
    all,
  }),
};
