import { maxIndex } from 'd3-array';
import type { BankYear, Claim, Gap, Named } from '../../datasets/published.ts';
import { round } from '../../lib/round.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { isWeak } from '../shared/weak.ts';
import { markedYear } from '../shared/year-mark.ts';

export interface BankHeadcountRows {
  readonly years: readonly BankYear[];
  /** Years whose staff was looked for and not found. */
  readonly gaps: readonly Gap[];
}

export interface YearPoint {
  readonly year: number;
  /** Staff in 万人, as printed; undefined in a gap. */
  readonly staff: number | undefined;
  readonly claim: Claim | undefined;
  /** Only a mirror or repost carries the figure. */
  readonly weak: boolean;
  /** Percent against the year before. */
  readonly change: number | undefined;
  readonly institutions:
    { readonly count: number; readonly kind: 'surveyed' | 'writing'; readonly claim: Claim } | undefined;
  readonly institutionsChange: number | undefined;
  readonly gap: Named | undefined;
}

export interface PublishedYear extends YearPoint {
  readonly staff: number;
  readonly claim: Claim;
}

/** A change of staff on the year before as the product of two others, where the institutions of both years are known. */
export interface Split {
  readonly year: number;
  readonly staffRow: string;
  readonly institutionsRow: string;
  /** Percent, as the two below. */
  readonly staffChange: number;
  readonly institutionsChange: number;
  /** Of the staff of an average institution: derived. */
  readonly averageChange: number;
}

export interface BankHeadcountPicked extends Picked {
  /** Empty unless the reader asks for it. */
  readonly splits: readonly Split[];
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly points: readonly YearPoint[];
  readonly first: PublishedYear | undefined;
  readonly peak: PublishedYear | undefined;
  readonly last: PublishedYear | undefined;
  /** The year of the greatest fall. */
  readonly steepest: PublishedYear | undefined;
  /** A part of the years only. */
  readonly cut: boolean;
}

const hasStaff = (point: YearPoint): point is PublishedYear => point.staff !== undefined && point.claim !== undefined;

/** Years with a figure or a known gap. */
export const yearsOf = ({ years, gaps }: BankHeadcountRows): number[] => [
  ...years.filter((year) => year.metrics['staff']).map((year) => year.year),
  ...gaps.flatMap((gap) => (gap.period ? [+gap.period] : [])),
];

/** Every year from the first to the last with a figure or a known gap within the chosen range, none left out. */
export function pickBankHeadcount(rows: BankHeadcountRows, state: State): BankHeadcountPicked {
  const range = periodRange(state);
  const byYear = new Map(rows.years.map((year) => [year.year, year]));
  const gapYears = new Map(rows.gaps.flatMap((gap) => (gap.period ? [[+gap.period, gap.reason] as const] : [])));
  const wanted = yearsOf(rows).filter((year) => range.has(year));
  const points: YearPoint[] = [];
  for (let year = Math.min(...wanted); year <= Math.max(...wanted); year++) {
    points.push(toPoint(year, byYear.get(year), gapYears.get(year)));
  }
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
    splits: state['split'] === 'show' ? published.flatMap(toSplit) : [],
    cut: range.cut,
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
    staff: claim?.figure?.value,
    claim,
    weak: claim !== undefined && isWeak(claim),
    change: row?.staffChange,
    institutions:
      counted && count !== undefined ? { count, kind: surveyed ? 'surveyed' : 'writing', claim: counted } : undefined,
    institutionsChange: row?.institutionsChange,
    gap: claim?.figure?.value === undefined ? gap : undefined,
  };
}

/** Both changes are from the printed levels; what is left of the one beside the other is the average institution's. */
function toSplit({ year, claim, change, institutions, institutionsChange }: PublishedYear): Split[] {
  if (change === undefined || institutions === undefined || institutionsChange === undefined) return [];
  return [
    {
      year,
      staffRow: claim.id,
      institutionsRow: institutions.claim.id,
      staffChange: change,
      institutionsChange,
      averageChange: round(((100 + change) / (100 + institutionsChange) - 1) * 100, 1),
    },
  ];
}
