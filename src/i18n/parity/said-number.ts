import { roundSignificant } from '../../lib/numbers/round.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

/**
 * A number in a text, in whole units: `4.17万` and `41,700` are 41700. It has several readings where the words are
 * ambiguous: a `third` is 3 in a sequence or 1/3. A loose number is a word that need not count anything (`一`, `one`,
 * 两者): it may match a number of the other language, but need not.
 */
export interface SaidNumber {
  /** As written in the text. */
  readonly text: string;
  readonly readings: readonly number[];
  readonly loose: boolean;
}

/** A pattern of numbers, and how to read a match. */
export interface NumberForm {
  /** A pattern with the flag g. */
  readonly pattern: RegExp;
  /** @param parts the groups of the pattern; those that did not match are empty */
  readonly read: (parts: readonly string[], match: string) => readonly SaidNumber[];
}

/** For matches that are not numbers. */
export const noNumber = (): readonly SaidNumber[] => [];

/** A number found in a text. */
export const said = (text: string, readings: number | readonly number[], loose = false): SaidNumber => ({
  text: text.trim(),
  readings: [readings].flat().map((reading) => roundSignificant(reading, 12)),
  loose,
});

/** The numbers of a text. Forms are tried in order; text that one form matched is not offered to the next. */
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

/** A number in digits. Leading zeros, as in dates, are ignored. */
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const valueOf = (text: string): number => parseDecimal(text.replaceAll(',', '').replace(/^0+(?=\d)/, '')) ?? Number.NaN;

/**
 * The forms of numbers in digits: days and periods part by part (`2024-03-05`, `2019-Q3`), ranges (the scale of the
 * second end also applies to the first: `4–5万`), then single numbers.
 * @param scale a pattern, with one group, for a multiplier after a number
 * @param between a pattern for the text between the ends of a range
 * @param sizeOf the factor of a multiplier
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
