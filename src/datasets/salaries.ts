import * as v from 'valibot';
import { bilingual, claimEntries, toClaim } from './claim.ts';
import { maybeNumber, maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import { known } from './known.ts';
import { citiesById, rolesById } from './places.ts';
import type { PayClaim, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  city: maybeText,
  role: text,
  tenure: text,
  statistic: text,
  share: maybeNumber,
  relation: maybeText,
  place_zh: maybeText,
  place_en: maybeText,
  period: maybeText,
});

/** Every Chinese pay figure, joined to the names of its city, role and statistic. */
export function shapePay(input: Input, sources: ReadonlyMap<string, Source>): PayClaim[] {
  const cities = citiesById(input);
  const roles = rolesById(input);
  const statistic = input.names('salaries', 'statistic');
  const relation = input.names('salaries', 'relation');
  return input.rows('salaries', schema).map((row) => ({
    ...toClaim(row, sources),
    city: row.city === undefined ? undefined : known(cities, row.city),
    place: bilingual(row.place_zh, row.place_en),
    role: known(roles, row.role),
    tenure: row.tenure,
    statistic: statistic(row.statistic),
    share: row.share,
    relation: row.relation === undefined ? undefined : relation(row.relation),
    period: row.period,
  }));
}
