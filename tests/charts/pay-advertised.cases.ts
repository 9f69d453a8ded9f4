import type { PackedRows, PayAdvertisedRows } from '../../src/charts/pay-advertised/pick.ts';
import { openRows, packRows } from '../../src/charts/pay-advertised/pick.ts';
import type { Case, Cases } from './cases.ts';

const changed =
  (change: (rows: PayAdvertisedRows) => Partial<PayAdvertisedRows>): Case<PackedRows> =>
  (packed) => {
    const rows = openRows(packed);
    return packRows({ ...rows, ...change(rows) });
  };

export const cases: Cases<PackedRows> = {
  none: changed(() => ({ adverts: [], bands: [] })),
  one: changed(({ adverts }) => ({ adverts: adverts.slice(0, 1), bands: [] })),
  missing: changed((rows) => ({
    adverts: rows.adverts.map((advert) => ({ ...advert, figure: undefined })),
    bands: rows.bands.map((band) => ({ ...band, withPay: 0, pay: undefined, ranges: [] })),
  })),
  'without-crawls': changed(() => ({ bands: [] })),
};
