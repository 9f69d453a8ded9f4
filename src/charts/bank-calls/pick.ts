import { maxIndex } from 'd3';
import type { Claim, Gap } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { markedYear } from '../shared/year-mark.ts';
import type { BankRows, YearPoint } from '../shared/year-series.ts';
import { bankRowsWithin, sourcesOf, yearSeries } from '../shared/year-series.ts';

/** How many calls, contacts or people one printed unit stands for; a figure in percent, say, is no count. */
const sizes: Readonly<Record<string, number>> = {
  ...{ call: 1, '10k_call': 1e4, '100m_call': 1e8 },
  ...{ contact: 1, '10k_contact': 1e4, '100m_contact': 1e8 },
  ...{ person: 1, '10k_person': 1e4 },
};

/** The printed number in single calls or people; for an open bound, the bound itself. */
export function countOf(claim: Claim | undefined): number | undefined {
  const { low } = figureEnds(claim?.figure);
  const size = sizes[claim?.figure?.unit ?? ''];
  return low === undefined || size === undefined ? undefined : low * size;
}

export interface CallYear extends YearPoint {
  readonly staff: Claim | undefined;
  /** The staff in persons. */
  readonly staffCount: number | undefined;
  /** Calls per member of staff and year: derived. */
  readonly perHead: number | undefined;
  /** Growth from the year before, as the report itself states it. */
  readonly stated: Claim | undefined;
  /** The year before, if it is counted in the same unit. */
  readonly before: YearPoint | undefined;
}

/** A year on the common scale of an era, on which the base year is 100: derived. */
export interface CallIndexPoint {
  readonly year: number;
  /** Id of the claim on calls. */
  readonly row: string;
  readonly calls: number | undefined;
  readonly staff: number | undefined;
  readonly perHead: number | undefined;
  /** The lower bound, where calls are printed only as one. */
  readonly over: number | undefined;
}

export interface CallIndex {
  /** The first and the last year whose calls per head are known; the first is the base, 100. */
  readonly base: CallYear;
  readonly last: CallYear;
  readonly points: readonly CallIndexPoint[];
}

/** Years counted in one unit; nothing is joined or compared across eras. */
export interface Era {
  readonly unit: string;
  readonly years: readonly CallYear[];
  /** Undefined where fewer than two years have calls per head. */
  readonly index: CallIndex | undefined;
}

export interface BankCallsPicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly years: readonly CallYear[];
  readonly eras: readonly Era[];
  /** The gap where the unit changes. */
  readonly cut: Gap | undefined;
  /** The year whose stated growth differs most from the growth of the printed levels; undefined where all agree. */
  readonly growth: CallYear | undefined;
  /** Whether only some of the years are shown. */
  readonly partial: boolean;
}

/** Calls, staff and calls per head over the chosen years, divided into eras by the unit of the calls. */
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
      staffCount: year?.staffCount,
      perHead: point.claim && year?.callsPerHead?.value,
      stated: year?.metrics['human_calls_change'],
      before: series.find(({ year: other, unit }) => other === point.year - 1 && unit === point.unit),
    };
  });
  const eras = toEras(years);
  const disputed = years.filter((year) => distance(year) > 0);
  return {
    years,
    eras,
    cut: eras.length > 1 ? rows.gaps.find((gap) => gap.reason.id === 'series_break') : undefined,
    partial: range.cut,
    marked: markedYear(
      state,
      years.map((year) => year.year),
    ),
    growth: disputed[maxIndex(disputed, distance)],
    sources: sourcesOf([
      ...years.flatMap((year) => [year.claim, year.perHead === undefined ? undefined : year.staff]),
      // The title or a note states how many banks were surveyed.
      ...years.map((year) => year.surveyed),
    ]),
  };
}

function toEras(years: readonly CallYear[]): Era[] {
  const eras: { readonly unit: string; readonly years: CallYear[] }[] = [];
  for (const year of years) {
    if (year.unit === undefined) continue;
    const era = eras.at(-1);
    if (era?.unit === year.unit) era.years.push(year);
    else eras.push({ unit: year.unit, years: [year] });
  }
  return eras.map((era) => ({ ...era, index: indexOf(era.years) }));
}

function indexOf(years: readonly CallYear[]): CallIndex | undefined {
  const whole = years.filter((year) => year.perHead !== undefined);
  const [base, last] = [whole[0], whole.at(-1)];
  if (!base || !last || base === last) return undefined;
  const over = (value: number | undefined, start: number | undefined): number | undefined =>
    value === undefined || start === undefined ? undefined : round((value / start) * 100, 1);
  return {
    base,
    last,
    points: years.map(({ year, row, value, low, staffCount, perHead }) => ({
      ...{ year, row, calls: over(value, base.value), over: over(low, base.value) },
      ...{ staff: over(staffCount, base.staffCount), perHead: over(perHead, base.perHead) },
    })),
  };
}

/** Percentage points between the growth that a report states and the growth of the printed levels. */
function distance({ stated, value, before }: CallYear): number {
  const percent = stated?.figure?.value;
  if (percent === undefined || value === undefined || before?.value === undefined) return 0;
  return Math.abs(percent - (value / before.value - 1) * 100);
}
