import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/tables/check-package.ts';
import type { DataPackage } from '../../../src/tables/package/descriptor.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';

const cityFields = [
  { name: 'id', type: 'string' },
  { name: 'name_zh', type: 'string' },
];
const payFields = [
  { name: 'city', type: 'string' },
  { name: 'pay', type: 'number', groupChar: ',' },
];
const description = readPackage(
  JSON.stringify({
    name: 'twice',
    resources: [
      {
        name: 'cities',
        path: 'cities.csv',
        type: 'table',
        schema: { fields: cityFields, primaryKey: 'id', names: { columns: ['name_zh'] } },
      },
      {
        name: 'pay',
        path: 'pay.csv',
        type: 'table',
        schema: {
          fields: payFields,
          foreignKeys: [{ fields: 'city', reference: { resource: 'cities', fields: 'id' } }],
        },
      },
    ],
  }),
  'datapackage.json',
);
if ('problems' in description) throw new Error(JSON.stringify(description.problems));
const twice: DataPackage = description;

const pay = 'city,pay\nwuhan,"4,500"\n北京,6000\n';
const both = 'id,name_zh\nwuhan,武汉\nbeijing,北京\n';
const one = 'id,name_zh\nbeijing,北京\n';

/** What a check of these two files says and reads of the pay. */
function check(cities: string) {
  const files: Readonly<Record<string, string>> = { 'cities.csv': cities, 'pay.csv': pay };
  const readFile = (path: string): Uint8Array => new TextEncoder().encode(files[path]);
  const { tables } = checkPackage({
    package: twice,
    readFile,
  });
  const report = tables.find(({ name }) => name === 'pay');
  return {
    said: [...(report?.errors ?? []), ...(report?.notices ?? [])].map(({ code, line }) => `${code} ${line ?? ''}`),
    rows: report?.rows.map((row) => row['city']),
  };
}

describe('a table that is read again with the same bytes', () => {
  test('is judged by the tables that there are now, and keeps nothing of the judgement before', () => {
    const good = check(both);
    expect(good.rows).toEqual(['wuhan', 'beijing']);
    expect(good.said.some((text) => text.startsWith('name-alias'))).toBe(true);
    const bad = check(one);
    expect(bad.said.filter((text) => text.startsWith('foreign-key'))).toEqual(['foreign-key 2']);
    expect(check(both)).toEqual(good);
    expect(check(one)).toEqual(bad);
  });
});
