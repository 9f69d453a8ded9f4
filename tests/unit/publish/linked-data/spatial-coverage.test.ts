import { expect, test } from 'vitest';
import { spatialCoverage } from '../../../../src/publish/linked-data/dataset-linked-data.ts';
import { presentData } from '../../../helpers/present-data.ts';

const { tables } = presentData();
const rowsOf = (name: string) => tables.find(({ resource }) => resource.name === name)?.rows ?? [];

test('every place that rows of turnover are about is named, and no other', () => {
  const field = tables
    .find(({ resource }) => resource.name === 'turnover')
    ?.resource.schema.fields.find(({ name }) => name === 'place');
  const names = new Set(
    rowsOf('turnover').map(({ place }) => field?.categories?.find(({ value }) => value === place)?.labelEn),
  );
  expect([...spatialCoverage('turnover', 'en')].toSorted()).toEqual([...names].toSorted());
});

test('a table that says no place has none', () => {
  expect(spatialCoverage('sources', 'zh')).toEqual([]);
  expect(spatialCoverage('jp-pay', 'zh')).toEqual(['日本']);
});
