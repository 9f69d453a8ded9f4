import { enNumbers } from './en-numbers.ts';
import type { SaidNumber } from './said-number.ts';
import { zhNumbers } from './zh-numbers.ts';

/** A text in both languages. */
export interface Twin {
  readonly zh: string;
  readonly en: string;
  /** How many whole units a bare number of each is, where a heading says it: 万人 is 10000, `people` 1. */
  readonly sizes?: { readonly zh: number; readonly en: number };
}

/** What the numbers of two texts come to. */
export interface Comparison {
  /** How many numbers the Chinese text says that the English one says, too. */
  readonly compared: number;
  /** Those that the other language does not say, as they stand in the text. */
  readonly zhOnly: readonly string[];
  readonly enOnly: readonly string[];
}

/** Every number of a text against those of its twin, however often either says it. */
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
