import { ascending, maxIndex } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { byQuarter, fromIndex, quarterCode, toQuarter } from '../../lib/periods/quarter.ts';
import { isWeak } from '../shared/tips.ts';
import { markedYear } from '../shared/year-mark.ts';

export interface ComplaintShareRows {
  readonly shares: readonly RowOf<'experience'>[];
  /** Complaints of the category, and all of the platform, for quarters whose notice gives numbers. */
  readonly counts: readonly RowOf<'experience'>[];
  readonly totals: readonly RowOf<'experience'>[];
  /** Counts on a complaint platform up to a day, each for its search words: not a series. */
  readonly stocks: readonly RowOf<'experience'>[];
  /** Quarters looked for and not found. */
  readonly gaps: readonly Gap[];
  /** Where the category changed its name. */
  readonly breaks: readonly Gap[];
}

export interface Quarter {
  /** `2022-Q1` */
  readonly period: string;
  readonly year: number;
  readonly quarter: number;
  readonly claim: RowOf<'experience'> | undefined;
  /** Per cent as printed; undefined in a gap. */
  readonly share: number | undefined;
  readonly weak: boolean;
  readonly gap: Gap | undefined;
  /** The name that the category had; undefined between the two names, where it is unknown. */
  readonly category: 'before' | 'after' | undefined;
  readonly count: RowOf<'experience'> | undefined;
  readonly total: RowOf<'experience'> | undefined;
}

export interface KnownQuarter extends Quarter {
  readonly claim: RowOf<'experience'>;
  readonly share: number;
}

/** Last quarter under the old name, first one under the new. */
interface NameChange {
  readonly gap: Gap;
  readonly before: number;
  readonly after: number;
}

export interface ComplaintSharePicked extends Picked {
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly quarters: readonly Quarter[];
  readonly known: readonly KnownQuarter[];
  /** Pairs of consecutive quarters under one name; nothing else is joined. */
  readonly segments: readonly { readonly from: KnownQuarter; readonly to: KnownQuarter }[];
  readonly first: KnownQuarter | undefined;
  readonly peak: KnownQuarter | undefined;
  readonly last: KnownQuarter | undefined;
  /** The change of name, if both of its quarters are among `quarters`. */
  readonly change: NameChange | undefined;
  /** The quarter an article quotes as a share of something else. */
  readonly misread: KnownQuarter | undefined;
  /** Oldest first, whichever quarters are chosen. */
  readonly stocks: readonly RowOf<'experience'>[];
  /** Whether only some of the quarters are shown. */
  readonly cut: boolean;
}

/** The Dataway article as carrier of a ministry's figure: it misreads the share as a share of telecom complaints. */
const misreadBy = 'miit-2024-dataway';

/** Whether a quarter has a share. */
export const isKnown = (quarter: Quarter): quarter is KnownQuarter =>
  quarter.share !== undefined && quarter.claim !== undefined;

/** Id of a quarter's row: its claim, else its gap. */
export const quarterId = ({ claim, gap, period }: Quarter): string => claim?.id ?? gap?.id ?? period;

/** Every quarter from the first to the last within the chosen range, without omissions. */
export function pickComplaintShare(rows: ComplaintShareRows, state: State): ComplaintSharePicked {
  const range = periodRange(state);
  const [shares, gaps] = [byQuarter(rows.shares), byQuarter(rows.gaps)];
  const [counts, totals] = [byQuarter(rows.counts), byQuarter(rows.totals)];
  const wanted = [...shares.keys(), ...gaps.keys()].filter((index) => range.has(quarterCode(fromIndex(index))));
  const start = Math.min(...wanted);
  const quarters: Quarter[] = [];
  for (let index = start; index <= Math.max(...wanted); index++) {
    const at = fromIndex(index);
    const claim = shares.get(index);
    quarters.push({
      period: quarterCode(at),
      year: at.year,
      quarter: at.quarter,
      claim,
      share: claim?.figure?.value,
      weak: claim !== undefined && isWeak(claim),
      gap: gaps.get(index),
      category: categoryOf(at, rows.breaks[0]),
      count: counts.get(index),
      total: totals.get(index),
    });
  }
  const known = quarters.filter(isKnown);
  const change = rows.breaks.flatMap((gap) => toChange(gap, quarters))[0];
  const end = ({ period = '' }: RowOf<'experience'>) => period.split('/').at(-1) ?? '';
  const stocks = [...rows.stocks].sort((a, b) => ascending(end(a), end(b)));
  const claims = [...quarters.flatMap(({ claim, count, total }) => [claim, count, total]), ...stocks];
  return {
    quarters,
    known,
    segments: toSegments(quarters, change),
    first: known[0],
    peak: known[maxIndex(known, (quarter) => quarter.share)],
    last: known.at(-1),
    change,
    stocks,
    cut: range.cut,
    marked: markedYear(
      state,
      quarters.map(({ year }) => year),
    ),
    misread: known.find(({ claim }) => claim.carriers.includes(misreadBy)),
    sources: [...new Set(claims.flatMap((claim) => (claim ? [claim.source] : [])))],
  };
}

/**
 * The two names of the category meet in a break over two quarters, `2023-Q3/2024-Q1`; without a break there is only the
 * later name.
 */
function categoryOf(quarter: { readonly index: number }, found: Gap | undefined): Quarter['category'] {
  const [before, after] = (found?.period ?? '').split('/').map(toQuarter);
  if (!before || !after || quarter.index >= after.index) return 'after';
  return quarter.index <= before.index ? 'before' : undefined;
}

function toChange(gap: Gap, quarters: readonly Quarter[]): NameChange[] {
  const [from, to] = (gap.period ?? '').split('/');
  const before = quarters.findIndex((quarter) => quarter.period === from);
  const after = quarters.findIndex((quarter) => quarter.period === to);
  return before < 0 || after < 0 ? [] : [{ gap, before, after }];
}

function toSegments(quarters: readonly Quarter[], change: NameChange | undefined): ComplaintSharePicked['segments'] {
  return quarters.flatMap((to, index) => {
    const from = quarters[index - 1];
    const renamed = change !== undefined && index > change.before && index <= change.after;
    return from && isKnown(from) && isKnown(to) && !renamed ? [{ from, to }] : [];
  });
}
