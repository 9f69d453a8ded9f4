import { from, op } from 'arquero';
import * as v from 'valibot';
import { claimEntries, toClaim } from './claim.ts';
import { maybe, named, number, text } from './entries.ts';
import type { Input } from './input.ts';
import { joinRows } from './join.ts';
import { known } from './known.ts';
import { payEnds, payEndsEntries, payEndsRollup } from './pay-ends.ts';
import { citiesById } from './places.ts';
import type { Advert, AdvertGroup, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  platform: named,
  year: number,
  title: text,
  city: maybe(named),
  experience: named,
  education: named,
});

const rolled = v.object({
  city: text,
  experience: text,
  count: number,
  ...payEndsEntries,
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

/**
 * Advertised ranges by city and required experience: the count, and quartiles of the low and of the high ends apart.
 * A midpoint is nobody's offer and is not computed. Adverts without a city are not in any group.
 */
export function shapeAdvertGroups(adverts: readonly Advert[]): AdvertGroup[] {
  const cities = new Map(adverts.flatMap(({ city }) => (city ? [[city.id, city] as const] : [])));
  const experiences = new Map(adverts.map(({ experience }) => [experience.id, experience]));
  const ranges = adverts.flatMap(({ city, experience, figure }) => {
    const low = figure?.low ?? figure?.value;
    const high = figure?.high ?? figure?.value;
    return city && low !== undefined && high !== undefined
      ? [{ city: city.id, experience: experience.id, low, high }]
      : [];
  });
  if (ranges.length === 0) return [];
  const groups = from(ranges)
    .groupby('city', 'experience')
    .rollup({
      count: op.count(),
      ...payEndsRollup,
    })
    .orderby('city', 'experience')
    .objects();
  return v.parse(v.array(rolled), groups).map((group) => ({
    city: known(cities, group.city),
    experience: known(experiences, group.experience),
    count: group.count,
    ...payEnds(group),
  }));
}
