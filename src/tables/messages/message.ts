/** An error refuses the file; a notice tells what was read in another form, or is worth knowing. */
export type Severity = 'error' | 'notice';

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** The same words in both languages. */
export type InBoth = Readonly<Record<'zh' | 'en', string>>;

/**
 * A problem's parts made safe to print, as the words of a language use them. `Text` and `List` name the values that the
 * message takes besides those that every problem has.
 */
export interface Said<Text extends string = never, List extends string = never> {
  readonly severity: Severity;
  readonly field: string;
  readonly value: string;
  /** A value as text, a list in one line; empty when it is not given. */
  readonly text: (name: Text | List) => string;
  readonly list: (name: List) => readonly string[];
  /** How many cells a notice stands for. */
  readonly count: number;
}

export type Phrase = readonly [zh: string, en: string];

/** Three phrases: what is there, why that is wrong or how it was read, and how to fix it. In a cell, what is there is its text. */
type Words = readonly [what: Phrase, why: Phrase, fix: Phrase] | readonly [why: Phrase, fix: Phrase];

/** The words of a message. */
export type Says<Text extends string = never, List extends string = never> = (said: Said<Text, List>) => Words;

/** Declares which values a message takes, `says<'unit', 'lines'>`: a finding gives no others, its words use no others. */
export const says = <Text extends string = never, List extends string = never>(
  words: Says<Text, List>,
): Says<Text, List> => words;
