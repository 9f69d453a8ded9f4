import { from, op } from 'arquero';
import * as v from 'valibot';
import { round } from '../lib/round.ts';
import { bilingual, claimEntries, toClaim } from './claim.ts';
import { maybeText, number, text } from './entries.ts';
import type { Input } from './input.ts';
import type { BankYear, Claim, SingleBankClaim, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  metric: text,
  year: number,
  institution_zh: maybeText,
  institution_en: maybeText,
});

/**
 * One entry per calendar year from the first to the last with any figure, every metric of all surveyed banks in it.
 * Years that nobody published stay, empty: a gap is drawn, never bridged. Changes are computed only where both levels
 * were printed.
 */
export function shapeBankYears(input: Input, sources: ReadonlyMap<string, Source>): BankYear[] {
  const rows = input.rows('bank-centres', schema).filter((row) => row.institution_zh === undefined);
  if (rows.length === 0) return [];
  const claims = rows.map((row) => toClaim(row, sources));
  const cells = rows.map((row, claim) => ({ year: row.year, metric: row.metric, claim }));
  const table = from(cells)
    .groupby('year')
    .pivot('metric', { value: op.min('claim') })
    .orderby('year');
  const metricNames = table.columnNames().filter((name) => name !== 'year');
  const byYear = new Map<number, Record<string, Claim>>();
  for (const record of v.parse(v.array(v.record(v.string(), v.optional(v.number()))), table.objects())) {
    const metrics: Record<string, Claim> = {};
    for (const name of metricNames) {
      const claim = claims[record[name] ?? -1];
      if (claim) metrics[name] = claim;
    }
    byYear.set(record['year'] ?? NaN, metrics);
  }
  const years = [...byYear.keys()];
  const first = Math.min(...years);
  const span = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  return span.map((year) => toYear(year, byYear.get(year) ?? {}, byYear.get(year - 1) ?? {}));
}

/** What single banks say of themselves, each by its own definition. */
export function shapeSingleBanks(input: Input, sources: ReadonlyMap<string, Source>): SingleBankClaim[] {
  const metric = input.names('bank-centres', 'metric');
  return input.rows('bank-centres', schema).flatMap((row) => {
    const institution = bilingual(row.institution_zh, row.institution_en);
    return institution ? [{ ...toClaim(row, sources), metric: metric(row.metric), year: row.year, institution }] : [];
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
