import * as v from 'valibot';
import { claimEntries, toClaim } from '../claim.ts';
import { maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { OperationsClaim, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  metric: named,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every figure on one company’s service, joined to the names of its codes. */
export function shapeOperations(input: Input, sources: ReadonlyMap<string, Source>): OperationsClaim[] {
  return joinRows(input, 'operations', schema, { source: sources }, ['metric']).map((row) => ({
    ...toClaim(row),
    metric: row.metric,
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
