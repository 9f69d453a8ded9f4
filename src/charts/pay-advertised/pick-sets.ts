import { ascending, descending, group, quantileSorted, sum } from 'd3';
import type { ExperienceBand } from '../../datasets/microdata-schema.ts';
import type { Claim, Named, Quartiles, RowOf } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';

/** What the chart uses of an advert. */
export type ShownAdvert = Claim & Pick<RowOf<'postings'>, 'platform' | 'year' | 'title' | 'city' | 'experience'>;

/** Where a crawl's adverts are from. */
export interface CrawlSource {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
}

/** A range of pay, CNY a month, and how many adverts offer it. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** An advert that is shown individually. */
export interface Offer extends Range {
  readonly advert: ShownAdvert;
}

/** Quartiles of the low ends and of the high ends, over adverts. */
export interface Summary {
  readonly low: Quartiles;
  readonly high: Quartiles;
}

/** Adverts of one set that ask for the same experience. */
export interface Band {
  readonly id: string;
  readonly experience: Named;
  /** Number of adverts with pay. */
  readonly count: number;
  /** In ascending order; empty where only the count is published. */
  readonly ranges: readonly Range[];
  /** Undefined where there are too few adverts to summarise. */
  readonly summary: Summary | undefined;
  /** The adverts of a group that is too small to summarise, one by one. */
  readonly singles: readonly Offer[];
}

/** One crawl, or the individually collected adverts of one site and year: never pooled with another. */
export interface AdvertSet {
  readonly id: string;
  readonly site: Bilingual;
  /** When its adverts were up, as far as that is known. */
  readonly period: Bilingual;
  /** Number of adverts with pay. */
  readonly count: number;
  readonly bands: readonly Band[];
  readonly sources: readonly string[];
  readonly grade: Grade | undefined;
}

/** A group, or an advert that is shown individually. */
export interface Row {
  readonly id: string;
  readonly set: AdvertSet;
  readonly band: Band;
  readonly single?: Offer;
}

/** Groups with fewer adverts are shown advert by advert. */
const summedFrom = 5;

const order = ['none', 'any', '0-1', '1-3', '3-5', '5-10', 'not_stated'];
const rank = ({ experience: { id } }: Band): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Crawls whose adverts are published as counts and ranges only. */
export function crawlSets(bands: readonly ExperienceBand[], sources: readonly CrawlSource[]): AdvertSet[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...group(bands, ({ set }) => set.id)].flatMap(([id, own]) => {
    const first = own[0];
    const source = first && byId.get(first.source);
    if (!source) return [];
    const found = own.map((band): Band => ({
      id: `crawl-${id}/${band.experience.id}`,
      ...{ experience: band.experience, count: band.withPay, ranges: band.ranges, summary: band.pay, singles: [] },
    }));
    const common = { id: `crawl-${id}`, site: source.publisher, period: first.set.name };
    return [setOf({ ...common, sources: [source.id], grade: source.grade }, found)];
  });
}

/** Adverts published one by one, by site and year. */
export function siteSets(offers: readonly Offer[]): AdvertSet[] {
  return [
    ...group(
      offers,
      ({ advert }) => advert.platform.id,
      ({ advert }) => advert.year,
    ),
  ].flatMap(([site, years]) =>
    [...years].flatMap(([year, own]) => {
      const first = own[0]?.advert;
      if (!first) return [];
      const id = `${site}-${year}`;
      const bands = [...group(own, ({ advert }) => advert.experience.id)].flatMap(([experience, some]) =>
        some[0] ? [bandOf(`${id}/${experience}`, some[0].advert.experience, some)] : [],
      );
      const common = { id, site: first.platform.name, period: { zh: `${year}年`, en: String(year) } };
      const sources = [...new Set(own.map(({ advert }) => advert.source))];
      return [setOf({ ...common, sources, grade: first.grade }, bands)];
    }),
  );
}

/** The ends of an advert's pay; empty where it states no pay. */
export function toOffer(advert: ShownAdvert): Offer[] {
  const low = advert.figure?.low ?? advert.figure?.value;
  const high = advert.figure?.high ?? advert.figure?.value;
  return low !== undefined && high !== undefined ? [{ advert, low, high, count: 1 }] : [];
}

const setOf = (common: Omit<AdvertSet, 'count' | 'bands'>, bands: readonly Band[]): AdvertSet => ({
  ...common,
  count: sum(bands, ({ count }) => count),
  bands: [...bands].sort((a, b) => rank(a) - rank(b)),
});

function bandOf(id: string, experience: Named, offers: readonly Offer[]): Band {
  const sorted = [...offers].sort((a, b) => ascending(a.low, b.low) || ascending(a.high, b.high));
  const summed = offers.length >= summedFrom;
  return {
    ...{ id, experience, count: offers.length, singles: summed ? [] : sorted },
    ranges: summed ? gathered(sorted) : [],
    summary: summed ? { low: toQuartiles(sorted, 'low'), high: toQuartiles(sorted, 'high') } : undefined,
  };
}

/** Merges equal ranges of a list in ascending order. */
function gathered(sorted: readonly Offer[]): Range[] {
  const ranges: Range[] = [];
  for (const { low, high } of sorted) {
    const last = ranges.at(-1);
    if (last?.low === low && last.high === high) ranges[ranges.length - 1] = { low, high, count: last.count + 1 };
    else ranges.push({ low, high, count: 1 });
  }
  return ranges;
}

function toQuartiles(offers: readonly Offer[], end: 'low' | 'high'): Quartiles {
  const sorted = offers.map((offer) => offer[end]).sort(ascending);
  const at = (share: number) => quantileSorted(sorted, share) ?? 0;
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

/** How many adverts state the experience they require and are in groups that are summarised. */
const asking = ({ bands }: AdvertSet): number =>
  sum(bands, ({ experience, summary, count }) => (summary && experience.id !== 'not_stated' ? count : 0));

/** First the set with the most adverts that state a required experience, then by number of adverts. */
export function leadFirst(sets: readonly AdvertSet[]): AdvertSet[] {
  const sorted = [...sets].sort((a, b) => descending(a.count, b.count) || ascending(a.id, b.id));
  const [lead] = [...sorted].sort((a, b) => descending(asking(a), asking(b)));
  return lead ? [lead, ...sorted.filter((set) => set !== lead)] : [];
}
