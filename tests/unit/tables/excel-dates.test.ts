import { describe, expect, test } from 'vitest';
import { codeBeforeExcel, dateInNumbers, excelDateMeaning } from '../../../src/tables/workbook/excel-dates.ts';

describe('a date that Excel made of something else', () => {
  test.each([
    ['3-Jan', '1-3'],
    ['Jan-24', '1-24'],
    ['Sept-24', '9-24'],
    ['1月3日', '1-3'],
    ['2025/1/3', '1-3'],
    ['2025年10月3日', '10-3'],
    ['1/3/2025', '1-3'],
    ['客服', ''],
    ['Foo-24', ''],
  ])('%s was the code %s', (shown, code) => {
    expect(codeBeforeExcel(shown)).toBe(code);
  });

  test.each([
    ['5-Jan', '01-05', ['1-5', '5-1']],
    ['1月5日', '01-05', ['1-5', '5-1']],
    ['2025/1/5', '2025-01-05', ['1-5', '5-1']],
    ['5/1/2025', '2025-05-01', ['5-1', '1-5']],
    ['25/1/2025', '2025-01-25', ['1-25', '25-1']],
    ['5-Jan-25', '2025-01-05', ['1-5', '5-1']],
    ['2025-01', '2025-01', []],
    ['Jan-24', '2024-01', ['1-24']],
  ])('%s among numbers is %s', (shown, date, before) => {
    const found = dateInNumbers(shown);
    expect(found?.date).toBe(date);
    expect([...(found?.before ?? [])].sort()).toEqual([...before].sort());
  });

  test.each(['2025-02-30', '31/31/2025', '1411', '30-Foo', '', '4-6K'])('%j among numbers is no date', (text) => {
    expect(dateInNumbers(text)).toBeNull();
  });

  test('what it most likely stands for, as far as it says', () => {
    const kinds = ['day', 'month', 'year'] as const;
    const meanings = (text: string): string[] => kinds.map((kind) => excelDateMeaning(text, kind));
    expect(meanings('45292')).toEqual(['2024-01-01', '2024-01', '2024']);
    expect(meanings('5-Mar-24')).toEqual(['2024-03-05', '2024-03', '2024']);
    expect(meanings('Mar-24')).toEqual(['', '2024-03', '2024']);
    expect(meanings('5-Mar')).toEqual(['', '', '']);
  });
});
