import { roundSignificant } from '../../lib/numbers/round-significant.ts';

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
