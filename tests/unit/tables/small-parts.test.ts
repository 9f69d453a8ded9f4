import { describe, expect, test } from 'vitest';
import { serialToDay } from '../../../src/tables/cells/calendar.ts';
import { columnLetters, excelAddress } from '../../../src/tables/workbook/excel-address.ts';
import { isMojibake } from '../../../src/tables/text/suspect-text.ts';
import { nearest } from '../../../src/tables/names/nearest.ts';
import { shiftDecimal } from '../../../src/tables/cells/shift-decimal.ts';
import { showText } from '../../../src/tables/describe.ts';
import { contradicts, parseUnit, sameUnit } from '../../../src/tables/cells/units.ts';

test.each([
  ['1.2', 4, '12000'],
  ['4', -2, '0.04'],
  ['-0.5', 1, '-5'],
  ['1.23456', 4, '12345.6'],
  ['100', -2, '1'],
  ['0', 8, '0'],
])('%s moved by %i places is %s', (text, places, expected) => {
  expect(shiftDecimal(text, places)).toBe(expected);
});

test('Excel columns', () => {
  expect([1, 26, 27, 52, 200, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'GR', 'ZZ', 'AAA']);
  expect(excelAddress(5, 14)).toBe('E14');
});

test.each([
  [45292, { year: 2024, month: 1, day: 1 }],
  [36526, { year: 2000, month: 1, day: 1 }],
  [36525, { year: 1999, month: 12, day: 31 }],
  [45351, { year: 2024, month: 2, day: 29 }],
])('serial %i', (serial, day) => {
  expect(serialToDay(serial)).toEqual(day);
});

test('text for messages is one safe line of at most 80 characters', () => {
  expect(showText('a\x1b[31m\u202eb\u200bc\u009b\r\n\t😀')).toBe('a\\x1b[31m[U+202E]b[U+200B]c\\x9b\\r\\n\\t😀');
  expect(Array.from(showText('字'.repeat(81)))).toHaveLength(80);
  expect(showText('字'.repeat(80))).toBe('字'.repeat(80));
  expect(showText('\ud800')).toBe('[U+D800]');
});

describe('units', () => {
  test.each([
    ['万元', '10k_CNY'],
    ['元/月', 'CNY_month'],
    ['亿元', '100m_CNY'],
    ['%', 'percent'],
    ['人', 'person'],
    ['千日元/年', 'thousand_JPY_year'],
  ])('%s is %s', (word, code) => {
    const [left, right] = [parseUnit(word), parseUnit(code)];
    expect(left && right && sameUnit(left, right)).toBe(true);
  });

  test('what is not said contradicts nothing, but for the scale', () => {
    const of = (word: string) => parseUnit(word) ?? { power: Number.NaN, base: '', per: '' };
    expect(contradicts(of('元'), of('CNY_month'))).toBe(false);
    expect(contradicts(of('千元'), of('CNY_month'))).toBe(true);
    expect(contradicts(of('元/年'), of('CNY_month'))).toBe(true);
    expect(contradicts(of('美元'), of('元'))).toBe(true);
    expect(parseUnit('蒲式耳')).toBeNull();
    expect(parseUnit('constructor')).toBeNull();
  });
});

test('the nearest code, only when it is near', () => {
  expect(nearest('CN-BX', ['CN-SH', 'CN-BJ'])).toBe('CN-BJ');
  expect(nearest('xyz', ['beijing'])).toBeNull();
});

test.each([
  ['锟斤拷', true],
  ['Ã©', true],
  ['烫烫烫', true],
  ['鍖椾含', true],
  ['é', false],
  ['浠水县', false],
  ['涓流', false],
  ['北京', false],
  ['Zürich – São Paulo', false],
])('%s mojibake: %s', (text, expected) => {
  expect(isMojibake(text)).toBe(expected);
});
