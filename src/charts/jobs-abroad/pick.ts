import { greatest, group, max } from 'd3';
import type { AbroadClaim, AbroadSeries, Gap } from '../../datasets/published.ts';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { Picked, State } from '../chart.ts';
import type { PeriodRange } from '../shared/period-range.ts';
import { periodRange } from '../shared/period-range.ts';
import { toRows } from '../shared/row-columns.ts';
import { markedYear } from '../shared/year-mark.ts';
import type { OutlookPicked, CountedYear, CountPublisher, JobsAbroadRows } from './pick-rows.ts';
import { pickOutlook } from './pick-rows.ts';

/** A year of the US count that has a number of jobs. */
export interface Point {
  readonly row: CountedYear;
  readonly year: number;
  readonly value: number;
}

export interface UsCount {
  readonly years: readonly CountedYear[];
  readonly points: readonly Point[];
  /** Runs that a line may join: neighbouring years without a change of classification between them. */
  readonly runs: readonly (readonly Point[])[];
  readonly peak: Point | undefined;
  readonly last: Point | undefined;
  /** The greatest number since the classification last changed. */
  readonly lately: Point | undefined;
  readonly breaks: readonly Gap[];
  /** Drawn years in which the classification changes. */
  readonly breakYears: readonly number[];
  readonly derivedYears: readonly number[];
}

/** A country that counts repeatedly: the total by year, and the parts of it that are counted in the same way. */
export interface Counted {
  readonly whole: AbroadSeries;
  readonly parts: readonly AbroadSeries[];
  /** Breaks where places stopped counting between the drawn years. */
  readonly breaks: readonly Gap[];
}

export interface JobsAbroadPicked extends Picked, OutlookPicked {
  readonly us: UsCount;
  readonly counted: readonly Counted[];
  /** Single figures of other counts, by country. */
  readonly others: readonly { readonly place: AbroadClaim['place']; readonly claims: readonly AbroadClaim[] }[];
  readonly missing: readonly number[];
  readonly publishers: readonly CountPublisher[];
  /** Whether only some of the years are shown. */
  readonly cut: boolean;
  readonly marked: number | undefined;
}

/** Years with a figure, which a reader may choose. */
export const yearsOf = ({ years, abroad }: JobsAbroadRows): number[] => [
  ...toRows(years).map(({ year }) => year),
  ...abroad.flatMap(({ claims }) => claims.map(({ year }) => year)),
];

/** The counts of the chosen years; nothing is joined across a break or a year without a figure. */
export function pickJobsAbroad(rows: JobsAbroadRows, state: State): JobsAbroadPicked {
  const range = periodRange(state);
  const us = pickUs(rows, range);
  const series = rows.abroad
    .map((one) => ({ ...one, claims: one.claims.filter(({ year }) => range.has(year)) }))
    .filter(({ claims }) => claims.length > 0);
  const counted = countedOf(series);
  const joined = new Set(counted.flatMap(({ whole, parts }) => [whole, ...parts]));
  const single = series
    .filter((one) => !joined.has(one))
    .flatMap(({ claims }) => claims.filter(({ figure }) => figure));
  const outlook = pickOutlook(rows.outlook, range);
  const drawn = [
    ...[...us.years].reverse(),
    ...series.flatMap(({ claims }) => claims),
    ...outlook.editions.map(({ change }) => change),
    ...(outlook.forecast ? [outlook.forecast.projected] : []),
    ...(outlook.leaving ? [outlook.leaving.rate] : []),
  ];
  const years = [
    ...us.points,
    ...counted.flatMap(({ whole, parts }) => [whole, ...parts].flatMap((one) => one.claims)),
  ];
  return {
    ...{ us, counted, ...outlook, missing: rows.missing, publishers: rows.publishers },
    others: [...group(single, ({ place }) => place.id).values()].flatMap((claims) =>
      claims[0] ? [{ place: claims[0].place, claims }] : [],
    ),
    cut: range.cut,
    marked: markedYear(
      state,
      years.map(({ year }) => year),
    ),
    sources: [...new Set(drawn.map(({ source }) => source))],
  };
}

function pickUs({ years: packed, breaks }: JobsAbroadRows, range: PeriodRange): UsCount {
  const years = toRows(packed)
    .filter(({ year }) => range.has(year))
    .sort((a, b) => a.year - b.year);
  const points = years.flatMap((row): Point[] =>
    row.employment === undefined ? [] : [{ row, year: row.year, value: row.employment }],
  );
  const broken = new Set(breaks.flatMap(({ period }) => (period === undefined ? [] : [periodYear(period)])));
  const end = points.at(-1)?.year ?? 0;
  const changed = max([...broken].filter((year) => year <= end)) ?? 0;
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1 && !broken.has(point.year)) run.push(point);
    else runs.push([point]);
  }
  return {
    ...{ years, points, runs, breaks },
    peak: greatest(points, ({ value }) => value),
    last: points.at(-1),
    // A change of classification after the last count is ignored.
    lately: greatest(
      points.filter(({ year }) => year >= changed),
      ({ value }) => value,
    ),
    breakYears: runs.slice(1).flatMap((run) => run.flatMap(({ year }) => (broken.has(year) ? [year] : []))),
    derivedYears: points.filter(({ row }) => row.flag === 'derived').map(({ year }) => year),
  };
}

/** For each country, its count with the most years (at least two), and the parts of that count. */
function countedOf(series: readonly AbroadSeries[]): Counted[] {
  const wholes = series.filter(
    ({ area, claims }) =>
      area === undefined && claims.length > 1 && claims.every(({ figure }) => figure?.unit === 'person'),
  );
  return [...group(wholes, ({ place }) => place.id).values()].flatMap((rivals): Counted[] => {
    const whole = greatest(rivals, ({ claims }) => claims.length);
    if (!whole) return [];
    const [first = 0, last = 0] = [whole.claims[0]?.year, whole.claims.at(-1)?.year];
    const parts = series.filter(
      (one) => one.area && one.series.id === whole.series.id && one.place.id === whole.place.id,
    );
    const breaks = whole.breaks.filter(({ period = '' }) => {
      const [before, after] = [periodYear(period), periodYear(period.slice(-4))];
      return before >= first && after <= last;
    });
    return [{ whole, parts, breaks }];
  });
}
