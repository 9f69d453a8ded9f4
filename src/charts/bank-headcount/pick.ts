import { extent, maxIndex, range as d3Range, sort } from 'd3';
import type { BankYear, Claim, Gap, Named } from '../../datasets/published.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { isWeak } from '../shared/tips.ts';
import { markedYear } from '../shared/year-mark.ts';

export interface BankHeadcountRows {
  readonly years: readonly BankYear[];
  /** Years whose staff was looked for and not found. */
  readonly gaps: readonly Gap[];
}

export interface YearPoint {
  readonly year: number;
  /** In `staffUnit`; undefined in a gap. */
  readonly staff: number | undefined;
  readonly claim: Claim | undefined;
  /** Whether only a mirror or repost carries the figure. */
  readonly weak: boolean;
  /** Change from the year before, per cent. */
  readonly change: number | undefined;
  readonly institutions:
    { readonly count: number; readonly kind: 'surveyed' | 'writing'; readonly claim: Claim } | undefined;
  /** Staff of an average bank, in persons: derived. */
  readonly average: number | undefined;
  readonly gap: Named | undefined;
}

export interface PublishedYear extends YearPoint {
  readonly staff: number;
  readonly claim: Claim;
}

/** A year on a common scale on which the base year is 100: derived; undefined where the number of banks is unknown. */
export interface IndexPoint {
  readonly year: number;
  /** Id of the claim on staff. */
  readonly row: string;
  readonly staff: number | undefined;
  readonly banks: number | undefined;
  readonly average: number | undefined;
}

export interface StaffIndex {
  readonly base: number;
  readonly points: readonly IndexPoint[];
  /** Staff of an average bank in the base year and in the last one, in persons. */
  readonly average: readonly [number, number];
}

/** Which panels are drawn. */
export const views = ['both', 'people', 'index'] as const;
type View = (typeof views)[number];

export interface BankHeadcountPicked extends Picked {
  readonly view: View;
  /** Undefined where no two years name the banks that answered. */
  readonly index: StaffIndex | undefined;
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly points: readonly YearPoint[];
  readonly first: PublishedYear | undefined;
  readonly peak: PublishedYear | undefined;
  readonly last: PublishedYear | undefined;
  /** The year with the steepest fall. */
  readonly steepest: PublishedYear | undefined;
  /** Whether only some of the years are shown. */
  readonly cut: boolean;
  /** Years before or after the series that were looked for and not found. */
  readonly unfound: readonly number[];
}

const hasStaff = (point: YearPoint): point is PublishedYear => point.staff !== undefined && point.claim !== undefined;

/**
 * Years that a reader may choose: those with a figure or a known gap. Gaps outside the series can be chosen but are not
 * drawn.
 */
export const yearsOf = ({ years, gaps }: BankHeadcountRows): number[] => [
  ...years.filter((year) => year.metrics['staff']).map((year) => year.year),
  ...gaps.flatMap((gap) => (gap.period ? [+gap.period] : [])),
];

/** Every year from the first to the last with a figure within the chosen range, without omissions. */
export function pickBankHeadcount(rows: BankHeadcountRows, state: State): BankHeadcountPicked {
  const range = periodRange(state);
  const byYear = new Map(rows.years.map((year) => [year.year, year]));
  const gapYears = new Map(rows.gaps.flatMap((gap) => (gap.period ? [[+gap.period, gap.reason] as const] : [])));
  const counted = rows.years.filter(({ year, metrics }) => metrics['staff']?.figure && range.has(year));
  const [from = 0, to = -1] = extent(counted, ({ year }) => year);
  const points = d3Range(from, to + 1).map((year) => toPoint(year, byYear.get(year), gapYears.get(year)));
  const published = points.filter(hasStaff);
  const peak = published[maxIndex(published, (point) => point.staff)];
  const last = published.at(-1);
  const falls = published.filter((point) => point.change !== undefined && point.change < 0);
  const claims = points.flatMap((point) => [point.claim, point.institutions?.claim]);
  return {
    points,
    first: published[0],
    peak,
    last,
    steepest: falls[maxIndex(falls, (point) => -(point.change ?? 0))],
    view: views.find((view) => view === state['show']) ?? 'both',
    index: staffIndex(published, peak),
    cut: range.cut,
    unfound: sort([...gapYears.keys()].filter((year) => range.has(year) && (year < from || year > to))),
    marked: markedYear(
      state,
      points.map((point) => point.year),
    ),
    sources: [...new Set(claims.flatMap((claim) => (claim ? [claim.source] : [])))],
  };
}

function toPoint(year: number, row: BankYear | undefined, gap: Named | undefined): YearPoint {
  const claim = row?.metrics['staff'];
  const surveyed = row?.metrics['institutions_surveyed'];
  const counted = surveyed ?? row?.metrics['institutions_writing'];
  const count = counted?.figure?.value;
  return {
    year,
    staff: row?.staffCount === undefined ? undefined : row.staffCount / staffScale,
    claim,
    weak: claim !== undefined && isWeak(claim),
    change: row?.staffChange,
    institutions:
      counted && count !== undefined ? { count, kind: surveyed ? 'surveyed' : 'writing', claim: counted } : undefined,
    average: row?.staffPerInstitution,
    gap: claim?.figure?.value === undefined ? gap : undefined,
  };
}

/** The unit in which staff are drawn and listed, and how many persons it is. */
export const staffUnit = '10k_person';
const staffScale = 1e4;

/**
 * Levels relative to those of the base year: the peak if its number of banks is known, else the first year for which it
 * is.
 */
function staffIndex(published: readonly PublishedYear[], peak: PublishedYear | undefined): StaffIndex | undefined {
  const counted = published.filter(({ institutions }) => institutions?.kind === 'surveyed');
  const base = counted.find((point) => point === peak) ?? counted[0];
  const last = counted.at(-1);
  if (counted.length < 2 || base?.average === undefined || last?.average === undefined) return undefined;
  const over = (value: number | undefined, whole: number | undefined): number | undefined =>
    value === undefined || whole === undefined ? undefined : round((value / whole) * 100, 1);
  const first = counted[0]?.year ?? base.year;
  return {
    base: base.year,
    average: [base.average, last.average],
    points: published
      .filter(({ year }) => year >= first && year <= last.year)
      .map((point) => ({
        year: point.year,
        row: point.claim.id,
        staff: over(point.staff, base.staff),
        banks:
          point.institutions?.kind === 'surveyed'
            ? over(point.institutions.count, base.institutions?.count)
            : undefined,
        average: over(point.average, base.average),
      })),
  };
}
