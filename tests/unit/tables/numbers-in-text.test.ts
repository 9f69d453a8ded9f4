import { describe, expect, test } from 'vitest';
import { numbersInText } from '../../../src/tables/slips/numbers-in-text.ts';

/** In whole units, least first, each once. */
const wholes = (text: string): number[] =>
  [...new Set(numbersInText(text).map(({ digits, scale }) => +(digits * scale).toPrecision(12)))].toSorted(
    (a, b) => a - b,
  );

describe('numbers that a text prints', () => {
  test.each([
    ['成都甚至只有 2600 元', [2600]],
    ['达到4.5万人', [45_000]],
    ['7.23亿人次', [723_000_000]],
    ['规模超过1.2万亿元', [1_200_000_000_000]],
    ['4-6千', [4000, 6000]],
    ['6千-1.2万', [6000, 12_000]],
    ['500万~700万', [5_000_000, 7_000_000]],
    ['５２,２０９명', [52_209]],
    ['6만1219명', [61_219]],
    ['8만27명', [80_027]],
    ['均在三四千元左右', [3000, 4000]],
    ['八九分钟', [8, 9]],
    ['近三万条', [30_000]],
    ['突破百亿元', [10_000_000_000]],
    ['阅读量超亿次', [100_000_000]],
    ['二十五人', [25]],
    ['一百零三家', [103]],
    ['三千五百万', [35_000_000]],
    ['有四成都找不到', [40]],
    ['四成半', [45]],
    ['4割にも達する', [40]],
    ['三分之一', [1, 3, 33, 33.3, 33.33, 33.3333333333]],
    ['一半以上', [50]],
    ['$80 billion in costs', [80_000_000_000]],
    ['seven million people', [7_000_000]],
    ['over 350 thousand', [350_000]],
    ['twenty-five', [25]],
    ['twenty‑five agents', [25]],
    ['Thirteen of nineteen banks', [13, 19]],
    ['a hundred seats', [100]],
    ['one hundred and five thousand, two hundred', [200, 105_000]],
    ['twelve hundred staff', [1200]],
    ['two million three hundred and forty thousand', [2_340_000]],
    ['five and six, seven eight', [5, 6, 7, 8]],
    ['twenty and five', [5, 20]],
    ['nineteen ninety-five', [19, 95]],
    ['half a million', [50, 500_000]],
    ['two and a half billion', [50, 2_500_000_000]],
    ['a dozen firms', [12]],
    ['hundreds of firms, a firm, and so on', []],
    ['three-quarters of calls', [3, 75]],
    ['two thirds', [2, 66.6666666667, 66.67, 66.7, 67]],
    ['a quarter', [25]],
    ['in the third quarter', []],
    ['one in five callers', [1, 5, 20]],
    ['3 out of 10', [3, 10, 30]],
    ['up eight percent', [8]],
    ['3.2tn', [3_200_000_000_000]],
    ['salary_min=4.0 (unit: thousand CNY/month)', [4000]],
    ['第三季度', [3]],
    ['一共', []],
    ['', []],
  ])('%s', (text, numbers) => {
    expect(wholes(text)).toEqual(numbers);
  });

  test('a minus sign goes with its number, a dash of a range does not', () => {
    expect(numbersInText('-0.4%').map(({ minus }) => minus)).toEqual([true]);
    expect(
      numbersInText('13-16 percent')
        .map(({ digits }) => digits)
        .toSorted(),
    ).toEqual([13, 16]);
  });
});
