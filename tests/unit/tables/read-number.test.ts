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

describe('words that a number would lose', () => {
  const pay = { ...number, unit: 'CNY_month' };
  /** What is proposed beside or instead of a number. */
  const advice = (cell: string): string => {
    const { errors } = checkTable(
      bytesOf(`k,n\na,"${cell}"\n`),
      't.csv',
      aResource([{ name: 'k' }, { name: 'n', ...pay }]),
    );
    const { code = '', params = {} } = errors[0] ?? {};
    const words = ['write', 'bound', 'value', 'low', 'high'].map((name) => String(params[name] ?? ''));
    return [code, ...words].filter((word) => word !== '').join(' ');
  };
  test.each([
    ['1.5千以下/月', 'num-range at_most 1500'],
    ['10万以上/年', 'num-range at_least 100000'],
    ['5千多', 'num-range at_least 5000'],
    ['4.17万余人', 'num-range at_least 41700'],
    ['1w+', 'num-range at_least 10000'],
    ['近3千元', 'num-range about 3000'],
    ['3千元上下', 'num-range about 3000'],
    ['8千封顶', 'num-range at_most 8000'],
    ['最低2.5k', 'num-range at_least 2500'],
    ['>=3k', 'num-range at_least 3000'],
    ['3k or more', 'num-range at_least 3000'],
    ['up to 8k', 'num-range at_most 8000'],
    ['4-6K', 'num-range between 4000 6000'],
    ['0.8-1.2万/月', 'num-range between 8000 12000'],
    ['8千-1.2万', 'num-range between 8000 12000'],
    ['5000-8千', 'num-range between 5000 8000'],
    ['约4-6K', 'num-range 4000 6000'],
    ['5.2万/年', 'num-suffix 52000'],
    ['200元/天', 'num-suffix 200'],
    ['150/时', 'num-suffix 150'],
    ['1500元/周', 'num-suffix 1500'],
    ['25元每小时', 'num-suffix 25'],
    ['年薪10万', 'num-suffix 100000'],
    ['30000 a year', 'num-suffix 30000'],
    ['5k·13薪', 'num-suffix'],
    ['2½', 'num-format'],
    ['1/2', 'num-format'],
    ['三分之一', 'num-format'],
    ['5-Jan', 'excel-date'],
    ['9-Mar', 'excel-date'],
    ['2025/1/5', 'excel-date'],
    ['3月9日', 'excel-date'],
    ['2600*', 'num-footnote 2600 2600'],
    ['2600①', 'num-footnote 2600 2600'],
    ['2600[1]', 'num-footnote 2600 2600'],
    ['2600(p)', 'num-footnote 2600 2600'],
    ['r2600', 'num-footnote 2600 2600'],
    ['2600 注1', 'num-footnote 2600 2600'],
    ['2600元/月③', 'num-footnote 2600 2600'],
    ['0.26万*', 'num-footnote 2600 2600'],
    ['3.1万/年*', 'num-footnote 31000'],
    ['2600 qq', 'num-suffix'],
  ])('%j → %s', (cell, expected) => {
    expect(advice(cell)).toBe(expected);
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
