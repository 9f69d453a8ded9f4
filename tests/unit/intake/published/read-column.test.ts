import { expect, test } from 'vitest';
import { readColumn } from '../../../../src/intake/published/read-column.ts';

test.each([
  // What is printed, its type, cells as written, marks.
  [['1,250', '980', '**'], 'integer', ['1250', '980', '**'], ['**']],
  [['12.0', '11.5'], 'number', ['12.0', '11.5'], []],
  [['1.10', '1.9'], 'string', ['1.10', '1.9'], []],
  [['+1.2%', '−0.5%'], 'number', ['1.2', '-0.5'], []],
  [['12,5', '9,25'], 'number', ['12.5', '9.25'], []],
  [['[c]', '12'], 'integer', ['[c]', '12'], ['[c]']],
  [['—', '—'], 'string', ['—', '—'], []],
  [['F', 'M'], 'string', ['F', 'M'], []],
  [['2023年', '2024年'], 'year', ['2023', '2024'], []],
  [['2023年1月', '2023年12月'], 'yearmonth', ['2023-01', '2023-12'], []],
  [['2023', '2023 Q4', '2023 JAN'], 'string', ['2023', '2023-Q4', '2023-01'], []],
  [['TRUE', ''], 'boolean', ['true', ''], []],
  [['0010', '0020'], 'string', ['0010', '0020'], []],
])('%j is %s', (printed, type, cells, marks) => {
  expect(readColumn('c1', printed)).toMatchObject({ type, cells, marks });
});

test('flags stand apart from figures, and a unit is no flag', () => {
  expect(readColumn('v', ['24.5 b', ': c', '5.2'])).toMatchObject({
    type: 'number',
    cells: ['24.5', ':', '5.2'],
    flags: ['b', 'c', ''],
    marks: [':'],
  });
  expect(readColumn('v', ['5 d', '3 d'])).toMatchObject({ type: 'string', cells: ['5 d', '3 d'], flags: [] });
});

test('a multiplier or a unit is never lost', () => {
  for (const printed of [
    ['3.1万', '4万'],
    ['25元', '30元'],
    ['£26,000', '£31,500'],
  ])
    expect(readColumn('people', printed)).toMatchObject({
      type: 'string',
      cells: printed,
      doubt: 'with-unit',
      pays: 0,
    });
});

test('pay is what says that it is pay', () => {
  expect(readColumn('c1', ['4-6K·13薪', '200元/天', '面议']).pays).toBe(2);
  expect(readColumn('c1', ['5000-8000', '面议'], '薪资范围').pays).toBe(1);
  expect(readColumn('c1', ['100-499', '20-99'], '公司规模').pays).toBe(0);
  expect(readColumn('c1', ['5.5万', '6万'], '人数').pays).toBe(0);
});
