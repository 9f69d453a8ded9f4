import type { CityAdverts, PayNewcomersRows } from '../../src/charts/pay-newcomers/pick.ts';
import type { Cases } from './cases.ts';

const nothing: PayNewcomersRows = { claims: [], adverts: [], refused: [], leftOut: [], gaps: [] };

const adverts: CityAdverts = {
  ...{ id: 'adverts-2022-dongguan', source: 'advert-mixed-2022-karelian-na', grade: 'C' },
  set: { id: '2022', name: { zh: '2022年9月', en: 'September 2022' } },
  publisher: { zh: '前程无忧等平台', en: '51job and other platforms' },
  city: { id: 'dongguan', name: { zh: '东莞', en: 'Dongguan' } },
  ...{ low: 4000, high: 8000, count: 55, counted: 'advert' },
};

export const cases: Cases<PayNewcomersRows> = {
  none: () => nothing,
  one: ({ claims }) => ({ ...nothing, claims: claims.slice(0, 1) }),
  missing: (rows) => ({ ...rows, claims: rows.claims.map((claim) => ({ ...claim, figure: undefined })) }),
  adverts: (rows) => ({
    ...rows,
    adverts: [adverts],
    refused: [
      { city: { id: 'guangzhou', name: { zh: '广州', en: 'Guangzhou' } }, adverts: 36, employers: 11, largest: 21 },
    ],
  }),
};
