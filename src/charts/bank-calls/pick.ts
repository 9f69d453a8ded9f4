import { maxIndex } from 'd3-array';
import type { BankYear, Claim, Gap } from '../../datasets/published.ts';
import { round } from '../../lib/round.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { markedYear } from '../shared/year-mark.ts';
import type { BankRows, YearPoint } from '../shared/year-series.ts';
import { bankRowsWithin, runsOf, sourcesOf, yearSeries } from '../shared/year-series.ts';

export interface CallYear extends YearPoint {
  readonly staff: Claim | undefined;
  /** Calls a year per member of staff: derived. */
  readonly perHead: number | undefined;
  /** Growth on the year before as the report itself states it. */
  readonly stated: Claim | undefined;
  /** Percent on the year before from the printed levels of one unit. */
  readonly computed: number | undefined;
}

/** Years counted in one unit; nothing is joined or compared from one era to another. */
export interface Era {
  readonly unit: string;
  readonly years: readonly CallYear[];
}

/** What happened within the last era, in percent of its first year. */
export interface Span {
  readonly from: CallYear;
  readonly to: CallYear;
  readonly staff: number;
  readonly calls: number;
  readonly perHead: number;
  /** Institutions surveyed in both years. */
  readonly institutions: readonly [number, number] | undefined;
}

export interface BankCallsPicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly years: readonly CallYear[];
  readonly eras: readonly Era[];
  /** Where the unit changes. */
  readonly cut: Gap | undefined;
  readonly span: Span | undefined;
  /** The year whose stated growth is farthest from what the printed levels give, where they differ. */
  readonly growth: CallYear | undefined;
  /** A part of the years only. */
  readonly partial: boolean;
}

export function pickBankCalls(all: BankRows, state: State): BankCallsPicked {
  const range = periodRange(state);
  const rows = bankRowsWithin(all, range);
  const byYear = new Map(rows.years.map((year) => [year.year, year]));
  const series = yearSeries(rows, 'human_calls');
  const years = series.map((point) => {
    const before = series.find((other) => other.year === point.year - 1 && other.unit === point.unit);
    const year = byYear.get(point.year);
    return {
      ...point,
      staff: year?.metrics['staff'],
      perHead: point.claim && year?.callsPerHead?.value,
      stated: year?.metrics['human_calls_change'],
      computed: percentChange(point.value, before?.value),
    };
  });
  const eras = toEras(years);
  const disputed = years.filter((year) => distance(year) >= 0.05);
  return {
    years,
    eras,
    cut: eras.length > 1 ? rows.gaps.find((gap) => gap.reason.id === 'series_break') : undefined,
    span: toSpan(eras.at(-1), byYear),
    partial: range.cut,
    marked: markedYear(
      state,
      years.map((year) => year.year),
    ),
    growth: disputed[maxIndex(disputed, distance)],
    sources: sourcesOf(years.flatMap((year) => [year.claim, year.perHead === undefined ? undefined : year.staff])),
  };
}

function toEras(years: readonly CallYear[]): Era[] {
  const eras: { unit: string; years: CallYear[] }[] = [];
  for (const year of years) {
    if (year.unit === undefined) continue;
    const era = eras.at(-1);
    if (era?.unit === year.unit) era.years.push(year);
    else eras.push({ unit: year.unit, years: [year] });
  }
  return eras;
}

function toSpan(era: Era | undefined, byYear: ReadonlyMap<number, BankYear>): Span | undefined {
  const run = runsOf(era?.years.filter((year) => year.perHead !== undefined) ?? []).at(-1) ?? [];
  const [from, to] = [run[0], run.at(-1)];
  if (!from || !to || from === to) return undefined;
  const staff = percentChange(to.staff?.figure?.value, from.staff?.figure?.value);
  const calls = percentChange(to.value, from.value);
  const perHead = percentChange(to.perHead, from.perHead);
  if (staff === undefined || calls === undefined || perHead === undefined) return undefined;
  const surveyed = (year: CallYear) => byYear.get(year.year)?.metrics['institutions_surveyed']?.figure?.value;
  const [before, now] = [surveyed(from), surveyed(to)];
  const institutions = before !== undefined && now !== undefined ? ([before, now] as const) : undefined;
  return { from, to, staff, calls, perHead, institutions };
}

const distance = ({ stated, computed }: CallYear): number =>
  stated?.figure?.value === undefined || computed === undefined ? 0 : Math.abs(stated.figure.value - computed);

const percentChange = (now: number | undefined, before: number | undefined): number | undefined =>
  now !== undefined && before !== undefined ? round((now / before - 1) * 100, 1) : undefined;
