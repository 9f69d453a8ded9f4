/**
 * Moves the decimal point of a plain decimal by whole places, exactly: `1.2` by 4 is `12000`, `4` by -2 is `0.04`.
 */
export function shiftDecimal(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits.padEnd(point, '0');
  const at = Math.max(0, point);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const rest = padded.slice(at).replace(/0+$/, '');
  return sign + integer + (rest === '' ? '' : `.${rest}`);
}
