import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { ExperienceClaim, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  survey: text,
  metric: text,
  place: text,
  population_zh: text,
  population_en: text,
  period: maybeText,
});

/** Every figure of surveys, complaints and access tests, joined to the names of its codes. */
export function shapeExperience(input: Input, sources: ReadonlyMap<string, Source>): ExperienceClaim[] {
  const survey = input.names('experience', 'survey');
  const metric = input.names('experience', 'metric');
  const place = input.names('experience', 'place');
  return input.rows('experience', schema).map((row) => ({
    ...toClaim(row, sources),
    survey: survey(row.survey),
    metric: metric(row.metric),
    place: place(row.place),
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
  }));
}
