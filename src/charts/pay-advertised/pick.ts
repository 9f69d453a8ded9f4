import { ascending, descending, extent, group, max, quantileSorted, sum } from 'd3-array';
import type { Advert, AdvertGroup, Named, Quartiles } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';

/** Row of the table and mark of the drawing that stand for all adverts of the choice. */
export const allId = 'all-adverts';

export interface PayAdvertisedRows {
  readonly adverts: readonly Advert[];
  /** Rolled up over all adverts, by city and required experience. */
  readonly groups: readonly AdvertGroup[];
}

/** An advert with both ends of its pay. */
export interface Offer {
  readonly advert: Advert;
  readonly city: Named;
  readonly low: number;
  readonly high: number;
}

/** Quartiles of the low and of the high ends. */
export interface Summary {
  readonly low: Quartiles;
  readonly high: Quartiles;
}

/** Adverts of one city that ask for the same experience. */
export interface OfferGroup {
  readonly id: string;
  readonly experience: Named;
  readonly offers: readonly Offer[];
  /** Undefined where there are too few adverts to sum up. */
  readonly summary: Summary | undefined;
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
  const isDrawn = (city: OfferCity) => all || city.count >= drawnFrom;
  const drawn = cities.filter(isDrawn);
  const [from, to] = extent(offers, ({ advert }) => advert.year);
  return {
    drawn,
    tabled: cities.filter((city) => !isDrawn(city)),
    count: offers.length,
    without: kept.length - offers.length,
    years: from === undefined ? undefined : [from, to],
    scale: toScale(drawn),
    medians: toMedians(drawn),
    sources: [...new Set(offers.map(({ advert }) => advert.source))],
  };
}

function toOffer(advert: Advert): Offer[] {
  const low = advert.figure?.low ?? advert.figure?.value;
  const high = advert.figure?.high ?? advert.figure?.value;
  const { city } = advert;
  return city && low !== undefined && high !== undefined ? [{ advert, city, low, high }] : [];
}

/** Cities with most adverts first. Each key is read once an advert: there may be very many. */
function toCities(offers: readonly Offer[], published: readonly AdvertGroup[]): OfferCity[] {
  const idOf = (city: string, experience: string) => `${city}/${experience}`;
  const known = new Map(published.map((one) => [idOf(one.city.id, one.experience.id), one]));
  const found = group(
    offers,
    (offer) => offer.city.id,
    ({ advert }) => advert.experience.id,
  );
  const cities = [...found].flatMap(([city, byExperience]): OfferCity[] => {
    const groups = [...byExperience].flatMap(([experience, own]) => {
      const id = idOf(city, experience);
      return toGroup(id, own, known.get(id));
    });
    groups.sort((a, b) => rank(a.experience.id) - rank(b.experience.id));
    const first = groups[0]?.offers[0];
    return first ? [{ city: first.city, count: sum(groups, ({ offers: own }) => own.length), groups }] : [];
  });
  return cities.sort((a, b) => descending(a.count, b.count) || ascending(a.city.id, b.city.id));
}

function toGroup(id: string, offers: readonly Offer[], known: AdvertGroup | undefined): OfferGroup[] {
  const experience = offers[0]?.advert.experience;
  if (!experience) return [];
  const sorted = [...offers].sort((a, b) => ascending(a.low, b.low) || ascending(a.high, b.high));
  return [
    { id, experience, offers: sorted, summary: offers.length < summedFrom ? undefined : toSummary(offers, known) },
  ];
}

const toSummary = (offers: readonly Offer[], known: AdvertGroup | undefined): Summary =>
  known
    ? { low: known.low, high: known.high }
    : { low: toQuartiles(offers.map((offer) => offer.low)), high: toQuartiles(offers.map((offer) => offer.high)) };

function toQuartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort(ascending);
  const at = (share: number) => quantileSorted(sorted, share) ?? 0;
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

/** Room for every summary and for nearly all single adverts, in steps of five thousand. */
function toScale(cities: readonly OfferCity[]): readonly [number, number] | undefined {
  const groups = cities.flatMap((city) => city.groups);
  const single = groups.flatMap(({ summary, offers }) => (summary ? [] : offers.map((offer) => offer.high)));
  const most = max([
    ...groups.flatMap(({ summary }) => summary?.high.q3 ?? []),
    ...(single.length > 0 ? [quantileSorted(single.sort(ascending), 0.9) ?? 0] : []),
  ]);
  const step = 5000;
  return most === undefined ? undefined : [0, Math.max(1, Math.ceil(most / step)) * step];
}

/** From the least to the greatest median of the summed-up groups. */
function toMedians(cities: readonly OfferCity[]): PayAdvertisedPicked['medians'] {
  const sums = cities.flatMap((city) => city.groups.flatMap(({ summary }) => summary ?? []));
  const [leastLow, mostLow] = extent(sums, ({ low }) => low.median);
  const [leastHigh, mostHigh] = extent(sums, ({ high }) => high.median);
  if (leastLow === undefined || leastHigh === undefined) return undefined;
  return { low: [leastLow, mostLow], high: [leastHigh, mostHigh], groups: sums.length };
}
