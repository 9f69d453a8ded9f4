import { round } from './round.ts';

/** Rounds half away from zero to `digits` significant digits: 86.9 to two is 87, 41,700 is 42,000. */
export function roundSignificant(value: number, digits: number): number {
  if (value === 0) return 0;
  const rounded = round(value, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  // Division by a power of ten below one leaves binary noise.
  return +rounded.toPrecision(12);
}
