import { from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../lib/period-year.ts';
import { claimEntries, toClaim } from './claim.ts';
import { maybeNumber, maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import { known } from './known.ts';
import { citiesById } from './places.ts';
import type { OfficialPay, OfficialPayClaim, OfficialPaySeries, Source } from './published.ts';

const schema = v.object({
  ...claimEntries,
  measure: text,
  series: text,
  post: maybeText,
  sector: maybeText,
  place: maybeText,
  city: maybeText,
  population_zh: text,
  population_en: text,
  period: maybeText,
  change: maybeNumber,
  derived_from: maybeText,
});

const line = v.object({ years: v.array(v.number()), claims: v.array(v.number()) });

/** Mean pay as officials publish it: every row, and the national series by post with a year a column. */
export function shapeOfficialPay(input: Input, sources: ReadonlyMap<string, Source>): OfficialPay {
  const cities = citiesById(input);
  const named = (field: string) => {
    const name = input.names('official-pay', field);
    return (code: string | undefined) => (code === undefined ? undefined : name(code));
  };
  const [measure, series] = [input.names('official-pay', 'measure'), input.names('official-pay', 'series')];
  const [post, sector, place] = [named('post'), named('sector'), named('place')];
  const claims = input.rows('official-pay', schema).map((row): OfficialPayClaim => ({
    ...toClaim(row, sources),
    measure: measure(row.measure),
    series: series(row.series),
    post: post(row.post),
    sector: sector(row.sector),
    place: place(row.place),
    city: row.city === undefined ? undefined : known(cities, row.city),
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
