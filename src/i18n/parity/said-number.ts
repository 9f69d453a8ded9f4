import { roundSignificant } from '../../lib/numbers/round.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

/**
 * A number as a text says it, in whole units: `4.17万` and `41,700` are 41700. It has several readings where words leave
 * it open: a `third` is 3 of a row or 1/3. A loose one is made of words that need not count (`一`, `one`, 两者): it may
 * answer a number of the other language, but needs no answer.
 */
export interface SaidNumber {
  /** As written in the text. */
  readonly text: string;
  readonly readings: readonly number[];
  readonly loose: boolean;
}

/** A pattern of numbers, and what a match of it says. */
export interface NumberForm {
  /** With the flag g. */
  readonly pattern: RegExp;
  /** @param parts the groups of the pattern; those that did not match are empty */
  readonly read: (parts: readonly string[], match: string) => readonly SaidNumber[];
}

/** What a form says where its match is no number. */
export const noNumber = (): readonly SaidNumber[] => [];

export const said = (text: string, readings: number | readonly number[], loose = false): SaidNumber => ({
  text: text.trim(),
  readings: [readings].flat().map((reading) => roundSignificant(reading, 12)),
  loose,
});

/** The numbers of a text, form by form: what one form took is nothing to the next. */
export function readNumbers(text: string, forms: readonly NumberForm[]): SaidNumber[] {
  const found: SaidNumber[] = [];
  let rest = text;
  for (const { pattern, read } of forms) {
    rest = rest.replace(pattern, (match: string, ...given: unknown[]) => {
      const parts = given.slice(
        0,
        given.findIndex((one) => typeof one === 'number'),
      );
      found.push(
        ...read(
          parts.map((part) => (typeof part === 'string' ? part : '')),
          match,
        ),
      );
      return '\n';
    });
  }
  return found;
}

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
