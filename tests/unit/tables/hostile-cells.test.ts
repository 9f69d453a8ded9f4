import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/intake/read-sentence.ts';
import { csvText } from '../../../src/lib/text/csv-text.ts';
import { numbersInText } from '../../../src/tables/slips/numbers-in-text.ts';
import { reportJson } from '../../../src/tables/reports.ts';
import { pick } from '../../helpers/depth.ts';
import { presentData } from '../../helpers/present-data.ts';
import { bytesOf } from './a-resource.ts';
import { check, names } from './random-tables.ts';

const knownTables = presentData().tables.map(({ resource: { name, title, titleEn, schema }, rows }) => ({
  name,
  title,
  titleEn,
  fields: schema.fields,
  rows,
}));

/** As long as a cell may be. A pattern that goes back over what it read takes seconds for one such cell. */
const longest = 32_767;
const limit = 1000;
const pieces = [
  ...['0', '1', '1,', '1.', '1-', '1 ', ' ', '\u3000', '\t', '\n', ',', ';', '-', '—', '=', '<', '&', '%', 'e', 'x@'],
  ...[
    '万',
    '人',
    '年',
    '1月',
    '约',
    '（',
    '（）',
    '(',
    '[]',
    '"',
    "'",
    '\\',
    '/',
    ':',
    '_',
    '*',
    'é',
    '\u200b',
    '客服',
  ],
];
const texts = pick(
  pieces.flatMap((piece) =>
    ['!', '0'].map((end) => `1${piece.repeat(Math.floor((longest - 2) / piece.length))}${end}`),
  ),
  (_, index) => index % 3 === 0,
);

/** Texts that take longer than the limit, twice, so that a pause of the machine is none. */
const slow = (work: (text: string) => unknown): string[] =>
  texts.flatMap((text) => {
    const takes = (): number => {
      const start = performance.now();
      work(text);
      return performance.now() - start;
    };
    const first = takes();
    const took = first > limit ? Math.min(first, takes()) : first;
    return took > limit ? [`${JSON.stringify(text.slice(0, 5))}…${text.slice(-1)}: ${took.toFixed(0)} ms`] : [];
  });

describe('the longest text that is accepted is judged at once, whatever it repeats', () => {
  test('in every column', () => {
    expect(
      slow((text) =>
        reportJson({ outcome: 'reject', tables: [check(bytesOf(csvText([names, names.map(() => text)])))] }, 'zh'),
      ),
    ).toEqual([]);
  });

  test('as the name of a column', () => {
    const header = (text: string): string[] => names.map((name, index) => (index === 1 ? text : name));
    expect(slow((text) => check(bytesOf(csvText([header(text), names.map(() => 'x')]))))).toEqual([]);
  });

  test('as words that a figure is held against', () => {
    expect(slow(numbersInText)).toEqual([]);
  });

  test('as a sentence to draft rows from', () => {
    expect(slow((text) => readSentence(text, knownTables))).toEqual([]);
  });
});
