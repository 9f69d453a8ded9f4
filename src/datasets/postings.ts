import { from, op } from 'arquero';
import * as v from 'valibot';
import { maybeNumber, maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import { known } from './known.ts';
import { citiesById } from './places.ts';
import type { AdvertGroup } from './published.ts';

const schema = v.object({ city: maybeText, experience: text, value: maybeNumber, low: maybeNumber, high: maybeNumber });

const rolled = v.object({
  city: text,
  experience: text,
  count: v.number(),
  low_q1: v.number(),
  low_median: v.number(),
  low_q3: v.number(),
  high_q1: v.number(),
  high_median: v.number(),
  high_q3: v.number(),
});

/**
 * Advertised ranges by city and required experience: the count, and quartiles of the low and of the high ends apart.
 * A midpoint is nobody's offer and is not computed. Adverts without a city are not in any group.
 */
export function shapeAdverts(input: Input): AdvertGroup[] {
  const cities = citiesById(input);
  const experience = input.names('postings', 'experience');
  const ranges = input
    .rows('postings', schema)
    .map((row) => ({
      city: row.city,
      experience: row.experience,
      low: row.low ?? row.value,
      high: row.high ?? row.value,
    }))
    .filter((row) => row.city !== undefined && row.low !== undefined && row.high !== undefined);
  if (ranges.length === 0) return [];
  const groups = from(ranges)
    .groupby('city', 'experience')
    .rollup({
      count: op.count(),
      low_q1: op.quantile('low', 0.25),
      low_median: op.median('low'),
      low_q3: op.quantile('low', 0.75),
      high_q1: op.quantile('high', 0.25),
      high_median: op.median('high'),
      high_q3: op.quantile('high', 0.75),
    })
    .orderby('city', 'experience')
    .objects();
  return v.parse(v.array(rolled), groups).map((group) => ({
    city: known(cities, group.city),
    experience: experience(group.experience),
    count: group.count,
    low: { q1: group.low_q1, median: group.low_median, q3: group.low_q3 },
    high: { q1: group.high_q1, median: group.high_median, q3: group.high_q3 },
  }));
}
