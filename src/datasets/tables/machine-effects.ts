import * as v from 'valibot';
import { claimEntries, toClaim } from '../claim.ts';
import { maybeNumber, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { MachineEffect, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  topic: named,
  measure: named,
  basis: named,
  population_zh: text,
  population_en: text,
  sample: maybeNumber,
  period: text,
  follows: maybeText,
});

/** What was measured, surveyed, forecast or claimed about machines in customer service, joined to names of its codes. */
export function shapeMachineEffects(input: Input, sources: ReadonlyMap<string, Source>): MachineEffect[] {
  return joinRows(input, 'machine-effects', schema, { source: sources }, ['topic', 'measure', 'basis']).map((row) => ({
    ...toClaim(row),
    topic: row.topic,
    measure: row.measure,
    basis: row.basis,
    population: { zh: row.population_zh, en: row.population_en },
    sample: row.sample,
    period: row.period,
    follows: row.follows,
  }));
}
