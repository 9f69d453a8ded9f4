import * as v from 'valibot';
import { claimEntries, toClaim } from '../claim.ts';
import { maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { DemandClaim, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  metric: named,
  place: named,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every figure on demand for agents, joined to the names of its codes. */
export function shapeDemand(input: Input, sources: ReadonlyMap<string, Source>): DemandClaim[] {
  return joinRows(input, 'demand', schema, { source: sources }, ['metric', 'place']).map((row) => ({
    ...toClaim(row),
    metric: row.metric,
    place: row.place,
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
