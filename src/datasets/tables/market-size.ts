import { desc, from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { Rows } from '../rows/rows.ts';

/**
 * A figure about the market. `series` is the named publisher whose figures may be joined, undefined where the page
 * names nobody; `world` says that it is about the world, not China.
 */
export type MarketClaim = Readonly<ReturnType<typeof shapeMarket>[number]>;

/** Every figure about the market. */
export const shapeMarket = (rows: Pick<Rows, 'market-size'>) =>
  rows['market-size'].map(({ population, period, ...row }) => ({
    ...row,
    ...{ metric: row.metric.id, world: row.scope.id === 'world_ai_service' },
    ...{ population, period, year: periodYear(period) },
  }));

const spread = v.object({ year: v.number(), count: v.number(), min: v.number(), max: v.number(), ratio: v.number() });

/**
 * How far the published sizes of one year differ. `ratio` is max ÷ min; an open interval counts with its printed end.
 */
export type MarketSpread = Readonly<v.InferOutput<typeof spread>>;

/**
 * The published sizes of each year: how many there are, the least, the greatest, and greatest ÷ least. Never an
 * average. Newest first.
 */
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
