import { maxIndex } from 'd3-array';
import type { Claim, Gap } from '../../datasets/published.ts';
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
  /** The year before, where it is counted in the same unit. */
  readonly before: YearPoint | undefined;
}

/** Years counted in one unit; nothing is joined or compared from one era to another. */
export interface Era {
  readonly unit: string;
  readonly years: readonly CallYear[];
}

/** Both ends of the last years in a row within the last era whose calls per head are known. */
export interface Span {
  readonly from: CallYear;
  readonly to: CallYear;
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
    const year = byYear.get(point.year);
    return {
      ...point,
      staff: year?.metrics['staff'],
      perHead: point.claim && year?.callsPerHead?.value,
      stated: year?.metrics['human_calls_change'],
      before: series.find(({ year: other, unit }) => other === point.year - 1 && unit === point.unit),
    };
  });
  const eras = toEras(years);
  const span = toSpan(eras.at(-1));
  const disputed = years.filter((year) => distance(year) > 0);
  return {
    years,
    eras,
    cut: eras.length > 1 ? rows.gaps.find((gap) => gap.reason.id === 'series_break') : undefined,
    span,
    partial: range.cut,
    marked: markedYear(
      state,
      years.map((year) => year.year),
    ),
    growth: disputed[maxIndex(disputed, distance)],
    sources: sourcesOf([
      ...years.flatMap((year) => [year.claim, year.perHead === undefined ? undefined : year.staff]),
      // The title or a note says how many banks were surveyed.
      ...years.map((year) => year.surveyed),
    ]),
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

function toSpan(era: Era | undefined): Span | undefined {
  const run = runsOf(era?.years.filter((year) => year.perHead !== undefined) ?? []).at(-1) ?? [];
  const [from, to] = [run[0], run.at(-1)];
  return from && to && from !== to ? { from, to } : undefined;
}

/** Between the growth that a report states and that of the printed levels, in points. */
function distance({ stated, value, before }: CallYear): number {
  const percent = stated?.figure?.value;
  if (percent === undefined || value === undefined || before?.value === undefined) return 0;
  return Math.abs(percent - (value / before.value - 1) * 100);
}
