import type { AdvertBand, PayByCityTenureRows } from '../../src/charts/pay-by-city-tenure/pick.ts';
import type { PayClaim } from '../../src/datasets/published.ts';
import type { Cases } from './cases.ts';

const withoutFigure = (claim: PayClaim): PayClaim => ({
  ...claim,
  figure: undefined,
  relation: undefined,
  share: undefined,
});

const nothing: PayByCityTenureRows = { claims: [], adverts: [], remarks: [], leftOut: [], gaps: [] };

/** Adverts of a crawl that ask for so many years. */
const adverts = (
  tenure: AdvertBand['tenure'],
  experience: AdvertBand['experience'],
  [low, high, count]: readonly [number, number, number],
): AdvertBand => ({
  ...{ id: `adverts-2022-${experience.id}`, source: 'advert-mixed-2022-karelian-na', grade: 'C' },
  set: { id: '2022', name: { zh: '2022年9月', en: 'September 2022' } },
  publisher: { zh: '前程无忧等平台', en: '51job and other platforms' },
  ...{ tenure, experience, low, high, count },
});

export const cases: Cases<PayByCityTenureRows> = {
  none: () => nothing,
  one: ({ claims }) => ({ ...nothing, claims: claims.slice(0, 1) }),
  missing: ({ claims, gaps }) => ({ ...nothing, claims: claims.map(withoutFigure), gaps }),
  adverts: (rows) => ({
    ...rows,
    adverts: [
      adverts('0-1', { id: 'none', name: { zh: '无需经验', en: 'no experience needed' } }, [4000, 8000, 205]),
      adverts('1-3', { id: '1-3', name: { zh: '1–3年', en: '1–3 years' } }, [4000, 6000, 78]),
    ],
  }),
};
