import { op } from 'arquero';
import { extent, range } from 'd3';
import * as v from 'valibot';
import { round } from '../../lib/numbers/round.ts';
import { bilingual, claimEntries, toClaim } from '../claim.ts';
import { maybe, maybeText, named, number } from '../entries.ts';
import type { Input } from '../input.ts';
import { parseRows } from '../input.ts';
import { join } from '../join.ts';
import type { BankYear, Claim, SingleBankClaim, Source } from '../published.ts';

const name = 'bank-centres';
const claim = v.pipe(v.object(claimEntries), v.transform(toClaim));
const yearSchema = v.objectWithRest({ year: number }, maybe(claim));

/**
 * One entry per calendar year from the first to the last with any figure, every metric of all surveyed banks in it.
 * Years that nobody published stay, empty: a gap is drawn, never bridged. Changes are computed only where both levels
 * were printed.
 */
export function shapeBankYears(input: Input, sources: ReadonlyMap<string, Source>): BankYear[] {
  const pivoted = join(input, name, { source: sources })
    .filter((row: { readonly institution_zh?: string }) => !row.institution_zh)
    .derive({ claim: op.row_object() })
    .groupby('year')
    .pivot('metric', { claim: op.any('claim') });
  const byYear = new Map(parseRows(name, yearSchema, pivoted).map(({ year, ...claims }) => [year, present(claims)]));
  const [first, last] = extent(byYear.keys());
  if (first === undefined) return [];
  return range(first, last + 1).map((year) => toYear(year, byYear.get(year) ?? {}, byYear.get(year - 1) ?? {}));
}

const present = (claims: Readonly<Record<string, Claim | undefined>>): Record<string, Claim> =>
  Object.fromEntries(Object.entries(claims).flatMap(([metric, found]) => (found ? [[metric, found]] : [])));

const singleBankSchema = v.object({
  ...claimEntries,
  metric: named,
  year: number,
  institution_zh: maybeText,
  institution_en: maybeText,
});

/** What single banks say of themselves, each by its own definition. */
export function shapeSingleBanks(input: Input, sources: ReadonlyMap<string, Source>): SingleBankClaim[] {
  const rows = join(input, name, { source: sources }, ['metric']);
  return parseRows(name, singleBankSchema, rows).flatMap((row) => {
    const institution = bilingual(row.institution_zh, row.institution_en);
    return institution ? [{ ...toClaim(row), metric: row.metric, year: row.year, institution }] : [];
  });
}

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
    // Staff is printed in 万 (10⁴), calls in 亿 (10⁸).
    staffPerInstitution:
      staff !== undefined && institutions !== undefined ? round((staff * 1e4) / institutions) : undefined,
    callsPerHead:
      staff !== undefined && calls !== undefined && callUnit !== undefined
        ? { value: round((calls * 1e8) / (staff * 1e4)), unit: callUnit }
        : undefined,
  };
}

/** Percent from `before` to `now`; undefined where either is missing. */
const percentChange = (now: number | undefined, before: number | undefined): number | undefined =>
  now !== undefined && before !== undefined ? round((now / before - 1) * 100, 2) : undefined;
