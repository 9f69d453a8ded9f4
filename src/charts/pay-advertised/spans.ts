import { ascending, quantileSorted } from 'd3-array';
import type { OfferCity, PayAdvertisedPicked } from './pick.ts';

/** Room for every summary and for nearly all single adverts, in steps of five thousand. */
export function toScale(cities: readonly OfferCity[]): readonly [number, number] | undefined {
  const groups = cities.flatMap((city) => city.groups);
  const single = groups.flatMap((group) => (group.summary ? [] : group.offers.map((offer) => offer.high)));
  const ends = [
    ...groups.flatMap((group) => group.summary?.high.q3 ?? []),
    ...(single.length > 0 ? [quantileSorted([...single].sort(ascending), 0.9) ?? 0] : []),
  ];
  const step = 5000;
  return ends.length === 0 ? undefined : [0, Math.max(1, Math.ceil(Math.max(...ends) / step)) * step];
}

/** From the least to the greatest median of the summed-up groups. */
export function toMedians(cities: readonly OfferCity[]): PayAdvertisedPicked['medians'] {
  const sums = cities.flatMap((city) => city.groups.flatMap((group) => group.summary ?? []));
  if (sums.length === 0) return undefined;
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  return {
    low: span(sums.map((one) => one.low.median)),
    high: span(sums.map((one) => one.high.median)),
    groups: sums.length,
  };
}
