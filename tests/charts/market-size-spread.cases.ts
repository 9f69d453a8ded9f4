import type { MarketSizeSpreadRows } from '../../src/charts/market-size-spread/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<MarketSizeSpreadRows> = {
  none: () => ({ sizes: [], named: [], all: [] }),
  one: ({ sizes }) => ({ sizes: sizes.slice(0, 1), named: [], all: [] }),
  missing: ({ sizes }) => ({ sizes: sizes.map((claim) => ({ ...claim, figure: undefined })), named: [], all: [] }),
};
