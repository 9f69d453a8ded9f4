import { describe, expect, test } from 'vitest';
import { roundedCount, roundedFigure, roundedQuantity, roundedValue } from '../../../src/i18n/format-rounded.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { units } from '../../../src/i18n/units.ts';

describe('numbers as a newspaper prints them', () => {
  test.each([
    [{ value: 86.9, bound: 'exact', unit: '100m_CNY' }, '87亿元', 'CNY 8.7bn'],
    [{ value: 4.9, bound: 'exact', unit: '100m_CNY' }, '4.9亿元', 'CNY 490m'],
    [{ low: 452, bound: 'at_least', unit: '100m_CNY' }, '超过450亿元', 'over CNY 45bn'],
    [{ value: 102.5, bound: 'about', unit: '100m_CNY' }, '约100亿元', 'about CNY 10bn'],
    [{ low: 39.4, high: 86.9, bound: 'between', unit: '100m_CNY' }, '39–87亿元', 'CNY 3.9–8.7bn'],
    [{ low: 300, bound: 'at_least', unit: '10k' }, '超过300万个', 'over 3m seats'],
    [{ value: 3000000, bound: 'exact', unit: 'seat' }, '300万个坐席', '3m seats'],
    [{ low: 9000, high: 12400, bound: 'between', unit: 'seat' }, '9,000–1.2万个坐席', '9,000–12,000 seats'],
    [{ value: 10.73, bound: 'exact', unit: '100m_call' }, '11亿通', '1.1bn calls'],
    [{ value: 4.17, bound: 'exact', unit: '10k_person' }, '4.2万人', '42,000 people'],
    [{ value: 2900, bound: 'exact', unit: 'thousand_person' }, '290万人', '2.9m people'],
    [{ value: -4.79, bound: 'exact', unit: 'percent' }, '−4.8%', '−4.8%'],
    [{ value: 9999.9, bound: 'exact', unit: 'case' }, '1万件', '10,000 cases'],
    [{ value: 0, bound: 'exact', unit: 'case' }, '0件', '0 cases'],
    [{ value: 15, bound: 'exact', unit: 'minute' }, '15分钟', '15 minutes'],
  ] as const)('%o reads %s and %s', (figure, zh, en) => {
    expect(roundedFigure(figure, 'zh')).toBe(zh);
    expect(roundedFigure(figure, 'en')).toBe(en);
  });

  test('have three digits where two are too few', () => {
    expect(roundedQuantity(142, '10k', 'en', { digits: 3 })).toBe('1.42m seats');
    expect(roundedQuantity(4.17, '10k_person', 'zh', { digits: 3, style: 'short' })).toBe('4.17万人');
    expect(roundedQuantity(4.17, '10k_person', 'en', { digits: 3, style: 'short' })).toBe('41,700');
  });

  test('keep 亿 and bn without their unit, as part of the number', () => {
    expect(roundedQuantity(39.4, '100m_CNY', 'zh', { style: 'bare' })).toBe('39亿');
    expect(roundedQuantity(39.4, '100m_CNY', 'en', { style: 'bare' })).toBe('3.9bn');
    expect(roundedFigure({ low: 92, bound: 'at_least', unit: '100m_CNY' }, 'en', { style: 'bare' })).toBe('over 9.2bn');
  });

  test('leave 亿 and billion to an axis that names them', () => {
    expect(roundedValue(86.9, '100m_CNY', 'zh')).toBe('87');
    expect(roundedValue(4.9, '100m_CNY', 'en')).toBe('0.49');
  });

  test('are written in every unit with one power of ten at most', () => {
    for (const unit of Object.keys(units))
      for (const lang of languages)
        for (const value of [0.0123, 1, 45.6, 9999, 123456789]) {
          const text = roundedQuantity(value, unit, lang);
          expect(text, unit).toMatch(/\d/);
          expect(text, unit).not.toMatch(/\{n\}|[万亿千][万亿千]|\d(bn|m)(bn|m)/);
        }
  });
});

test.each([
  [17338, '1.73万', '17,300'],
  [41700, '4.17万', '41,700'],
  [50000, '5万', '50,000'],
  [9999.6, '1万', '10,000'],
  [714e6, '7.14亿', '714m'],
  [10.58e8, '10.6亿', '1.06bn'],
  [1e9, '10亿', '1bn'],
  [528.16, '528', '528'],
  [-14223, '\u22121.42万', '\u221214,200'],
  [0, '0', '0'],
])('%d keeps three digits: %s, %s', (value, zh, en) => {
  expect([roundedCount(value, 'zh'), roundedCount(value, 'en')]).toEqual([zh, en]);
});
