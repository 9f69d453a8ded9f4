import { max, sum } from 'd3';
import type { PayRungId } from '../../datasets/pay-rungs.ts';
import type { ExperienceBand } from '../../datasets/microdata-schema.ts';
import type { RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { oncePer } from '../../lib/lazy.ts';
import type { RowColumns } from '../shared/row-columns.ts';
import { toColumns, toRows } from '../shared/row-columns.ts';
import type { AdvertSet, Band, CrawlSource, Range, Row, ShownAdvert } from './pick-sets.ts';
import { crawlSets, leadFirst, siteSets, toOffer } from './pick-sets.ts';

export interface PayAdvertisedRows {
  /** Published one by one. */
  readonly adverts: readonly ShownAdvert[];
  /** Published as counts and ranges, without city. */
  readonly bands: readonly ExperienceBand[];
  /** Of the bands. */
  readonly sources: readonly CrawlSource[];
}

export interface PayAdvertisedPicked extends Picked {
  /** The first answers most; each a panel of its own. */
  readonly drawn: readonly AdvertSet[];
  /** Sets of few adverts: in the table, drawn when chosen. */
  readonly tabled: readonly AdvertSet[];
  /** Adverts with pay of all these sets. */
  readonly count: number;
  /** Adverts that fit the choice and state no pay. */
  readonly without: number;
  /** CNY a month; ends beyond it are cut off. Undefined without any advert. */
  readonly scale: readonly [number, number] | undefined;
  /** Adverts that offer more than the scale has, and the most they offer. */
  readonly beyond: { readonly count: number; readonly most: number } | undefined;
  /** The city whose adverts they are. */
  readonly city: RowOf<'postings'>['city'];
}

/** A panel a set, each with the two ends of its adverts. */
export const rungsOf = ({ drawn }: Pick<PayAdvertisedPicked, 'drawn'>): PayRungId[] =>
  drawn.length > 0 ? ['advertised_low', 'advertised_high'] : [];

/** Sets of fewer adverts are drawn when they are chosen. */
const drawnFrom = 30;

/** Rows as they travel: adverts, of which there are many, column by column. */
export interface PackedRows extends Omit<PayAdvertisedRows, 'adverts'> {
  readonly adverts: RowColumns<ShownAdvert>;
}

const fields = [
  ...(['id', 'figure', 'flag', 'source', 'publisher', 'grade', 'carriers', 'note'] as const),
  ...(['platform', 'year', 'title', 'city', 'experience'] as const),
] satisfies readonly (keyof ShownAdvert)[];

export const packRows = (rows: PayAdvertisedRows): PackedRows => ({
  ...rows,
  adverts: toColumns(rows.adverts, fields),
});

/** The rows again, once for all redrawings. */
export const openRows = oncePer((rows: PackedRows): PayAdvertisedRows => ({
  ...rows,
  adverts: toRows<ShownAdvert>(rows.adverts),
}));

/** Every set there is, in the order of the drawing. */
export const setsOf = ({ adverts, bands, sources }: PayAdvertisedRows): AdvertSet[] =>
  leadFirst([...crawlSets(bands, sources), ...siteSets(adverts.flatMap(toOffer))]);

/** Set by set, the adverts that fit the choice, by required experience. */
export function pickPayAdvertised(packed: PackedRows, state: State): PayAdvertisedPicked {
  const rows = openRows(packed);
  const cityId = (state['city'] ?? 'all') === 'all' ? undefined : state['city'];
  const setId = (state['set'] ?? 'all') === 'all' ? undefined : state['set'];
  const adverts = rows.adverts.filter(({ city }) => cityId === undefined || city?.id === cityId);
  // Crawls are not published by city.
  const bands = cityId === undefined ? rows.bands : [];
  const found = setsOf({ ...rows, adverts, bands }).filter(({ id }) => setId === undefined || id === setId);
  const all = cityId !== undefined || setId !== undefined;
  const hasPay = (set: AdvertSet) => set.bands.some((band) => rangesOf(band).length > 0);
  const alone = found.filter(hasPay).length === 1;
  const isDrawn = (set: AdvertSet) => hasPay(set) && (all || alone || set.count >= drawnFrom);
  const drawn = found.filter(isDrawn);
  const ranges = drawn.flatMap((set) => set.bands.flatMap(rangesOf));
  const scale = toScale(ranges);
  const beyond = ranges.filter(({ high }) => scale && high > scale[1]);
  const fitting = adverts.filter(
    ({ platform, year }) => setId === undefined || setId === `${platform.id}-${String(year)}`,
  );
  return {
    drawn,
    tabled: found.filter((set) => !isDrawn(set)),
    count: sum(found, ({ count }) => count),
    without: fitting.length - sum(fitting, (advert) => toOffer(advert).length),
    scale,
    beyond:
      beyond.length > 0
        ? { count: sum(beyond, ({ count }) => count), most: max(beyond, ({ high }) => high) ?? 0 }
        : undefined,
    city: cityId === undefined ? undefined : adverts[0]?.city,
    sources: [...new Set(found.flatMap(({ sources }) => sources))],
  };
}

/** One row a group, one an advert shown by itself; the sets that are not drawn come last. */
export const rowsOf = ({ drawn, tabled }: Pick<PayAdvertisedPicked, 'drawn' | 'tabled'>): Row[] =>
  [...drawn, ...tabled].flatMap((set) =>
    set.bands.flatMap((band): Row[] =>
      band.singles.length > 0
        ? band.singles.map((single) => ({ id: single.advert.id, set, band, single }))
        : [{ id: band.id, set, band }],
    ),
  );

/** What is drawn of a band. */
export const rangesOf = ({ ranges, singles }: Band): readonly Range[] => (singles.length > 0 ? singles : ranges);

/** The two aggregated groups in the title: those with most adverts, groups that state an experience first, in the order of the drawing. */
export const mainBands = ({ bands }: AdvertSet): (Band & { readonly summary: NonNullable<Band['summary']> })[] => {
  const summed = bands.flatMap((band) => (band.summary ? [{ ...band, summary: band.summary }] : []));
  const byCount = [...summed].sort((a, b) => b.count - a.count);
  const most = new Set([...byCount.filter((band) => !isSilent(band)), ...byCount.filter(isSilent)].slice(0, 2));
  return summed.filter((band) => most.has(band));
};

/** Room for 95 of 100 adverts, in steps of five thousand. */
function toScale(ranges: readonly Range[]): readonly [number, number] | undefined {
  const sorted = [...ranges].sort((a, b) => a.high - b.high);
  const wanted = sum(sorted, ({ count }) => count) * 0.95;
  let seen = 0;
  for (const { high, count } of sorted) {
    seen += count;
    if (seen >= wanted) return [0, Math.max(1, Math.ceil(high / 5000)) * 5000];
  }
  return undefined;
}

const isSilent = ({ experience }: Band): boolean => experience.id === 'not_stated';
