/**
 * Rounds half away from zero to `digits` decimals, after removing the noise of binary floating point beyond 12
 * significant digits (so that 5.44 × 10000 is 54400 and 1.005 to two decimals is 1.01).
 */
export function round(value: number, digits = 0): number {
  const factor = 10 ** digits;
  const scaled = +(Math.abs(value) * factor).toPrecision(12);
  return (Math.sign(value) * Math.round(scaled)) / factor || 0;
}

/** Rounds half away from zero to `digits` significant digits: 86.9 to two is 87, 41,700 is 42,000. */
export function roundSignificant(value: number, digits: number): number {
  if (value === 0) return 0;
  const rounded = round(value, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  // Division by a power of ten below one adds the noise of binary floating point.
  return +rounded.toPrecision(12);
}
