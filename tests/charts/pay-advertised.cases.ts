import type { PayAdvertisedRows } from '../../src/charts/pay-advertised/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<PayAdvertisedRows> = {
  none: (rows) => ({ ...rows, adverts: [], bands: [] }),
  one: ({ adverts, sources }) => ({ adverts: adverts.slice(0, 1), bands: [], sources }),
  missing: (rows) => ({
    ...rows,
    adverts: rows.adverts.map((advert) => ({ ...advert, figure: undefined })),
    bands: rows.bands.map((band) => ({ ...band, withPay: 0, pay: undefined, ranges: [] })),
  }),
  'without-crawls': (rows) => ({ ...rows, bands: [] }),
};
