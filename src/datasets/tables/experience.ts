import * as v from 'valibot';
import { claimEntries, toClaim } from '../claim.ts';
import { maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { ExperienceClaim, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  survey: named,
  metric: named,
  place: named,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every figure of surveys, complaints and access tests, joined to the names of its codes. */
export function shapeExperience(input: Input, sources: ReadonlyMap<string, Source>): ExperienceClaim[] {
  return joinRows(input, 'experience', schema, { source: sources }, ['survey', 'metric', 'place']).map((row) => ({
    ...toClaim(row),
    survey: row.survey,
    metric: row.metric,
    place: row.place,
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
