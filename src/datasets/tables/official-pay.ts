import { from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../../lib/periods/period-year.ts';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, maybeNumber, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import { citiesById } from '../places.ts';
import type { OfficialPay, OfficialPayClaim, OfficialPaySeries, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  measure: named,
  series: named,
  post: maybe(named),
  sector: maybe(named),
  place: maybe(named),
  city: maybe(named),
  population_zh: text,
  population_en: text,
  period: maybeText,
  change: maybeNumber,
  derived_from: maybeText,
});

const line = v.object({ years: v.array(v.number()), claims: v.array(v.number()) });

/** Mean pay as officials publish it: every row, and the national series by post with a year a column. */
export function shapeOfficialPay(input: Input, sources: ReadonlyMap<string, Source>): OfficialPay {
  const partners = { source: sources, city: citiesById(input) };
  const claims = joinRows(input, 'official-pay', schema, partners, [
    'measure',
    'series',
    'post',
    'sector',
    'place',
  ]).map((row): OfficialPayClaim => ({
    ...toClaim(row),
    measure: row.measure,
    series: row.series,
    post: row.post,
    sector: row.sector,
    place: row.place,
    city: row.city,
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
    statedChange: row.change,
    derivedFrom: row.derived_from,
  }));
  return { claims, byPost: seriesByPost(claims) };
}

/**
 * The national series of firms above designated size: a line a post, in the order of the data, with the row of every
 * year. A year that is not published is absent, never bridged.
 */
export function seriesByPost(claims: readonly OfficialPayClaim[]): OfficialPaySeries[] {
  const rows = claims.flatMap(({ post, series, place, sector, period, figure }, claim) =>
    post && series.id === 'above_size' && place?.id === 'CN' && !sector && period !== undefined && figure
      ? [{ post: post.id, year: periodYear(period), claim }]
      : [],
  );
  if (rows.length === 0) return [];
  const lines = from(rows)
    .orderby('year')
    .groupby('post')
    .rollup({ years: op.array_agg('year'), claims: op.array_agg('claim'), first: op.min('claim') })
    .orderby('first')
    .objects();
  return v.parse(v.array(line), lines).flatMap((one): OfficialPaySeries[] => {
    const points = one.claims.flatMap((index, at) => {
      const [claim, year] = [claims[index], one.years[at]];
      return claim && year !== undefined ? [{ year, claim }] : [];
    });
    const post = points[0]?.claim.post;
    return post ? [{ post, points }] : [];
  });
}
