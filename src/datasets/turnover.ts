import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { Source, TurnoverClaim } from './published.ts';

const schema = v.object({
  ...claimEntries,
  metric: text,
  definition: text,
  place: text,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every published figure on leaving, with the definition it was published under. */
export function shapeTurnover(input: Input, sources: ReadonlyMap<string, Source>): TurnoverClaim[] {
  const metric = input.names('turnover', 'metric');
  const definition = input.names('turnover', 'definition');
  const place = input.names('turnover', 'place');
  return input.rows('turnover', schema).map((row) => ({
    ...toClaim(row, sources),
    metric: metric(row.metric),
    definition: definition(row.definition),
    place: place(row.place),
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
