import { from, op } from 'arquero';
import { extent, range } from 'd3';
import * as v from 'valibot';
import { round } from '../../lib/numbers/round.ts';
import type { Claim } from '../claim.ts';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, number } from '../entries.ts';
import { parseRows } from '../rows/read-rows.ts';
import type { RowOf, Rows } from '../rows/rows.ts';

type Banks = Pick<Rows, 'bank-centres'>;

/** One year of the banking association's reports, with every metric found for it. */
export interface BankYear {
  readonly year: number;
  /** Claims by code of the metric; a metric not published for the year is absent. */
  readonly metrics: Readonly<Record<string, Claim>>;
  /** Percent change against the year before, from the printed levels; undefined where a level is missing. */
  readonly staffChange: number | undefined;
  /** Percent change against the year before; undefined unless both years print the institutions surveyed. */
  readonly institutionsChange: number | undefined;
  /** Staff per institution surveyed, in persons. */
  readonly staffPerInstitution: number | undefined;
  /**
   * Calls handled per member of staff in a year, in the unit of the calls; never compared across the change of that
   * unit.
   */
  readonly callsPerHead: { readonly value: number; readonly unit: string } | undefined;
}

const yearSchema = v.objectWithRest({ year: number }, maybe(v.object(claimEntries)));

/**
 * One entry for each calendar year from the first to the last with a figure, with the metrics of all surveyed banks.
 * Years that nobody published are present and empty: a gap is drawn, never bridged. Changes are computed only where
 * both levels are printed.
 */
export function shapeBankYears(rows: Banks): BankYear[] {
  const surveyed = rows['bank-centres'].filter(({ institution }) => !institution);
  if (surveyed.length === 0) return [];
  const pivoted = from(surveyed.map((row) => ({ year: row.year, metric: row.metric.id, claim: toClaim(row) })))
    .groupby('year')
    .pivot('metric', { claim: op.any('claim') });
  const years = parseRows('bank-centres', yearSchema, pivoted);
  const byYear = new Map(years.map(({ year, ...claims }) => [year, present(claims)]));
  const [first, last] = extent(byYear.keys());
  if (first === undefined) return [];
  return range(first, last + 1).map((year) => toYear(year, byYear.get(year) ?? {}, byYear.get(year - 1) ?? {}));
}

const present = (claims: Readonly<Record<string, Claim | undefined>>): Record<string, Claim> =>
  Object.fromEntries(Object.entries(claims).flatMap(([metric, found]) => (found ? [[metric, found]] : [])));

/** What single banks publish about themselves, each by its own definition; never part of the association's series. */
export const shapeSingleBanks = (rows: Banks) => rows['bank-centres'].flatMap(ofOneBank);

const ofOneBank = ({ institution, ...row }: RowOf<'bank-centres'>) => (institution ? [{ ...row, institution }] : []);

const level = (metrics: Readonly<Record<string, Claim>>, name: string): number | undefined =>
  metrics[name]?.figure?.value;

function toYear(year: number, metrics: Record<string, Claim>, before: Record<string, Claim>): BankYear {
  const staff = level(metrics, 'staff');
  const institutions = level(metrics, 'institutions_surveyed');
  const calls = level(metrics, 'human_calls');
  const callUnit = metrics['human_calls']?.figure?.unit;
  return {
    year,
    metrics,
    staffChange: percentChange(staff, level(before, 'staff')),
    institutionsChange: percentChange(institutions, level(before, 'institutions_surveyed')),
    // Staff is in 万 (10⁴) and calls are in 亿 (10⁸).
    staffPerInstitution:
      staff !== undefined && institutions !== undefined ? round((staff * 1e4) / institutions) : undefined,
    callsPerHead:
      staff !== undefined && calls !== undefined && callUnit !== undefined
        ? { value: round((calls * 1e8) / (staff * 1e4)), unit: callUnit }
        : undefined,
  };
}

/** The percent change from `before` to `now`; undefined where either is missing. */
const percentChange = (now: number | undefined, before: number | undefined): number | undefined =>
  now !== undefined && before !== undefined ? round((now / before - 1) * 100, 2) : undefined;
