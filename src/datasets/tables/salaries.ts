import * as v from 'valibot';
import { bilingual, claimEntries, toClaim } from '../claim.ts';
import { maybe, maybeNumber, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import { citiesById, rolesById } from '../places.ts';
import type { PayClaim, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  city: maybe(named),
  role: v.object({ ...named.entries, level: text }),
  tenure: text,
  statistic: named,
  share: maybeNumber,
  relation: maybe(named),
  place_zh: maybeText,
  place_en: maybeText,
  period: maybeText,
});

/** Every Chinese pay figure, joined to the names of its city, role and statistic. */
export function shapePay(input: Input, sources: ReadonlyMap<string, Source>): PayClaim[] {
  const partners = { source: sources, city: citiesById(input), role: rolesById(input) };
  return joinRows(input, 'salaries', schema, partners, ['statistic', 'relation']).map((row) => ({
    ...toClaim(row),
    city: row.city,
    place: bilingual(row.place_zh, row.place_en),
    role: row.role,
    tenure: row.tenure,
    statistic: row.statistic,
    share: row.share,
    relation: row.relation,
    period: row.period,
  }));
}
