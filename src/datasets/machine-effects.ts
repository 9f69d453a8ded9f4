import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybeNumber, maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { MachineEffect, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  topic: text,
  measure: text,
  basis: text,
  population_zh: text,
  population_en: text,
  sample: maybeNumber,
  period: text,
  follows: maybeText,
});

/** What was measured, surveyed, forecast or claimed about machines in customer service, joined to names of its codes. */
export function shapeMachineEffects(input: Input, sources: ReadonlyMap<string, Source>): MachineEffect[] {
  const topic = input.names('machine-effects', 'topic');
  const measure = input.names('machine-effects', 'measure');
  const basis = input.names('machine-effects', 'basis');
  return input.rows('machine-effects', schema).map((row) => ({
    ...toClaim(row, sources),
    topic: topic(row.topic),
    measure: measure(row.measure),
    basis: basis(row.basis),
    population: { zh: row.population_zh, en: row.population_en },
    sample: row.sample,
    period: row.period,
    follows: row.follows,
  }));
}
