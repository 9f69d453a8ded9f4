import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../../src/i18n/parity/compare-numbers.ts';

describe('says the same', () => {
  test.each([
    ['2023年4.17万人，2020年5.44万人', '41,700 in 2023, 54,400 in 2020'],
    ['市场规模450亿元', 'The market: CNY 45bn'],
    ['4–5亿次', '400–500 million contacts'],
    ['人工接听5.2亿通', '520m calls answered'],
    ['起薪8千元', 'from CNY 8k'],
    ['349千日元', 'JPY 349,000'],
    ['百亿级市场', 'a ten-billion market'],
    ['2024年3月5日', '5 March 2024'],
    ['2025年第三季度', 'the third quarter of 2025'],
    ['2019-Q3', '2019 Q3'],
    ['三分之一的人', 'a third of them'],
    ['三分之二', 'two thirds'],
    ['近四成', 'nearly four in ten'],
    ['百分之百', '100%'],
    ['双十一前后', 'around Double 11'],
    ['两家都说', 'both say so'],
    ['五组画在一起', 'five groups drawn'],
    ['进前十7次', '7 times in the top ten'],
    ['三四千元左右', 'around three or four thousand yuan'],
    ['58同城、前程无忧', '58.com and 51job'],
    ['令和7年', '2025'],
    ['同一机构的一个数', 'a figure of the same publisher'],
    ['四分位数', 'quartiles'],
    ['1张网页', 'a web page'],
  ])('%s · %s', (zh, en) => {
    const { zhOnly, enOnly } = compareNumbers({ zh, en });
    expect([zhOnly, enOnly]).toEqual([[], []]);
  });

  test('where the headings of a table name other units', () => {
    expect(compareNumbers({ zh: '4.17', en: '41,700', sizes: { zh: 1e4, en: 1 } }).compared).toBe(1);
    expect(compareNumbers({ zh: '394', en: '39.4', sizes: { zh: 1e8, en: 1e9 } }).compared).toBe(1);
  });
});

describe('says something else', () => {
  test.each([
    ['4.17万人', '417,000 people', ['4.17万'], ['417,000']],
    ['7.8万元', 'CNY 77,600', ['7.8万'], ['77,600']],
    ['450亿元', 'CNY 450bn', ['450亿'], ['450bn']],
    ['2024年3月', 'February 2024', ['3'], ['February']],
    ['三分之一', 'a quarter', ['三分之一'], []],
    ['五家里三家', 'three of four', ['五'], ['four']],
    ['北京、上海超过5,000元', 'over CNY 5,000 in 3 cities', [], ['3']],
    ['近四成', 'nearly a half', ['四成'], []],
    ['第三季度', 'the second quarter', ['三'], []],
    ['', '12 more', [], ['12']],
  ])('%s · %s', (zh, en, ours, theirs) => {
    const { zhOnly, enOnly } = compareNumbers({ zh, en });
    expect([zhOnly, enOnly]).toEqual([ours, theirs]);
  });
});
