import { desc, from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../../lib/periods/period-year.ts';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { MarketClaim, MarketSpread, Source } from '../published.ts';

const schema = v.object({
  ...claimEntries,
  metric: text,
  series: maybe(named),
  scope: named,
  population_zh: text,
  population_en: text,
  period: text,
});

/** Every figure on the market, each publisher's apart. */
export function shapeMarket(input: Input, sources: ReadonlyMap<string, Source>): MarketClaim[] {
  return joinRows(input, 'market-size', schema, { source: sources }, ['series', 'scope']).map((row) => ({
    ...toClaim(row),
    metric: row.metric,
    series: row.series,
    scope: row.scope,
    world: row.scope.id === 'world_ai_service',
    population: { zh: row.population_zh, en: row.population_en },
    period: row.period,
    year: periodYear(row.period),
  }));
}

const spread = v.object({ year: v.number(), count: v.number(), min: v.number(), max: v.number(), ratio: v.number() });

/** Published sizes per year: how many, least, greatest, and greatest ÷ least. No average exists. Newest first. */
export function shapeMarketSpread(claims: readonly MarketClaim[]): MarketSpread[] {
  const sizes = claims
    .filter((claim) => claim.metric === 'market_size')
    .map((claim) => ({ year: claim.year, size: claim.figure?.value ?? claim.figure?.low ?? claim.figure?.high }))
    .filter((row) => row.size !== undefined);
  if (sizes.length === 0) return [];
  const years = from(sizes)
    .groupby('year')
    .rollup({ count: op.count(), min: op.min('size'), max: op.max('size') })
    .derive({ ratio: (row: { max: number; min: number }) => row.max / row.min })
    .orderby(desc('year'))
    .objects();
  return v.parse(v.array(spread), years);
}
