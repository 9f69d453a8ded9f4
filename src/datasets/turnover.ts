import { op } from 'arquero';
import type { ColumnTable } from 'arquero';
import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybeNumber, maybeText, named, text } from './entries.ts';
import type { Input } from './input.ts';
import { parseRows } from './input.ts';
import { join } from './join.ts';
import type { Source, TurnoverClaim, TurnoverScope } from './published.ts';

const schema = v.object({
  ...claimEntries,
  metric: named,
  definition: named,
  place: named,
  coverage: v.picklist(['whole', 'part', 'unstated']),
  population_zh: text,
  population_en: text,
  period: maybeText,
  yearly_low: maybeNumber,
  yearly_high: maybeNumber,
});

/** Definitions that are not about customer service; all others are. */
const scopes: Readonly<Record<string, TurnoverScope>> = {
  attrition_outsourcing: 'outsourcing',
  employer_leaver_rate: 'all_employees',
  employer_voluntary_rate: 'all_employees',
};

/** Every published figure on leaving, with the definition it was published under. */
export function shapeTurnover(input: Input, sources: ReadonlyMap<string, Source>): TurnoverClaim[] {
  const claims = join(input, 'turnover', { source: sources }, ['metric', 'definition', 'place']);
  const rows = claims.lookup(yearlyRates(claims), 'id', 'yearly_low', 'yearly_high');
  return parseRows('turnover', schema, rows).map(({ yearly_low: low, yearly_high: high, ...row }) => ({
    ...toClaim(row),
    metric: row.metric,
    definition: row.definition,
    scope: scopes[row.definition.id] ?? 'customer_service',
    place: row.place,
    coverage: row.coverage,
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
    yearly: low === undefined || high === undefined ? undefined : { low, high },
  }));
}

interface Rate {
  readonly definition: { readonly id: string };
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What monthly rates with both ends come to in a year, by id: the share of those there at its start who are gone by its
 * end, 1 − (1 − m)^12, in per cent. Nothing for an open end, which would stay open.
 */
const yearlyRates = (claims: ColumnTable): ColumnTable =>
  claims
    .filter((row: Rate) => row.definition.id === 'attrition_month')
    .derive({
      low: (row: Rate) => (op.is_finite(row.value) ? row.value : row.low),
      high: (row: Rate) => (op.is_finite(row.value) ? row.value : row.high),
    })
    .filter((row: Rate) => op.is_finite(row.low) && op.is_finite(row.high))
    .derive({
      yearly_low: (row: Rate) => op.round((1 - op.pow(1 - row.low / 100, 12)) * 10000) / 100,
      yearly_high: (row: Rate) => op.round((1 - op.pow(1 - row.high / 100, 12)) * 10000) / 100,
    });
