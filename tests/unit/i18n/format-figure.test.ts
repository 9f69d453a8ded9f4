import { expect, test } from 'vitest';
import { formatFigure, formatQuantity, formatValue } from '../../../src/i18n/format-figure.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { units, unitStyle } from '../../../src/i18n/units.ts';

test.each([
  [{ value: 4.17, bound: 'exact', unit: '10k_person' }, '4.17万人', '41,700 people'],
  [{ value: 5.44, bound: 'exact', unit: '10k_person' }, '5.44万人', '54,400 people'],
  [{ low: 5000, bound: 'at_least', unit: 'CNY_month' }, '超过5,000元/月', 'over CNY 5,000 a month'],
  [{ low: 3000, high: 4000, bound: 'between', unit: 'CNY_month' }, '3,000–4,000元/月', 'CNY 3,000–4,000 a month'],
  [{ high: 30000, bound: 'at_most', unit: 'case' }, '不到30,000件', 'under 30,000 cases'],
  [{ value: 90.7, bound: 'about', unit: '100m_CNY' }, '约90.7亿元', 'about CNY 9.07bn'],
  [{ value: 7.23, bound: 'exact', unit: '100m_contact' }, '7.23亿人次', '723m contacts'],
  [{ value: -4.79, bound: 'exact', unit: 'percent' }, '−4.79%', '−4.79%'],
  [{ value: 0, bound: 'exact', unit: 'option' }, '0个选项', '0 options'],
] as const)('%o reads %s and %s', (figure, zh, en) => {
  expect(formatFigure(figure, 'zh')).toBe(zh);
  expect(formatFigure(figure, 'en')).toBe(en);
});

test('a bare figure leaves the unit to the axis or header', () => {
  expect(formatFigure({ low: 3000, high: 4000, bound: 'between', unit: 'CNY_month' }, 'zh', 'bare')).toBe(
    '3,000–4,000',
  );
  expect(formatValue(4.38, '10k_person', 'en')).toBe('43,800');
  expect(formatQuantity(2.20558, 'times', 'zh', 1)).toBe('2.2倍');
});

test('a figure without a number is refused', () => {
  expect(() => formatFigure({ bound: 'exact', unit: 'percent' }, 'zh')).toThrow('without a number');
});

test('every unit code has a place for its number in both languages', () => {
  for (const code of Object.keys(units)) {
    for (const lang of languages) expect(unitStyle(code, lang).pattern, `${code} ${lang}`).toContain('{n}');
  }
  expect(() => unitStyle('parsec', 'zh')).toThrow('unknown unit code "parsec"');
});
