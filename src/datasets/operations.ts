import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { OperationsClaim, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  metric: text,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every figure on one company’s service, joined to the names of its codes. */
export function shapeOperations(input: Input, sources: ReadonlyMap<string, Source>): OperationsClaim[] {
  const metric = input.names('operations', 'metric');
  return input.rows('operations', schema).map((row) => ({
    ...toClaim(row, sources),
    metric: metric(row.metric),
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
