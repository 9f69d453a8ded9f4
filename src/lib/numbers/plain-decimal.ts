/**
 * Writes a number with digits and a point, never with an exponent.
 * @throws when it is not finite
 */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number that can be published`);
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const shift = +exponent;
  const digits = whole + fraction;
  if (shift > 0) return sign + digits.padEnd(whole.length + shift, '0');
  return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
}
