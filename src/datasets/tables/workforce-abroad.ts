import { from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../../lib/periods/period-year.ts';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, named, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { AbroadClaim, AbroadSeries, Gap, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  series: named,
  place: named,
  area: maybe(named),
  population_zh: text,
  population_en: text,
  period: text,
});

/** Staff, and base pay, of customer service abroad: a row a published figure. */
export function shapeWorkforceAbroad(input: Input, sources: ReadonlyMap<string, Source>): AbroadClaim[] {
  return joinRows(input, 'workforce-abroad', schema, { source: sources }, ['series', 'place', 'area']).map((row) => ({
    ...toClaim(row),
    series: row.series,
    place: row.place,
    area: row.area,
    population: { zh: row.population_zh, en: row.population_en },
    year: periodYear(row.period),
  }));
}

const line = v.array(v.object({ claims: v.array(number) }));

/**
 * The figures of one count of one place in order of years, with the breaks that gaps record for the count as a whole:
 * over a break nothing is compared.
 */
export function shapeAbroadSeries(claims: readonly AbroadClaim[], gaps: readonly Gap[]): AbroadSeries[] {
  if (claims.length === 0) return [];
  const lines = from(
    claims.map(({ series, place, area, year }, claim) => ({
      series: series.id,
      place: place.id,
      area: area?.id ?? '',
      year,
      claim,
    })),
  )
    .orderby('year')
    .groupby('series', 'place', 'area')
    .rollup({ claims: op.array_agg('claim'), first: op.min('claim') })
    .orderby('first')
    .objects();
  return v.parse(line, lines).flatMap((one): AbroadSeries[] => {
    const own = one.claims.flatMap((index) => claims[index] ?? []);
    const [first] = own;
    if (!first) return [];
    const breaks = gaps.filter(
      ({ table, metric, reason }) =>
        table === 'workforce-abroad' && reason.id === 'series_break' && metric === first.series.id && !first.area,
    );
    return [{ series: first.series, place: first.place, area: first.area, claims: own, breaks }];
  });
}
