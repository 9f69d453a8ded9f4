import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../src/tables/package/read-package.ts';

const one = (resource: object): object => ({
  resources: [{ name: 't', path: 't.csv', schema: { fields: [{ name: 'a' }] }, ...resource }],
});
const problems = (json: unknown): string[] => {
  const read = readPackage(json, 'x/datapackage.json');
  return 'problems' in read
    ? read.problems.map(({ code, field, file }) =>
        `${code} ${field ?? ''} ${file === 'x/datapackage.json' ? '' : file}`.trim(),
      )
    : [];
};
const field = (declared: object): object => one({ schema: { fields: [{ name: 'a', ...declared }] } });

const declares = (rules: object): object => one({ schema: { fields: [{ name: 'a' }], ...rules } });

const rhythm = { fields: ['a'], period: 'a', every: 'quarter', first: '2024-Q1' };
const rhythms = (...declared: unknown[]): object => one({ schema: { fields: [{ name: 'a' }], rhythms: declared } });

describe('what is read', () => {
  test('series whose periods follow each other: named by a column, or columns themselves', () => {
    const read = readPackage(rhythms(rhythm, { ...rhythm, by: 'a', series: 'x', where: { a: null }, gap: 'y' }), 'p');
    expect('problems' in read ? read.problems : read.resources[0]?.schema.rhythms).toEqual([
      { ...rhythm, by: undefined, series: ['a'], where: new Map(), gap: undefined },
      { ...rhythm, by: 'a', series: ['x'], where: new Map([['a', '']]), gap: 'y' },
    ]);
  });

  test('whether rows are microdata, which must be true or false', () => {
    const microdata = (value: object) => {
      const read = readPackage(one(value), 'p');
      return 'problems' in read ? problems(one(value)) : read.resources.map((resource) => resource.microdata);
    };
    expect(microdata({})).toEqual([false]);
    expect(microdata({ microdata: true })).toEqual([true]);
    expect(microdata({ microdata: 'yes' })).toEqual(['package-key-type resources[0].microdata']);
  });

  test('defaults', () => {
    const read = readPackage(one({}), 'p');
    expect(read).toMatchObject({
      resources: [
        {
          encoding: 'utf-8',
          delimiter: ',',
          header: true,
          schema: {
            fields: [
              {
                name: 'a',
                type: 'string',
                missingValues: [{ value: '' }],
                constraints: { required: false, unique: false },
              },
            ],
            fieldsMatch: 'exact',
            primaryKey: [],
          },
        },
      ],
    });
  });

  test('missing marks of package, table and field: the nearest counts', () => {
    const read = readPackage(
      {
        missingValues: ['p'],
        resources: [
          { name: 't', path: 't.csv', schema: { fields: [{ name: 'a' }] } },
          {
            name: 'u',
            path: 'u.csv',
            schema: {
              missingValues: ['', { value: 's', label: 'why' }],
              fields: [{ name: 'a' }, { name: 'b', missingValues: ['f'] }],
            },
          },
        ],
      },
      'p',
    );
    const marks =
      'problems' in read
        ? []
        : read.resources.flatMap(({ schema }) =>
            schema.fields.map((one) => one.missingValues.map(({ value }) => value)),
          );
    expect(marks).toEqual([['p'], ['', 's'], ['f']]);
  });

  test('keys in text or list form, and references to the table itself', () => {
    const schema = {
      fields: [{ name: 'a' }, { name: 'b' }],
      primaryKey: 'a',
      foreignKeys: [{ fields: 'b', reference: { fields: ['a'] } }],
    };
    const read = readPackage(one({ schema }), 'p');
    expect(read).toMatchObject({
      resources: [
        { schema: { primaryKey: ['a'], foreignKeys: [{ fields: ['b'], resource: '', referenceFields: ['a'] }] } },
      ],
    });
  });

  test('the text of a file, with a byte order mark', () => {
    expect(problems(`\ufeff${JSON.stringify(one({}))}`)).toEqual([]);
  });
});

