import { extent } from 'd3';
import type { PayRungId } from '../../datasets/pay-rungs.ts';
import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import { figureEnds, printedEnd } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import type { AdvertRange } from '../shared/advert-range.ts';
import { publisherKey } from '../shared/cite-sources.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';
import type { Mean, Page, Pair } from './pick-pages.ts';
import { toPages, toPairs } from './pick-pages.ts';

/** Adverts that require the years of a band; adverts that require none belong to the first. */
export interface AdvertBand extends AdvertRange {
  readonly tenure: Tenure;
  readonly experience: Named;
}

export interface PayByCityTenureRows {
  /** Front-line posts: means by years on the job, medians advertised to newcomers, and how later bands relate. */
  readonly claims: readonly PayClaim[];
  /** From the newest crawl whose adverts are grouped by years of experience. */
  readonly adverts: readonly AdvertBand[];
  /** Statements about no particular city, which a note reports. */
  readonly remarks: readonly PayClaim[];
  /** Posts that lead others, which a note names. */
  readonly leftOut: readonly PayClaim[];
  readonly gaps: readonly Gap[];
}

/** Pay advertised at one band of years: a value, an interval, or one end of it. */
export interface Offer {
  readonly id: string;
  readonly claim: PayClaim;
  readonly tenure: Tenure;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export interface PayByCityTenurePicked extends Picked {
  readonly pages: readonly Page[];
  /** All groups that are drawn, page by page. */
  readonly means: readonly (Mean & { readonly page: Page })[];
  /** Highest first. */
  readonly offers: readonly Offer[];
  /** Cities for which a source says that pay is flat from three years on, without giving an amount. */
  readonly flat: readonly PayClaim[];
  readonly adverts: readonly AdvertBand[];
  /** What the answer to "does staying pay" rests on: one pair per page. */
  readonly pairs: readonly Pair[];
  /** The band that the reader chose; undefined for all bands. */
  readonly band: Tenure | undefined;
  /** Ends of the pay scale, the same for every choice, CNY a month; undefined without any figure. */
  readonly scale: readonly [number, number] | undefined;
  readonly remarks: readonly PayClaim[];
  readonly leftOut: readonly PayClaim[];
  /** What was looked for and not found for the cities shown. */
  readonly gaps: readonly Gap[];
  readonly onlyCity: Named | undefined;
  readonly onlyRole: Named | undefined;
}

/** Years on the job are the other axis, so the first year is not a definition of its own here. */
export const rungsOf = ({
  means,
  offers,
  adverts,
}: Pick<PayByCityTenurePicked, 'means' | 'offers' | 'adverts'>): PayRungId[] => [
  ...(means.length > 0 ? (['mean_paid'] as const) : []),
  ...(offers.length > 0 ? (['advertised_median'] as const) : []),
  ...(adverts.length > 0 ? (['advertised_low', 'advertised_high'] as const) : []),
];

export const offered = 'advertised_median';

/** What is drawn for the chosen city, post, publisher and band. */
export function pickPayByCityTenure(rows: PayByCityTenureRows, state: State = {}): PayByCityTenurePicked {
  const { city, role, publisher } = state;
  const band = tenures.find((tenure) => tenure === state['tenure']);
  const isHere = (row: { readonly city: Named | undefined }) => city === undefined || row.city?.id === city;
  const isChosen = (claim: PayClaim) =>
    isHere(claim) &&
    (role === undefined || claim.role.id === role) &&
    (publisher === undefined || publisherKey(claim) === publisher);
  const isShown = (row: { readonly tenure: string }) => band === undefined || row.tenure === band;
  const pages = toPages(rows.claims).filter((page) => page.means.some(({ claim }) => isChosen(claim)));
  const means = pages.flatMap((page) => page.means.filter(isShown).map((mean) => ({ ...mean, page })));
  const offers = rows.claims.filter(isChosen).filter(isShown).flatMap(toOffer);
  const fromThree = band === undefined || tenures.indexOf(band) > tenures.indexOf('1-3');
  const flat = rows.claims.filter((claim) => claim.relation !== undefined && fromThree && isChosen(claim));
  // A crawl names no post and, with so few adverts, no city.
  const adverts = rows.adverts.filter(
    (advert) =>
      isShown(advert) &&
      city === undefined &&
      role === undefined &&
      (publisher === undefined || publisherKey(advert) === publisher),
  );
  const remarks = rows.remarks.filter((claim) => isChosen(claim) && isShown(claim));
  const drawn = [...means.map(({ claim }) => claim), ...offers.map(({ claim }) => claim), ...flat];
  return {
    ...{ pages, means, flat, adverts, band, remarks },
    offers: offers.sort((a, b) => printedEnd(b) - printedEnd(a)),
    pairs: toPairs(pages),
    scale: toScale(rows),
    leftOut: city === undefined && role === undefined ? rows.leftOut : [],
    gaps: rows.gaps.filter((gap) => isHere(gap) && (band === undefined || gap.tenure === band)),
    onlyCity: [...rows.claims, ...rows.gaps].find((row) => row.city?.id === city)?.city,
    onlyRole: rows.claims.find((claim) => claim.role.id === role)?.role,
    sources: [...new Set([...drawn, ...adverts, ...remarks].map(({ source }) => source))],
  };
}

function toOffer(claim: PayClaim): Offer[] {
  const tenure = tenures.find((one) => one === claim.tenure);
  if (claim.statistic.id !== offered || !claim.figure || tenure === undefined) return [];
  return [{ id: claim.id, claim, tenure, ...figureEnds(claim.figure) }];
}

/** Whole thousands around everything that can be drawn, with room for the arrow of an open end. */
function toScale({ claims, adverts }: PayByCityTenureRows): readonly [number, number] | undefined {
  const step = 2000;
  const ends = [
    ...toPages(claims).flatMap(({ means }) => means.map(({ pay }) => pay)),
    ...claims.flatMap(toOffer).flatMap(({ low, high }) => [low ?? (high ?? 0) - 1, high ?? (low ?? 0) + 1]),
    ...adverts.flatMap(({ low, high }) => [low, high]),
  ];
  const [least, most] = extent(ends);
  if (least === undefined) return undefined;
  const from = Math.floor(least / step) * step;
  return [from, Math.max(from + step, Math.ceil(most / step) * step)];
}
