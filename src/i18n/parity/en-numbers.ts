import { digitForms, noNumber, readNumbers, said } from './said-number.ts';
import type { NumberForm, SaidNumber } from './said-number.ts';

const listed = (words: string, first: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, first + index]));

const words: Readonly<Record<string, number>> = {
  ...listed('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...listed('sixteen seventeen eighteen nineteen', 16),
  ...{ both: 2, twice: 2, double: 2, doubled: 2, pair: 2, once: 1, single: 1, dozen: 12 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const ordinals = listed('first second third fourth fifth sixth seventh eighth ninth tenth', 1);
const months = listed('January February March April May June July August September October November December', 1);
const sizes: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 },
};

const any = (keys: Readonly<Record<string, number>>): string => Object.keys(keys).join('|');
const teens = 'sixteen|seventeen|eighteen|nineteen';
const great = 'hundred|thousand|million|billion|trillion';
const sizeOf = (scale: string): number => sizes[scale.trim().toLowerCase()] ?? 1;
const wordOf = (word: string): number => words[word.toLowerCase()] ?? ordinals[word.toLowerCase()] ?? 1;

const forms: readonly NumberForm[] = [
  { pattern: /third[- ]part(?:y|ies)|quartiles?|at second hand|second-hand/gi, read: noNumber },
  ...digitForms(`((?:k|m|bn|tn)(?![A-Za-z])|[ -](?:${great})(?![a-z]))`, ' ?[–-] ?| to | or ', sizeOf),
  {
    pattern: new RegExp(`\\b(${any(months)})\\b`, 'g'),
    read: ([month = ''], match) => [said(match, months[month] ?? 0, month === 'May' || month === 'March')],
  },
  {
    pattern: new RegExp(`\\b(${any(words)}) in ten\\b`, 'gi'),
    read: ([tenths = ''], match) => [said(match, wordOf(tenths) * 10)],
  },
  {
    pattern: new RegExp(`\\b(${teens})-(${any(words)})\\b`, 'gi'),
    read: ([century = '', year = ''], match) => [said(match, wordOf(century) * 100 + wordOf(year))],
  },
  {
    pattern: new RegExp(`\\b(${any(words)}) or (${any(words)}) (${great})\\b`, 'gi'),
    read: ([low = '', high = '', size = ''], match) =>
      [low, high].map((one) => said(match, wordOf(one) * sizeOf(size))),
  },
  {
    pattern: new RegExp(`\\b(an?|${any(words)})[ -](${great})\\b`, 'gi'),
    read: ([word = '', size = ''], match) => [said(match, wordOf(word) * sizeOf(size))],
  },
  {
    pattern: new RegExp(`\\b(${any(words)})[ -](thirds|quarters|fifths|tenths)\\b`, 'gi'),
    read: ([part = '', whole = ''], match) => {
      const parts = { thirds: 3, quarters: 4, fifths: 5, tenths: 10 }[whole.toLowerCase()] ?? 1;
      return [said(match, [wordOf(part) / parts, wordOf(part), (wordOf(part) / parts) * 100])];
    },
  },
  { pattern: /\bhal(?:f|ves)\b/gi, read: (_, half) => [said(half, [0.5, 50, 2], true)] },
  { pattern: new RegExp(`\\b(${great})s?\\b`, 'gi'), read: ([size = ''], match) => [said(match, sizeOf(size), true)] },
  {
    pattern: new RegExp(`\\b(${any(ordinals)})\\b`, 'gi'),
    read: ([word = ''], match) => [said(match, [wordOf(word), 1 / wordOf(word), 100 / wordOf(word)], true)],
  },
  { pattern: /\bquarters?\b/gi, read: (_, match) => [said(match, [4, 0.25, 25], true)] },
  { pattern: /\ban?\b/gi, read: (_, article) => [said(article, 1, true)] },
  {
    pattern: new RegExp(`\\b(${any(words)})\\b`, 'gi'),
    read: ([word = ''], match) => [said(match, wordOf(word), wordOf(word) < 3)],
  },
];

/** The numbers of an English text: digits with k, m and bn, names of months, one to twelve, thirds, tenths. */
export const enNumbers = (text: string): SaidNumber[] => readNumbers(text, forms);