describe('faults are named by key', () => {
  test.each([
    ['no JSON', '{', ['package-json']],
    ['a list', [], ['package-key-type']],
    ['no text', null, ['package-json']],
    ['no resources', {}, ['package-key-missing resources']],
    ['no table', { resources: [] }, ['package-value resources']],
    [
      'no name',
      { resources: [{ path: 't.csv', schema: { fields: [{ name: 'a' }] } }] },
      ['package-key-missing resources[0].name'],
    ],
    [
      'no path',
      { resources: [{ name: 't', schema: { fields: [{ name: 'a' }] } }] },
      ['package-key-missing resources[0].path'],
    ],
    ['a path upwards', one({ path: 'a/../../t.csv' }), ['package-path resources[0].path']],
    ['an absolute path', one({ path: '/etc/passwd' }), ['package-path resources[0].path']],
    ['a Windows path', one({ path: 'a\\t.csv' }), ['package-path resources[0].path']],
    ['a hidden folder', one({ path: '.git/t.csv' }), ['package-path resources[0].path']],
    ['another host', one({ path: 'https://example.org/t.csv' }), ['package-unsupported resources[0].path']],
    ['several files', one({ path: ['a.csv', 'b.csv'] }), ['package-unsupported resources[0].path']],
    ['inline data', one({ data: [] }), ['package-unsupported resources[0].data']],
    ['no schema', { resources: [{ name: 't', path: 't.csv' }] }, ['package-key-missing resources[0].schema']],
    ['a schema elsewhere', one({ schema: 's.json' }), ['package-unsupported resources[0].schema']],
    ['a rhythm that is none', rhythms('yearly'), ['package-key-type resources[0].schema.rhythms[0]']],
    [
      'a rhythm that says nothing',
      rhythms({ by: 'a' }),
      ['fields', 'series', 'period', 'every', 'first'].map(
        (key) => `package-key-missing resources[0].schema.rhythms[0].${key}`,
      ),
    ],
    [
      'an unknown rhythm',
      rhythms({ ...rhythm, every: 'decade' }),
      ['package-value resources[0].schema.rhythms[0].every'],
    ],
    [
      'a first period of another kind',
      rhythms({ ...rhythm, first: '2024' }),
      ['package-value resources[0].schema.rhythms[0].first'],
    ],
    [
      'a column that is not there',
      rhythms({ ...rhythm, where: { b: 'x' } }),
      ['package-name resources[0].schema.rhythms[0]'],
    ],
    ['no fields', one({ schema: {} }), ['package-key-missing resources[0].schema.fields']],
    ['an unknown encoding', one({ encoding: 'latin-99' }), ['package-value resources[0].encoding']],
    ['another quote', one({ dialect: { quoteChar: "'" } }), ['package-unsupported resources[0].dialect.quoteChar']],
    ['an unknown type', field({ type: 'int' }), ['package-value resources[0].schema.fields[0].type']],
    [
      'an unknown format',
      field({ type: 'date', format: '%d/%m/%y' }),
      ['package-unsupported resources[0].schema.fields[0].format'],
    ],
    [
      'an unknown constraint',
      field({ constraints: { require: true } }),
      ['package-value resources[0].schema.fields[0].constraints.require'],
    ],
    [
      'a limit of another type',
      field({ type: 'integer', constraints: { minimum: 'two' } }),
      ['package-value resources[0].schema.fields[0].constraints.minimum'],
    ],
    [
      'a broken pattern',
      field({ constraints: { pattern: '(' } }),
      ['package-value resources[0].schema.fields[0].constraints.pattern'],
    ],
    [
      'a wrong kind',
      field({ constraints: { required: 'yes' } }),
      ['package-key-type resources[0].schema.fields[0].constraints.required'],
    ],
    ['no categories', field({ categories: [] }), ['package-value resources[0].schema.fields[0].categories']],
    [
      'a mark without value',
      field({ missingValues: [{ label: 'x' }] }),
      ['package-key-type resources[0].schema.fields[0].missingValues[0]'],
    ],
    [
      'a field twice',
      one({ schema: { fields: [{ name: 'a' }, { name: 'a' }] } }),
      ['package-duplicate resources[0].schema.fields[1].name'],
    ],
    [
      'a key of no field',
      one({ schema: { fields: [{ name: 'a' }], primaryKey: ['z'] } }),
      ['package-name resources[0].schema.primaryKey'],
    ],
    [
      'a reference to no table',
      one({
        schema: { fields: [{ name: 'a' }], foreignKeys: [{ fields: 'a', reference: { resource: 'z', fields: 'a' } }] },
      }),
      ['package-name resources[0].schema.foreignKeys[0].reference.resource'],
    ],
    [
      'a reference of another length',
      one({
        schema: {
          fields: [{ name: 'a' }, { name: 'b' }],
          foreignKeys: [{ fields: ['a', 'b'], reference: { fields: ['a'] } }],
        },
      }),
      ['package-value resources[0].schema.foreignKeys[0].reference.fields'],
    ],
    [
      'a reference to nothing',
      declares({ foreignKeys: [{ fields: 'a' }] }),
      ['package-key-missing .foreignKeys[0].reference.fields'],
    ],
    ['a reference of nothing', declares({ foreignKeys: ['a'] }), ['package-key-missing .foreignKeys[0].fields']],
    ['a field that is text', one({ schema: { fields: ['a'] } }), ['package-key-type .fields[0]']],
    [
      'a field twice',
      one({ schema: { fields: [{ name: 'a' }, { name: 'a' }] } }),
      ['package-duplicate .fields[1].name'],
    ],
    ['another rule for columns', declares({ fieldsMatch: 'some' }), ['package-value .fieldsMatch']],
    ['a sum of nothing', declares({ sums: [{ by: 'a', total: 100 }] }), ['package-key-missing .sums[0].fields']],
    ['a sum of no field', declares({ sums: [{ fields: 'z', by: 'a', total: 100 }] }), ['package-name .sums[0]']],
    [
      'a sum below nothing',
      declares({ sums: [{ fields: 'a', by: 'a', total: 9, tolerance: -1 }] }),
      ['package-value .sums[0].tolerance'],
    ],
    ['a sum without total', declares({ sums: [{ fields: 'a', by: 'a' }] }), ['package-value .sums[0].total']],
    ['a series of slips that is text', declares({ slips: { series: ['a'] } }), ['package-key-type .slips.series[0]']],
    ['a unit of slips in no field', declares({ slips: { unit: 'z' } }), ['package-name .slips.unit']],
    [
      'a limit that is a list',
      field({ constraints: { minimum: [1] } }),
      ['package-key-type .fields[0].constraints.minimum'],
    ],
    ['other names without one to write', field({ aliases: ['CMB'] }), ['package-key-type .fields[0].aliases[0]']],
    [
      'a category without value',
      field({ type: 'string', categories: [{ label: 'x' }] }),
      ['package-key-type .fields[0].categories[0]'],
    ],
  ])('%s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected.map((one) => one.replace(' .', ' resources[0].schema.')));
  });

  test('all of them in one go', () => {
    expect(problems({ resources: [{}, { name: 'b' }] })).toHaveLength(5);
  });
});
