import { ascending, descending, quantileSorted } from 'd3-array';
import type { Advert, AdvertGroup, Named, Quartiles } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { toMedians, toScale } from './spans.ts';

export interface PayAdvertisedRows {
  readonly adverts: readonly Advert[];
  /** Rolled up over all adverts, by city and required experience. */
  readonly groups: readonly AdvertGroup[];
}

/** An advert with both ends of its pay. */
export interface Offer {
  readonly advert: Advert;
  readonly low: number;
  readonly high: number;
}

/** Adverts of one city that ask for the same experience. */
export interface OfferGroup {
  readonly id: string;
  readonly experience: Named;
  readonly offers: readonly Offer[];
  /** Of the low and of the high ends; undefined where there are too few adverts to sum up. */
  readonly summary: { readonly low: Quartiles; readonly high: Quartiles } | undefined;
}

export interface OfferCity {
  readonly city: Named;
  readonly count: number;
  readonly groups: readonly OfferGroup[];
}

export interface PayAdvertisedPicked extends Picked {
  /** Most adverts first. */
  readonly drawn: readonly OfferCity[];
  /** Cities with few adverts: in the table, drawn when chosen. */
  readonly tabled: readonly OfferCity[];
  readonly count: number;
  /** Adverts that fit the choice and state no pay or no city. */
  readonly without: number;
  readonly years: readonly [number, number] | undefined;
  /** CNY a month; ends beyond it are written out. Undefined without any advert. */
  readonly scale: readonly [number, number] | undefined;
  /** Over the summed-up groups that are drawn. */
  readonly medians:
    | { readonly low: readonly [number, number]; readonly high: readonly [number, number]; readonly groups: number }
    | undefined;
}

/** Fewer adverts than this are shown one by one. */
const summedFrom = 5;
/** Of all adverts, only the cities with as many are drawn until one is chosen … */
const drawnFrom = 9;
/** … unless the choice leaves so few adverts that all can be read. */
const drawnAllUpTo = 60;

const order = ['none', 'any', '0-1', '1-3', '3-5', '5-10', 'not_stated'];
const rank = (experience: string): number => (order.includes(experience) ? order.indexOf(experience) : order.length);

/** City by city, the adverts that fit the choice, by required experience. */
export function pickPayAdvertised({ adverts, groups }: PayAdvertisedRows, state: State): PayAdvertisedPicked {
  const fits = (key: string, value: string | undefined) => (state[key] ?? 'all') === 'all' || state[key] === value;
  const kept = adverts.filter(
    (advert) =>
      fits('city', advert.city?.id) &&
      fits('experience', advert.experience.id) &&
      fits('platform', advert.platform.id) &&
      fits('year', String(advert.year)),
  );
  const offers = kept.flatMap(toOffer);
  // The published roll-up holds as long as no group lost an advert; otherwise it is made anew here.
  const whole = (state['platform'] ?? 'all') === 'all' && (state['year'] ?? 'all') === 'all';
  const cities = toCities(offers, whole ? groups : []);
  const all = offers.length <= drawnAllUpTo || (state['city'] ?? 'all') !== 'all';
  const drawn = all ? cities : cities.filter((city) => city.count >= drawnFrom);
  const years = offers.map(({ advert }) => advert.year);
  return {
    drawn,
    tabled: cities.filter((city) => !drawn.includes(city)),
    count: offers.length,
    without: kept.length - offers.length,
    years: years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)],
    scale: toScale(drawn),
    medians: toMedians(drawn),
    sources: [...new Set(offers.map(({ advert }) => advert.source))],
  };
}

function toOffer(advert: Advert): Offer[] {
  const low = advert.figure?.low ?? advert.figure?.value;
  const high = advert.figure?.high ?? advert.figure?.value;
  return advert.city && low !== undefined && high !== undefined ? [{ advert, low, high }] : [];
}

function toCities(offers: readonly Offer[], published: readonly AdvertGroup[]): OfferCity[] {
  const cities = [...groupBy(offers, ({ advert }) => advert.city?.id ?? '')].flatMap(([id, own]): OfferCity[] => {
    const city = own[0]?.advert.city;
    if (!city) return [];
    const groups = [...groupBy(own, ({ advert }) => advert.experience.id)].flatMap(([experience, some]) => {
      const known = published.find((group) => group.city.id === id && group.experience.id === experience);
      return toGroup(`${id}/${experience}`, some, known);
    });
    groups.sort((a, b) => rank(a.experience.id) - rank(b.experience.id));
    return [{ city, count: own.length, groups }];
  });
  return cities.sort((a, b) => descending(a.count, b.count) || ascending(a.city.id, b.city.id));
}

function toGroup(id: string, offers: readonly Offer[], known: AdvertGroup | undefined): OfferGroup[] {
  const experience = offers[0]?.advert.experience;
  if (!experience) return [];
  const sorted = [...offers].sort((a, b) => ascending(a.low, b.low) || ascending(a.high, b.high));
  const quartiles = known ?? {
    low: toQuartiles(offers.map((offer) => offer.low)),
    high: toQuartiles(offers.map((offer) => offer.high)),
  };
  const summary = offers.length < summedFrom ? undefined : { low: quartiles.low, high: quartiles.high };
  return [{ id, experience, offers: sorted, summary }];
}

function toQuartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort(ascending);
  const at = (share: number) => quantileSorted(sorted, share) ?? 0;
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return found;
}
