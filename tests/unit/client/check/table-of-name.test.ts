import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableOfCopy, tableOfName } from '../../../../src/client/check/judge/judge-files.ts';
import { readPackage } from '../../../../src/tables/package/read-package.ts';

const description = readPackage(readFileSync('data/datapackage.json', 'utf8'), 'datapackage.json');
if ('problems' in description) throw new Error('datapackage.json is wrong');
const { resources } = description;

test.each([
  ['salaries.csv', 'salaries'],
  ['Bank-Centres.CSV', 'bank-centres'],
  ['salaries (2).csv', undefined],
  ['pay.csv', undefined],
])('%s is the file of %s', (name, table) => {
  expect(tableOfName(name, resources)?.name).toBe(table);
});

test.each([
  ['salaries (2).csv', 'salaries'],
  ['Us-areas.excel.csv', 'us-areas'],
  ['postings - 副本.csv', 'postings'],
  ['rolesplayed.csv', undefined],
  ['new-salaries.csv', undefined],
])('%s is a copy of the file of %s', (name, table) => {
  expect(tableOfCopy(name, resources)?.name).toBe(table);
});
