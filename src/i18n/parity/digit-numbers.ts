import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { NumberForm, SaidNumber } from './said-number.ts';
import { said } from './said-number.ts';

/** A number in digits; zeros before it, as in dates, count nothing. */
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const valueOf = (text: string): number => parseDecimal(text.replaceAll(',', '').replace(/^0+(?=\d)/, '')) ?? Number.NaN;

/**
 * Numbers in digits: days and periods part by part (`2024-03-05`, `2019-Q3`), ranges (the scale of the second end is that
 * of the first, too: `4–5万`), then single ones.
 * @param scale pattern of what multiplies a number, behind it; it has one group
 * @param between pattern of what stands between the ends of a range
 * @param sizeOf how many times that is
 */
export function digitForms(scale: string, between: string, sizeOf: (scale: string) => number): readonly NumberForm[] {
  const read = (text: string, size: string): SaidNumber => said(text + size, valueOf(text) * sizeOf(size));
  return [
    // Names and ids: iHR360, BHC014, 51job, 58.com.
    {
      pattern: /\b[A-Za-z]+(\d+)\b|\b(\d+)(?:\.com|(?!(?:k|K|m|bn|tn|st|nd|rd|th)\b)[A-Za-z]+)\b/g,
      read: ([after = '', before = ''], match) => [said(match, valueOf(after + before), true)],
    },
    {
      pattern: /(\d{4})-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?)(?!\d)/g,
      read: (parts) => parts.flatMap((part) => (part === '' ? [] : [said(part, valueOf(part))])),
    },
    {
      pattern: new RegExp(`(${digits})(?:${between})(${digits})${scale}`, 'g'),
      read: ([low = '', high = '', size = '']) => [read(low, size), read(high, size)],
    },
    { pattern: new RegExp(`(${digits})${scale}`, 'g'), read: ([number = '', size = '']) => [read(number, size)] },
    { pattern: new RegExp(digits, 'g'), read: (_, match) => [said(match, valueOf(match))] },
  ];
}
