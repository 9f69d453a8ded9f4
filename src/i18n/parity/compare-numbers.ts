import { enNumbers } from './en-numbers.ts';
import type { SaidNumber } from './said-number.ts';
import { zhNumbers } from './zh-numbers.ts';

/** A text in both languages. */
export interface Twin {
  readonly zh: string;
  readonly en: string;
  /**
   * The number of whole units that a number without a unit stands for in each language, where a heading states it:
   * 10000 for 万人, 1 for `people`.
   */
  readonly sizes?: { readonly zh: number; readonly en: number };
}

/** The result of comparing the numbers of two texts. */
export interface Comparison {
  /** How many numbers of the Chinese text are also in the English one. */
  readonly compared: number;
  /** The numbers that the other language does not have, as written in the text. */
  readonly zhOnly: readonly string[];
  readonly enOnly: readonly string[];
}

/** Compares every number of a text with those of the other language, however often either has it. */
export function compareNumbers({ zh, en, sizes }: Twin): Comparison {
  const [ours, theirs] = [scaled(zhNumbers(zh), sizes?.zh), scaled(enNumbers(en), sizes?.en)];
  const firm = ours.filter(({ loose }) => !loose);
  const zhOnly = firm.filter((number) => !isIn(number, theirs));
  return {
    compared: firm.length - zhOnly.length,
    zhOnly: zhOnly.map(({ text }) => text),
    enOnly: theirs.filter((number) => !number.loose && !isIn(number, ours)).map(({ text }) => text),
  };
}

const isIn = ({ readings }: SaidNumber, others: readonly SaidNumber[]): boolean =>
  others.some((other) => other.readings.some((reading) => readings.includes(reading)));

const scaled = (numbers: readonly SaidNumber[], size = 1): readonly SaidNumber[] =>
  size === 1
    ? numbers
    : numbers.map(({ readings, ...number }) => ({
        ...number,
        readings: readings.map((reading) => +(reading * size).toPrecision(12)),
      }));
