import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import { aResource, bytesOf } from './a-resource.ts';

/** What a cell of a column becomes: its value with the codes of notices, or the code of the error. */
function read(cell: string, field: object): string {
  const resource = aResource([{ name: 'k' }, { name: 'n', ...field }]);
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const report = checkTable(bytesOf(`k,n\na,${quoted}\n`), 't.csv', resource);
  const [error] = report.errors;
  if (error) return `${error.code} ${String(error.params['write'] ?? '')}`.trim();
  return [JSON.stringify(report.rows[0]?.['n']), ...report.notices.map((notice) => notice.code)].join(' ');
}

const integer = { type: 'integer' };
const number = { type: 'number' };

describe('integer', () => {
  test.each([
    ['0', '0'],
    ['-5', '-5'],
    ['+5', '5 num-form'],
    ['007', '7 num-leading-zero'],
    ['1411.0', '1411 num-point-zero'],
    ['1,411', '1411 num-thousands'],
    ['１，４１１', '1411 num-fullwidth num-thousands'],
    ['1.411E+03', '1411 num-scientific'],
    ['1e+05', '100000 num-scientific'],
    [' 12 ', '12 blank-trimmed'],
    ['\u200b12', '12 zero-width'],
    ["'12", '12 excel-text'],
    ['65535', '65535 truncated-value'],
    ['', 'null'],
    ['  ', 'null blank-trimmed'],
    ['1411.5', 'num-fraction'],
    ['1.41E+03', 'num-digits-lost'],
    ['1.23457E+11', 'num-digits-lost'],
    ['1.5E-3', 'num-digits-lost'],
    ['14,11', 'num-groups'],
    ['1,4111', 'num-groups'],
    ['9007199254740992', 'num-too-big'],
    ['99999999999999999999', 'num-too-big'],
    ['1.2万', 'num-unit 12000'],
    ['1.23456万', 'num-unit'],
    ['3亿', 'num-unit 300000000'],
    ['12k', 'num-unit 12000'],
    ['5人', 'num-suffix 5'],
    ['¥3000', 'num-suffix 3000'],
    ['4%', 'num-percent 4'],
    ['(5)', 'num-parentheses -5'],
    ['100-200', 'num-range'],
    ['100～200', 'num-range'],
    ['100至200', 'num-range'],
    ['约100', 'num-range'],
    ['100左右', 'num-range'],
    ['>100', 'num-range'],
    ['100+', 'num-range'],
    ['<5', 'missing-mark'],
    ['N/A', 'missing-mark'],
    ['—', 'missing-mark'],
    ['暂无', 'missing-mark'],
    ['NaN', 'missing-mark'],
    ['=A1+1', 'num-formula'],
    ['#REF!', 'excel-error'],
    ['#####', 'excel-error'],
    ['Jan-24', 'excel-date'],
    ['2024/1/5', 'excel-date'],
    ['0x583', 'num-format'],
    ['1_000', 'num-format'],
    ['1.2.3', 'num-format'],
    ['٣', 'num-format'],
    ['三千', 'num-format'],
    ['Infinity', 'num-format'],
    ['1'.repeat(500), 'num-format'],
    ['多'.repeat(30_000), 'num-format'],
    ['1\u0000', 'control-character'],
    ["'12'", 'apostrophe-quote 12'],
  ])('%j → %s', (cell, expected) => {
    expect(read(cell, integer)).toBe(expected);
  });
});

describe('number', () => {
  test.each([
    ['0.5', '0.5'],
    ['.5', '0.5 num-form'],
    ['5.', '5 num-form'],
    ['-0', '0'],
    ['−1.5', '-1.5 num-minus'],
    ['12,5', 'num-format 12.5'],
    ['1,234.5', '1234.5 num-thousands'],
    ['0.12345678901234567891', 'num-precision'],
    ['9007199254740993', 'num-precision'],
    ['9007199254740992', 'num-too-big'],
  ])('%j → %s', (cell, expected) => {
    expect(read(cell, number)).toBe(expected);
  });
});

describe('declared units', () => {
  test.each([
    ['2600元', { ...number, unit: '元' }, '2600 unit-removed'],
    ['¥2,600', { ...number, unit: 'CNY' }, '2600 unit-removed'],
    ['2600元', { ...number, unit: 'CNY_month' }, 'num-suffix 2600'],
    ['2600元/月', { ...number, unit: 'CNY_month' }, '2600 unit-removed'],
    ['4.17万人', { ...number, unit: '10k_person' }, '4.17 unit-removed'],
    ['4.17亿人', { ...number, unit: '10k_person' }, 'num-unit 41700'],
    ['4%', { ...number, unit: 'percent' }, '4 unit-removed'],
    ['4%', { ...number, unit: 'ratio' }, '0.04 percent-read'],
    ['4％', { ...number, constraints: { minimum: 0, maximum: 1 } }, '0.04 num-fullwidth percent-read'],
    ['4', { ...number, constraints: { minimum: 0, maximum: 1 } }, 'ratio-percent 0.04'],
    ['5千元', { ...number, title: '月薪（元）' }, 'num-unit 5000'],
    ['约5元', { ...number, unit: '元' }, 'num-range'],
    ['EUR 5', { ...number, bareNumber: false }, '5 unit-removed'],
  ])('%j in %j → %s', (cell, field, expected) => {
    expect(read(cell, field)).toBe(expected);
  });
});

describe('declared marks', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['0,5', '0.5'],
    ['1.234', '1234'],
  ])('%j → %s', (cell, expected) => {
    expect(read(cell, { ...number, decimalChar: ',', groupChar: '.' })).toBe(expected);
  });

  test('a mark that is a number is missing, not that number', () => {
    expect(read('999', { ...integer, missingValues: ['', '999'] })).toBe('null');
    expect(read('99', { ...integer, missingValues: ['', { value: '99', label: 'not asked' }] })).toBe('null');
  });
});
