import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/tables/check-package.ts';
import { ReadFailure } from '../../../src/tables/read-failure.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import type { DataPackage } from '../../../src/tables/package/descriptor.ts';
import { bytesOf } from './a-resource.ts';

const read = readPackage(
  {
    resources: [
      {
        name: 'pay',
        path: 'pay.csv',
        schema: {
          fields: [{ name: 'id' }, { name: 'city' }],
          primaryKey: 'id',
          foreignKeys: [{ fields: 'city', reference: { resource: 'cities', fields: 'id' } }],
        },
      },
      { name: 'cities', path: 'cities.csv', schema: { fields: [{ name: 'id' }, { name: 'name' }], primaryKey: 'id' } },
    ],
  },
  'p/datapackage.json',
);
if ('problems' in read) throw new Error('not a package');
const description: DataPackage = read;
const files = (texts: Readonly<Record<string, string>>) => (path: string) => {
  const text = texts[path];
  if (text === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
  return bytesOf(text);
};
const good = { 'pay.csv': 'id,city\n1a,bj\n', 'cities.csv': 'id,name\nbj,北京\n' };

describe('all problems of all files', () => {
  test('accepts', () => {
    const report = checkPackage({ package: description, readFile: files(good) });
    expect(report.outcome).toBe('accept');
    expect(report.tables.map(({ name, file }) => [name, file])).toEqual([
      ['pay', 'pay.csv'],
      ['cities', 'cities.csv'],
    ]);
  });

  test('one bad file does not hide the other', () => {
    const report = checkPackage({
      package: description,
      readFile: files({ 'pay.csv': 'id,city\n1a,sh\n1a,bj\n', 'cities.csv': 'id,name\nbj,x\nbj,y\n' }),
    });
    expect(report.tables.map((table) => table.errors.map(({ code, line }) => `${code} ${line ?? '-'}`))).toEqual([
      ['foreign-key 2', 'primary-key 3'],
      ['primary-key 3'],
    ]);
  });
});

describe('a file that no table can be told of', () => {
  const codesOf = (bytes: Uint8Array): string[] => {
    const readFile = (path: string): Uint8Array => (path === 'x' ? bytes : files(good)(path));
    const { tables } = checkPackage({ package: description, readFile, files: [{ path: 'x', name: '/tmp/x.csv' }] });
    return tables.flatMap(({ errors }) => errors.map(({ code, line }) => `${code} ${line ?? '-'}`));
  };
  /** 上海 in GB18030. */
  const gbk = [0xc9, 0xcf, 0xba, 0xa3];

  test('has the fault of its bytes, not an unknown header', () => {
    expect(codesOf(Uint8Array.from([...bytesOf('号,城市\n1,成都\n2,'), ...gbk, 0x0a]))).toEqual(['encoding-mixed 3']);
    expect(codesOf(Uint8Array.from([...bytesOf('b\u0014#e\u0000E-SafeNet\u0000'), ...gbk]))).toEqual([
      'format-error 1',
    ]);
    expect(codesOf(bytesOf('<html><table></table></html>'))).toEqual(['format-error 1']);
    expect(codesOf(bytesOf(''))).toEqual(['file-empty -']);
    expect(codesOf(bytesOf('甲,乙\n1,2\n'))).toEqual(['table-unknown -']);
  });

  test('or the one table whose header stands far below other lines', () => {
    expect(codesOf(bytesOf(`${'说明\n'.repeat(14)}id,name\nbj,北京\n`))).toEqual(['header-far 15']);
  });
});

describe('a file alone', () => {
  const check = (text: string, table?: string) =>
    checkPackage({
      package: description,
      readFile: files({ ...good, x: text }),
      files: [{ path: 'x', name: 'given/x.csv', ...(table === undefined ? {} : { table }) }],
    }).tables;

  test('is the table whose header it carries, and its references are looked up', () => {
    expect(check('id,name\nsh,上海\n')).toMatchObject([{ name: 'cities', file: 'given/x.csv', outcome: 'accept' }]);
    expect(check('编号,city\n1,bj\n')[0]?.name).toBe('');
    expect(check('id,city\n1a,sh\n')[0]?.errors[0]).toMatchObject({
      code: 'foreign-key',
      file: 'given/x.csv',
      line: 2,
      column: 2,
    });
  });

  test('is the table whose path it is, whatever its header', () => {
    expect(check('id,town\n1a,bj\n', 'pay')).toMatchObject([{ name: 'pay', errors: [{ code: 'missing-label' }] }]);
  });

  test('fits no table', () => {
    expect(check('甲,乙\n1,2\n')).toMatchObject([{ name: '', outcome: 'reject', errors: [{ code: 'table-unknown' }] }]);
  });
});

describe('files that cannot be read', () => {
  test.each([
    [Object.assign(new Error(), { code: 'EACCES' }), 'file-unreadable', 'EACCES'],
    [Object.assign(new Error(), { code: 'EISDIR' }), 'file-not-plain', 'EISDIR'],
    [new ReadFailure('NOT_PLAIN'), 'file-not-plain', 'NOT_PLAIN'],
    [new ReadFailure('CHANGED'), 'file-changed', 'CHANGED'],
    [new ReadFailure('TOO_BIG', '30000000'), 'file-too-big', 'TOO_BIG'],
    [new Error('no code'), 'file-unreadable', ''],
  ])('%s', (thrown, code, reason) => {
    const readFile = () => {
      throw thrown;
    };
    const { tables } = checkPackage({ package: description, readFile });
    expect(tables[0]?.errors).toMatchObject([{ code, params: { reason } }]);
    expect(tables[0]?.rows).toEqual([]);
  });

  test('a name that differs by case only is read, with a notice', () => {
    const report = checkPackage({
      package: description,
      readFile: files({ 'Pay.CSV': good['pay.csv'], 'cities.csv': good['cities.csv'] }),
      similarFile: (path) => (path === 'pay.csv' ? 'Pay.CSV' : null),
    });
    expect(report.tables[0]).toMatchObject({
      outcome: 'normalise',
      notices: [{ code: 'file-name', value: 'Pay.CSV' }],
    });
  });
});
