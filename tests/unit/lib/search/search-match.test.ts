import { describe, expect, test } from 'vitest';
import type { Searchable } from '../../../../src/lib/search/search-entry.ts';
import { matchOf, searchable, typedWords } from '../../../../src/lib/search/search-entry.ts';

const entry = (title: string, key = ''): Searchable => ({ title: searchable(title), key: searchable(key), rest: '' });

describe('matchOf', () => {
  test('needs every word, and counts a title more than other words', () => {
    expect(matchOf(entry('工资', '成都'), ['工资', '成都'])).toBeGreaterThan(0);
    expect(matchOf(entry('工资', '成都'), ['工资', '北京'])).toBe(0);
    expect(matchOf(entry('工资'), ['工资'])).toBeGreaterThan(matchOf(entry('客服工资'), ['工资']));
    expect(matchOf(entry('客服工资'), ['工资'])).toBeGreaterThan(matchOf(entry('客服', '工资'), ['工资']));
  });

  test.each([
    ['salaries', 'salary by city'],
    ['banks', 'bank staff'],
    ['quitting', 'people quitting'],
    ['leaving', 'how many leave'],
    ['ＡＩ', 'AI share'],
  ])('“%s” finds “%s”', (typed, title) => {
    expect(matchOf(entry(title), typedWords(typed).whole)).toBeGreaterThan(0);
  });

  test.each([
    ['ai', 'chain'],
    ['s', 'banks'],
  ])('“%s” does not find “%s”', (typed, title) => {
    expect(matchOf(entry(title), typedWords(typed).whole)).toBe(0);
  });
});

test('a run of Chinese is parted into its words', () => {
  expect(typedWords('成都工资')).toEqual({ whole: ['成都工资'], parted: ['成都', '工资'] });
});
