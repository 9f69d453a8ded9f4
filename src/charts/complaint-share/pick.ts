import { ascending, maxIndex } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { byQuarter, fromIndex, quarterCode, toQuarter } from '../../lib/periods/quarter.ts';
import { isWeak } from '../shared/claim-tip.ts';
import { markedYear } from '../shared/year-mark.ts';

export interface ComplaintShareRows {
  readonly shares: readonly RowOf<'experience'>[];
  /** Complaints of the category, and all of the platform, where a quarter's notice gives numbers. */
  readonly counts: readonly RowOf<'experience'>[];
  readonly totals: readonly RowOf<'experience'>[];
  /** Counts of a complaint platform up to a day, by what was searched for: no series. */
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
  /** Percent as printed; undefined in a gap. */
  readonly share: number | undefined;
  readonly weak: boolean;
  readonly gap: Gap | undefined;
  /** Under which name the category went; between the two names it is not known. */
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
  /** Quarters in a row under one name, by place in `quarters`; nothing else is joined. */
  readonly segments: readonly { readonly from: KnownQuarter; readonly to: KnownQuarter }[];
  readonly first: KnownQuarter | undefined;
  readonly peak: KnownQuarter | undefined;
  readonly last: KnownQuarter | undefined;
  /** Of quarters that are both among `quarters`. */
  readonly change: NameChange | undefined;
  /** The quarter an article quotes as a share of something else. */
  readonly misread: KnownQuarter | undefined;
  /** Oldest first; whatever quarters are chosen. */
  readonly stocks: readonly RowOf<'experience'>[];
  /** A part of the quarters only. */
  readonly cut: boolean;
}

/** The Dataway article as carrier of a ministry's figure: it reads the share as one of telecom complaints. */
const misreadBy = 'miit-2024-dataway';

/** Whether a quarter has a share. */
export const isKnown = (quarter: Quarter): quarter is KnownQuarter =>
  quarter.share !== undefined && quarter.claim !== undefined;

/** Id of what stands in a quarter: its claim, else its gap. */
export const quarterId = ({ claim, gap, period }: Quarter): string => claim?.id ?? gap?.id ?? period;

/** Every quarter from the first to the last within the chosen range, none left out. */
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

/** The category's names meet in a break of two quarters, `2023-Q3/2024-Q1`; without one there is only the later name. */
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
