import { from, op } from 'arquero';
import * as v from 'valibot';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, maybeNumber, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import { citiesById } from '../places.ts';
import type { CityMinimumWage, EvidenceState, MinimumWage, MinimumWages, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  kind: text,
  province: named,
  city: maybe(named),
  wage_grade: maybeNumber,
  period: text,
  dated: text,
  membership: maybe(named),
  membership_year: maybeNumber,
  membership_source: maybeText,
  membership_quote: maybeText,
  membership_quote_en: maybeText,
});

/** How far it was seen that a city is in the grade; codes of the column `membership`. */
const stateOf: Readonly<Record<string, EvidenceState>> = { older: 'older', none: 'none' };

const counted = v.object({ state: v.picklist(['seen', 'older', 'none']), count: v.number() });

/** Minimum wages of provinces and of cities, and of how many cities it was seen that they are in their grade. */
export function shapeMinimumWages(input: Input, sources: ReadonlyMap<string, Source>): MinimumWages {
  const partners = { source: sources, city: citiesById(input) };
  const rows = joinRows(input, 'minimum-wage', schema, partners, ['province', 'membership']).map((row) => {
    const wage: MinimumWage = {
      ...toClaim(row),
      province: row.province,
      wageGrade: row.wage_grade,
      period: row.period,
      inForceFrom: row.dated === 'in_force_from',
    };
    return { row, wage };
  });
  const ofCities = rows.flatMap(({ row, wage }): CityMinimumWage[] => {
    if (row.city === undefined || row.membership === undefined) return [];
    return [
      {
        ...wage,
        city: row.city,
        evidence: {
          state: stateOf[row.membership.id] ?? 'seen',
          kind: row.membership,
          year: row.membership_year,
          source: row.membership_source,
          quote: row.membership_quote,
          quoteEn: row.membership_quote_en,
        },
      },
    ];
  });
  return {
    cities: ofCities,
    evidence: countEvidence(ofCities),
    provinces: rows.filter(({ row }) => row.city === undefined).map(({ wage }) => wage),
  };
}

/** Cities by how well their grade was seen, best seen first. */
export function countEvidence(cities: readonly CityMinimumWage[]): MinimumWages['evidence'] {
  const order: readonly EvidenceState[] = ['seen', 'older', 'none'];
  if (cities.length === 0) return [];
  const counts = from(cities.map(({ evidence }) => ({ state: evidence.state })))
    .groupby('state')
    .rollup({ count: op.count() })
    .objects();
  return v.parse(v.array(counted), counts).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
