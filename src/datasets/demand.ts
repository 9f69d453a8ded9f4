import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { DemandClaim, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  metric: text,
  place: text,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every figure on demand for agents, joined to the names of its codes. */
export function shapeDemand(input: Input, sources: ReadonlyMap<string, Source>): DemandClaim[] {
  const metric = input.names('demand', 'metric');
  const place = input.names('demand', 'place');
  return input.rows('demand', schema).map((row) => ({
    ...toClaim(row, sources),
    metric: metric(row.metric),
    place: place(row.place),
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
