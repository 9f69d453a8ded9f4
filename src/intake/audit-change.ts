import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import { round } from '../lib/numbers/round.ts';
import type { Quantity } from './quantity.ts';
import type { StatedChange } from './sentence.ts';

/** A stated change, compared with the two levels beside it. */
export interface AuditedChange extends StatedChange {
  /** The change computed from the printed levels: in percent, in percentage points, or in percent a year. */
  readonly value: number;
  /** The range of the change, because both levels are rounded. */
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
}

/**
 * Recomputes a stated change. null where a level is no single figure, its year is not stated, or the kinds do not fit.
 */
export function auditChange(change: StatedChange): AuditedChange | null {
  const { kind, sign, quantity } = change;
  const { from, to } = change.of;
  const [before, after, said] = [
    parseDecimal(from.quantity.value),
    parseDecimal(to.quantity.value),
    parseDecimal(quantity.value),
  ];
  if (before === null || after === null || said === null || before === 0) return null;
  if (kind === 'percentage_point' && to.unit !== 'percent') return null;
  const years = kind === 'yearly' ? yearsBetween(from.period, to.period) : 1;
  if (years === null) return null;
  const between = (one: number, other: number): number => {
    if (kind === 'percentage_point') return other - one;
    return ((other / one) ** (1 / years) - 1) * 100;
  };
  const ends = [-1, 1].flatMap((low) =>
    [-1, 1].map((high) => between(before + low * halfOf(from.quantity), after + high * halfOf(to.quantity))),
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const half = halfOf(quantity) + 1e-9;
  const holds = sign * said + half >= low && sign * said - half <= high;
  const decimals = Math.max(quantity.decimals, 1) + 1;
  return {
    ...change,
    value: round(between(before, after), decimals),
    low: round(low, decimals),
    high: round(high, decimals),
    holds,
  };
}

const halfOf = ({ decimals }: Quantity): number => 0.5 / 10 ** decimals;

function yearsBetween(from: string, to: string): number | null {
  const [start, end] = [from, to].map((period) => (/^\d{4}$/.test(period) ? parseDecimal(period) : null));
  return start === null || end === null || start === undefined || end === undefined || end <= start
    ? null
    : end - start;
}
