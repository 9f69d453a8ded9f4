import { round } from '../lib/numbers/round.ts';
import type { Change } from './sentence.ts';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';

/** An earlier level that follows from a level and its stated change, as far as rounding lets it be known. */
export interface ImpliedLevel {
  /** Empty where the sentence does not say when. */
  readonly period: string;
  readonly value: number;
  /** All values that fit: both printed numbers are rounded. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** @returns null where a number is not exact, or the change is of another kind than the level */
export function impliedLevel({ of, against, unit, sign, quantity }: Change): ImpliedLevel | null {
  const level = of.quantity.bound === 'exact' ? parseDecimal(of.quantity.value) : null;
  const by = quantity.bound === 'exact' ? parseDecimal(quantity.value) : null;
  if (level === null || by === null) return null;
  if (unit === 'percentage_point' && of.unit !== 'percent') return null;
  // A percentage of a percentage is not a difference of points: which one is meant cannot be told.
  if (unit === 'percent' && of.unit === 'percent') return null;
  const [half, halfBy] = [0.5 / 10 ** of.quantity.decimals, 0.5 / 10 ** quantity.decimals];
  const before = (now: number, changed: number): number =>
    unit === 'percent' ? now / (1 + (sign * changed) / 100) : now - sign * changed;
  const ends = [-1, 1].flatMap((one) => [-1, 1].map((other) => before(level + one * half, by + other * halfBy)));
  if (ends.some((end) => !Number.isFinite(end) || end < 0)) return null;
  const digits = of.quantity.decimals + 2;
  return {
    period: against,
    value: round(before(level, by), digits),
    low: round(Math.min(...ends), digits),
    high: round(Math.max(...ends), digits),
    unit: of.unit,
  };
}
