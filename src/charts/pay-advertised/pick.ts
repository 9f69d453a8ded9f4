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
  /** Adverts published individually. */
  readonly adverts: readonly ShownAdvert[];
  /** Published as counts and ranges, without city. */
  readonly bands: readonly ExperienceBand[];
  /** Sources of the bands. */
  readonly sources: readonly CrawlSource[];
}

export interface PayAdvertisedPicked extends Picked {
  /** The first answers most; each one is a panel of its own. */
  readonly drawn: readonly AdvertSet[];
  /** Sets with few adverts: always in the table, drawn only when chosen. */
  readonly tabled: readonly AdvertSet[];
  /** Number of adverts with pay in all these sets. */
  readonly count: number;
  /** Number of adverts that match the choice and state no pay. */
  readonly without: number;
  /** CNY a month; bars beyond it are cut off. Undefined without any advert. */
  readonly scale: readonly [number, number] | undefined;
  /** How many adverts offer more than the scale covers, and the most that one offers. */
  readonly beyond: { readonly count: number; readonly most: number } | undefined;
  /** The city that was chosen. */
  readonly city: RowOf<'postings'>['city'];
}

/** One panel per set, each with both ends of its adverts. */
export const rungsOf = ({ drawn }: Pick<PayAdvertisedPicked, 'drawn'>): PayRungId[] =>
  drawn.length > 0 ? ['advertised_low', 'advertised_high'] : [];

/** Sets with fewer adverts are drawn only when they are chosen. */
const drawnFrom = 30;

/** Rows in the form in which pages load them: adverts, of which there are many, column by column. */
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

/** Unpacks the rows, once for all redrawings. */
export const openRows = oncePer((rows: PackedRows): PayAdvertisedRows => ({
  ...rows,
  adverts: toRows<ShownAdvert>(rows.adverts),
}));

/** Every set, in the order of the drawing. */
export const setsOf = ({ adverts, bands, sources }: PayAdvertisedRows): AdvertSet[] =>
  leadFirst([...crawlSets(bands, sources), ...siteSets(adverts.flatMap(toOffer))]);

/** For each set, the adverts that match the choice, by required experience. */
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

/** One row per group, and one per advert shown individually; the sets that are not drawn come last. */
export const rowsOf = ({ drawn, tabled }: Pick<PayAdvertisedPicked, 'drawn' | 'tabled'>): Row[] =>
  [...drawn, ...tabled].flatMap((set) =>
    set.bands.flatMap((band): Row[] =>
      band.singles.length > 0
        ? band.singles.map((single) => ({ id: single.advert.id, set, band, single }))
        : [{ id: band.id, set, band }],
    ),
  );

/** The ranges that are drawn for a band. */
export const rangesOf = ({ ranges, singles }: Band): readonly Range[] => (singles.length > 0 ? singles : ranges);

/**
 * The two groups in the title: of the summarised groups those with the most adverts, groups that state an experience
 * first; in the order of the drawing.
 */
export const mainBands = ({ bands }: AdvertSet): (Band & { readonly summary: NonNullable<Band['summary']> })[] => {
  const summed = bands.flatMap((band) => (band.summary ? [{ ...band, summary: band.summary }] : []));
  const byCount = [...summed].sort((a, b) => b.count - a.count);
  const most = new Set([...byCount.filter((band) => !isSilent(band)), ...byCount.filter(isSilent)].slice(0, 2));
  return summed.filter((band) => most.has(band));
};

/** A scale that covers 95 of 100 adverts, in steps of five thousand. */
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
