import { group as groupBy } from 'd3';
import type { Published } from '../../datasets/published.ts';
import type { Figure } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Evidence, Recorded } from './evidence.ts';
import { recorded } from './record.ts';

/** All claims and gaps of the tables that the map covers, as one flat list. */
export function toEvidence(published: Published): Evidence[] {
  const all = recorded(published);
  const sameThings = [...groupBy(all, ({ about }) => about).values()];
  const contradicted = new Set(sameThings.filter(areAtOdds).flat());
  return all.map((one) => (contradicted.has(one) ? { ...one.item, contradicted: true } : one.item));
}

/** Whether any two publications on the very same thing give figures that cannot both hold. */
const areAtOdds = (same: readonly Recorded[]): boolean =>
  same.some(({ item: a }) => same.some(({ item: b }) => a.source !== b.source && excludes(a.figure, b.figure)));

function excludes(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [figureEnds(a), figureEnds(b)];
  return (one.high ?? Infinity) < (other.low ?? -Infinity) || (other.high ?? Infinity) < (one.low ?? -Infinity);
}
