import { from, op } from 'arquero';
import * as v from 'valibot';
import { figureEnds } from '../lib/figure.ts';
import { claimEntries, toClaim } from './claim.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { Source, TurnoverClaim, TurnoverScope, YearlyRate } from './published.ts';

const schema = v.object({
  ...claimEntries,
  metric: text,
  definition: text,
  place: text,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Definitions that are not about customer service; all others are. */
const scopes: Readonly<Record<string, TurnoverScope>> = {
  attrition_outsourcing: 'outsourcing',
  employer_leaver_rate: 'all_employees',
  employer_voluntary_rate: 'all_employees',
};

/** Every published figure on leaving, with the definition it was published under. */
export function shapeTurnover(input: Input, sources: ReadonlyMap<string, Source>): TurnoverClaim[] {
  const metric = input.names('turnover', 'metric');
  const definition = input.names('turnover', 'definition');
  const place = input.names('turnover', 'place');
  const claims = input.rows('turnover', schema).map((row) => ({
    ...toClaim(row, sources),
    metric: metric(row.metric),
    definition: definition(row.definition),
    scope: scopes[row.definition] ?? ('customer_service' as const),
    place: place(row.place),
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
  const yearly = yearlyRates(claims);
  return claims.map((claim) => ({ ...claim, yearly: yearly.get(claim.id) }));
}

const derived = v.array(v.object({ id: text, low: v.number(), high: v.number() }));

/**
 * What monthly rates with both ends come to in a year, by id: the share of those there at its start who are gone by its
 * end, 1 − (1 − m)^12, in per cent. Nothing for an open end, which would stay open.
 */
export function yearlyRates(
  claims: readonly Pick<TurnoverClaim, 'id' | 'definition' | 'figure'>[],
): ReadonlyMap<string, YearlyRate> {
  const monthly = claims.flatMap(({ id, definition, figure }) => {
    if (definition.id !== 'attrition_month' || !figure) return [];
    const { low, high } = figureEnds(figure);
    return low === undefined || high === undefined ? [] : [{ id, month_low: low, month_high: high }];
  });
  if (monthly.length === 0) return new Map();
  const rows = from(monthly)
    .derive({
      low: (row: { month_low: number }) => op.round((1 - op.pow(1 - row.month_low / 100, 12)) * 10000) / 100,
      high: (row: { month_high: number }) => op.round((1 - op.pow(1 - row.month_high / 100, 12)) * 10000) / 100,
    })
    .objects();
  return new Map(v.parse(derived, rows).map(({ id, low, high }) => [id, { low, high }]));
}
