import { from, op } from 'arquero';
import { extent, range } from 'd3';
import * as v from 'valibot';
import { round } from '../../lib/numbers/round.ts';
import { baseOf, scaleOf } from '../../lib/numbers/unit-scale.ts';
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
  /** Staff in persons, whichever scale the row prints; undefined where it counts something else. */
  readonly staffCount: number | undefined;
  /**
   * Percent change against the year before, from the printed levels; undefined where a level is missing or the two
   * count different things.
   */
  readonly staffChange: number | undefined;
  /** Percent change against the year before; undefined unless both years print the institutions surveyed. */
  readonly institutionsChange: number | undefined;
  /** Staff per institution surveyed, in persons; undefined where either counts something else. */
  readonly staffPerInstitution: number | undefined;
  /**
   * Calls handled per member of staff in a year, counted in what the unit of the calls counts; never compared across
   * the change of that unit. Undefined where the staff are not persons, or the calls neither calls nor contacts.
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

/** A printed level in whole units, with what it counts. */
interface Level {
  readonly count: number;
  readonly base: string;
}

function levelOf(metrics: Readonly<Record<string, Claim>>, name: string): Level | undefined {
  const { value, unit } = metrics[name]?.figure ?? {};
  return value === undefined ? undefined : { count: value * scaleOf(unit), base: baseOf(unit) };
}

/** The level, if it counts one of these things. */
const counting = (level: Level | undefined, ...bases: readonly string[]): Level | undefined =>
  level && bases.includes(level.base) ? level : undefined;

function toYear(year: number, metrics: Record<string, Claim>, before: Record<string, Claim>): BankYear {
  const levels = (name: string) => [levelOf(before, name), levelOf(metrics, name)] as const;
  const people = counting(levelOf(metrics, 'staff'), 'person');
  const calls = counting(levelOf(metrics, 'human_calls'), 'call', 'contact');
  const callUnit = metrics['human_calls']?.figure?.unit;
  const perHead = quotient(calls, people);
  return {
    year,
    metrics,
    staffCount: people && round(people.count),
    staffChange: percentChange(...levels('staff')),
    institutionsChange: percentChange(...levels('institutions_surveyed')),
    staffPerInstitution: quotient(people, counting(levelOf(metrics, 'institutions_surveyed'), 'member')),
    callsPerHead: perHead === undefined || callUnit === undefined ? undefined : { value: perHead, unit: callUnit },
  };
}

/** Rounded to a whole number; undefined where either is missing. */
const quotient = (over: Level | undefined, under: Level | undefined): number | undefined =>
  over && under ? round(over.count / under.count) : undefined;

/** The percent change from `before` to `now`; undefined where either is missing, or they count different things. */
const percentChange = (before: Level | undefined, now: Level | undefined): number | undefined =>
  now && before && now.base === before.base ? round((now.count / before.count - 1) * 100, 2) : undefined;
