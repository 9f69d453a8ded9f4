import { expect, test } from 'vitest';
import { temporalCoverage } from '../../../../src/publish/linked-data/dataset-linked-data.ts';
import type { Value } from '../../../../src/tables/value.ts';
import { presentData } from '../../../helpers/present-data.ts';

const { tables } = presentData();
const resource = tables.find(({ resource: { name } }) => name === 'turnover')?.resource;

const coverage = (...periods: readonly Value[]): string | undefined => {
  if (!resource) throw new Error('no table "turnover"');
  return temporalCoverage({ resource, rows: periods.map((period) => ({ period })) });
};

test.each([
  [['2024'], '2024'],
  [['2024', '2015'], '2015/2024'],
  [['2023-Q3', '2022-Q1'], '2022-01/2023-09'],
  [['2024', '2024-05'], '2024'],
  [['2024-05', '2024'], '2024'],
  [['2016/2023', null], '2016/2023'],
  [['2024-03-01', '2024-03'], '2024-03'],
])('periods %j cover %s', (periods, wanted) => {
  expect(coverage(...periods)).toBe(wanted);
});

test('rows without a period cover no time', () => {
  expect(coverage(null)).toBeUndefined();
});
