import { describe, expect, test } from 'vitest';
import { periodLabel, periodWords, when, yearSpan } from '../../../src/i18n/period-words.ts';

describe('a period in words', () => {
  test.each([
    ['2019', '2019年', '2019'],
    ['2024-03', '2024年3月', 'March 2024'],
    ['2025-Q3', '2025年第三季度', 'the third quarter of 2025'],
    ['2023-Q3/2024-Q1', '2023年第三季度至2024年第一季度', 'the third quarter of 2023 and the first quarter of 2024'],
    ['summer', 'summer', 'summer'],
  ])('in a sentence: %s', (period, zh, en) => {
    expect([periodWords(period, 'zh'), periodWords(period, 'en')]).toEqual([zh, en]);
  });

  test('on a label', () => {
    expect([periodLabel('2025-Q3', 'zh'), periodLabel('2025-Q3', 'en')]).toEqual(['2025年第三季度', '2025 Q3']);
  });

  test('as an adverb', () => {
    expect(['2019', '2019/2021', undefined].map((period) => when(period, 'en'))).toEqual([
      'in 2019',
      'between 2019 and 2021',
      undefined,
    ]);
  });

  test('as a span of years', () => {
    expect([yearSpan('2019', '2021', 'zh'), yearSpan('2019', '2019', 'zh'), yearSpan('2019', '2021', 'en')]).toEqual([
      '2019–2021年',
      '2019年',
      '2019–2021',
    ]);
  });
});
