import * as v from 'valibot';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, named, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import { citiesById } from '../places.ts';
import type { Advert, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  platform: named,
  year: number,
  title: text,
  city: maybe(named),
  experience: named,
  education: named,
});

/** Every advert, joined to the names of its codes. */
export function shapeAdverts(input: Input, sources: ReadonlyMap<string, Source>): Advert[] {
  const partners = { source: sources, city: citiesById(input) };
  return joinRows(input, 'postings', schema, partners, ['platform', 'experience', 'education']).map((row) => ({
    ...toClaim(row),
    platform: row.platform,
    year: row.year,
    title: row.title,
    city: row.city,
    experience: row.experience,
    education: row.education,
  }));
}
