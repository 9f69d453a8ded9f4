import { greatest, sum } from 'd3';
import type { Gap, UsAreaBin } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { periodYear } from '../../lib/period-year.ts';
import type { Picked, State } from '../chart.ts';
import { toRows } from '../shared/row-columns.ts';
import { periodRange } from '../shared/period-range.ts';
import { isWeak } from '../shared/weak.ts';
import { markedYear } from '../shared/year-mark.ts';
import type { AreaList, PaidArea } from './pick-areas.ts';
import { isPaid, pickAreas } from './pick-areas.ts';
import type { ComparedYear, UsComparatorRows, UsPublisher } from './pick-rows.ts';
import { isBreak, isMissingYear, openAreas } from './pick-rows.ts';

/** Areas of one kind that do not overlap one another, by step of their median wage. */
export interface AreaKind {
  readonly kind: 'metro' | 'nonmetro';
  readonly bins: readonly UsAreaBin[];
  readonly count: number;
}

export interface UsComparatorPicked extends Picked {
  /** A part of the years only. */
  readonly cut: boolean;
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly years: readonly ComparedYear[];
  readonly jobs: readonly Point[];
  readonly peak: Point | undefined;
  readonly lastJobs: Point | undefined;
  readonly pay: readonly Point[];
  readonly lastPay: Point | undefined;
  /** Runs of consecutive years with both the lowest and the highest tenth; years without are in none. */
  readonly bands: readonly (readonly Band[])[];
  /** Highest tenth ÷ lowest tenth in the newest year that has both. */
  readonly spread: (Band & { readonly ratio: number }) | undefined;
  /** Records of where the classification of occupations changes, and the drawn years in which it does. */
  readonly breaks: readonly Gap[];
  readonly breakYears: readonly number[];
  /** Years looked for and not found. */
  readonly gaps: readonly UsGap[];
  readonly publishers: readonly UsPublisher[];
  /** Source of all areas. */
  readonly areaPublisher: UsPublisher | undefined;
  readonly missingYears: readonly number[];
  readonly derivedYears: readonly number[];
  readonly kinds: readonly AreaKind[];
  /** States and territories. */
  readonly states: readonly PaidArea[];
  readonly list: AreaList;
  readonly areaYear: number | undefined;
  /** National median in the year of the areas. */
  readonly nation: number | undefined;
  /** Metropolitan and nonmetropolitan areas without a published wage. */
  readonly unpaid: number;
  /** Only a copy made by others carries the areas. */
  readonly areasWeak: boolean;
}

export interface UsGap {
  readonly id: string;
  readonly year: number;
  readonly reason: Bilingual;
  readonly looked: Bilingual | undefined;
}

/** A figure of a year. */
export interface Point {
  readonly row: ComparedYear;
  readonly year: number;
  readonly value: number;
}

export interface Band {
  readonly id: string;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** Years looked for and not found, in order. */
export const missingOf = (gaps: readonly Gap[]): UsGap[] =>
  gaps
    .filter(isMissingYear)
    .flatMap(({ id, period, reason, looked }) =>
      period === undefined ? [] : [{ id, year: periodYear(period), reason: reason.name, looked }],
    )
    .sort((a, b) => a.year - b.year);

/** The official figures, year by year and area by area; nothing is carried over a missing year or added up for show. */
export function pickUsComparator(given: UsComparatorRows, state: State): UsComparatorPicked {
  const { bins, areaSource, gaps, publishers } = given;
  const [rows, areas] = [toRows(given.years), openAreas(given.areas)];
  const areaYear = areaSource?.year;
  const range = periodRange(state);
  const years = rows.filter(({ year }) => range.has(year)).sort((a, b) => a.year - b.year);
  const jobs = points(years, (year) => year.employment);
  const pay = points(years, (year) => year.median);
  const peak = greatest(jobs, ({ value }) => value);
  const lastJobs = jobs.at(-1);
  const bands = toBands(years);
  const newest = bands.at(-1)?.at(-1);
  const local = areas.filter((area) => area.kind === 'metro' || area.kind === 'nonmetro');
  const states = areas.filter((area) => area.kind === 'state' || area.kind === 'territory').filter(isPaid);
  const kinds = (['metro', 'nonmetro'] as const).map((kind) => {
    const own = bins.filter((bin) => bin.kind === kind);
    return { kind, bins: own, count: sum(own, (bin) => bin.count) };
  });
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  const breaks = gaps.filter(isBreak);
  const missing = missingOf(gaps).filter(({ year }) => range.has(year));
  return {
    years,
    jobs,
    peak,
    lastJobs,
    pay,
    lastPay: pay.at(-1),
    bands,
    spread: newest && { ...newest, ratio: newest.high / newest.low },
    breaks,
    breakYears: breaks
      .flatMap(({ period }) => (period === undefined ? [] : [periodYear(period)]))
      .filter((year) => year > first && year <= last)
      .sort((a, b) => a - b),
    gaps: missing,
    publishers,
    areaPublisher: publishers.find((one) => one.id === areas[0]?.source),
    missingYears: missing.map((gap) => gap.year),
    derivedYears: years.filter((year) => year.flag === 'derived').map((year) => year.year),
    kinds: kinds.filter((kind) => kind.count > 0),
    states,
    list: pickAreas(areas, state),
    areaYear,
    nation: rows.find(({ year }) => year === areaYear)?.median,
    cut: range.cut,
    marked: markedYear(
      state,
      [...years, ...missing].map(({ year }) => year),
    ),
    unpaid: local.filter((area) => !isPaid(area)).length,
    areasWeak: areaSource !== undefined && isWeak(areaSource),
    sources: [...new Set([...years, ...areas].map((row) => row.source))],
  };
}

const points = (years: readonly ComparedYear[], read: (year: ComparedYear) => number | undefined): Point[] =>
  years.flatMap((row) => {
    const value = read(row);
    return value === undefined ? [] : [{ row, year: row.year, value }];
  });

function toBands(years: readonly ComparedYear[]): Band[][] {
  const runs: Band[][] = [];
  for (const { id, year, p10: low, p90: high } of years) {
    if (low === undefined || high === undefined) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.year === year - 1) run.push({ id, year, low, high });
    else runs.push([{ id, year, low, high }]);
  }
  return runs;
}

/** Id of a column of areas, shared by its mark and its table row. */
export const binId = (bin: UsAreaBin): string => `${bin.kind}-${bin.low}`;
