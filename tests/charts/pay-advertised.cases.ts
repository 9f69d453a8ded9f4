import type { PayAdvertisedRows } from '../../src/charts/pay-advertised/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<PayAdvertisedRows> = {
  none: () => ({ adverts: [], groups: [] }),
  one: ({ adverts }) => ({ adverts: adverts.slice(0, 1), groups: [] }),
  missing: ({ adverts }) => ({ adverts: adverts.map((advert) => ({ ...advert, figure: undefined })), groups: [] }),
};
