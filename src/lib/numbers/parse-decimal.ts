/** A plain decimal: optional sign, digits, at most one point, no leading zeros, no exponent. */
const decimalPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Parses a plain decimal (`-12.50`); null for any other text, and for more digits than a double can represent. Other
 * code uses this function to turn text into numbers.
 */
export function parseDecimal(text: string): number | null {
  if (!decimalPattern.test(text)) return null;
  const value = +text;
  if (text.length > 15 && !holdsAllDigits(value, text)) return null;
  return value === 0 ? 0 : value;
}

/** Whether the double prints the same digits again, except zeros at the end of a fraction. */
function holdsAllDigits(value: number, text: string): boolean {
  if (!Number.isFinite(value)) return false;
  const digits = significantDigits(text);
  return (
    digits.length <= 15 ||
    digits === significantDigits(value.toPrecision(17)) ||
    digits === significantDigits(String(value))
  );
}

function significantDigits(text: string): string {
  const mantissa = text.replace(/e.*$/, '').replace('-', '');
  const digits = mantissa.replace('.', '').replace(/^0+/, '');
  return digits.replace(/0+$/, '');
}
