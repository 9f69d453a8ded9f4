import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import { formatProblem } from '../../../src/tables/describe.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import { aResource, bytesOf } from './a-resource.ts';

const codes = ({ errors, notices }: TableReport): string[] =>
  [...errors, ...notices].map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);
const plain = aResource([{ name: 'a' }, { name: 'b', type: 'integer' }]);

describe('limits', () => {
  test('files over 20 MB are refused before they are read', () => {
    const report = checkTable(new Uint8Array(20_000_001), 't.csv', plain);
    expect(codes(report)).toEqual(['file-too-big -:-']);
    expect(report.encoding).toBeNull();
  });

  test('more than a million rows', { timeout: 30_000 }, () => {
    const text = `a,b\n${'x,1\n'.repeat(1_000_001)}`;
    expect(codes(checkTable(bytesOf(text), 't.csv', plain))[0]).toBe('too-many-rows -:-');
  });

  test('many more than a million records, data or blank, before any cell is read', { timeout: 30_000 }, () => {
    for (const line of ['x,1\n', '\n']) {
      const report = checkTable(bytesOf(`a,b\n${line.repeat(1_000_200)}y,2\n`), 't.csv', plain);
      expect(codes(report)).toEqual(['too-many-rows -:-']);
    }
  });

  test('more than 200 columns, however many', () => {
    expect(codes(checkTable(bytesOf(`a,b${',x'.repeat(1_000_000)}\n`), 't.csv', plain))).toEqual([
      'too-many-columns 1:-',
    ]);
  });

  test('cells of more than 32,767 characters, at their place', () => {
    const long = '字'.repeat(32_768);
    expect(codes(checkTable(bytesOf(`a,b\nx,1\n${long},2\n`), 't.csv', plain))).toEqual(['cell-too-long 3:1']);
    expect(codes(checkTable(bytesOf(`a,b\nx,1\n${long.slice(1)},2\n`), 't.csv', plain))).toEqual([
      'truncated-value 3:1',
    ]);
  });
});

describe('days in a column of periods', () => {
  const source = aResource([
    { name: 'id' },
    {
      name: 'published',
      constraints: { required: true, pattern: String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?` },
    },
  ]);
  const readings = (cell: string) => checkTable(bytesOf(`id,published\na,${cell}\n`), 't.csv', source);

  test.each([
    ['2024-02-29', []],
    ['2025-02-30', ['date-impossible 2:2']],
    ['２０２５-02-30', ['date-impossible 2:2']],
    ['2025/02/30', ['date-impossible 2:2']],
    ['2025/13/01', ['date-impossible 2:2']],
    ['01/02/2025', ['date-ambiguous 2:2']],
    ['2025.1.5', ['date-format 2:2']],
  ] as const)('%s', (cell, found) => {
    expect(codes(readings(cell))).toEqual(found);
  });

  test('both readings of an ambiguous one are named', () => {
    const [error] = readings('01/02/2025').errors;
    expect(error && formatProblem(error, 'en')).toContain('it can be read as 2025-01-02 or as 2025-02-01');
  });
});

test('a mark of UTF-8 before bytes in GBK is named as such', () => {
  const report = checkTable(
    Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('a,b\n'), 0xb3, 0xfd, 0xc1, 0xcb),
    't.csv',
    plain,
  );
  expect(codes(report)).toEqual(['encoding-error 2:1']);
  const [error] = report.errors;
  expect(error && formatProblem(error, 'en')).toContain('the mark at the beginning says that the file is UTF-8, but');
  expect(error && formatProblem(error, 'zh')).toContain('说它是 UTF-8，此处的字节 B3 FD C1 却不是');
});

test('a notice writes a small number as the cell does, without an exponent', () => {
  const figures = aResource([{ name: 'id' }, { name: 'value', type: 'number' }, { name: 'quote' }], {
    primaryKey: 'id',
    slips: { quote: { column: 'quote', fields: ['value'] } },
  });
  const report = checkTable(bytesOf('id,value,quote\na,0.0000001,in 5 cases\n'), 't.csv', figures);
  expect(report.notices.map(({ code, value }) => [code, value])).toEqual([['slip-quote', '0.0000001']]);
});

describe('hostile names', () => {
  test('as undeclared columns they are left out', () => {
    const report = checkTable(bytesOf('a,b,__proto__,constructor,toString\nx,1,p,q,r\n'), 't.csv', plain);
    expect(report.rows.map((row) => Object.entries(row))).toEqual([
      [
        ['a', 'x'],
        ['b', 1],
      ],
    ]);
  });

  test('as declared columns they are fields like others, and Object stays as it is', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    const resource = aResource(
      names.map((name) => ({ name })),
      { primaryKey: names },
    );
    const report = checkTable(bytesOf(`${names.join(',')}\nvalueOf,__proto__,x,y,z,w\n`), 't.csv', resource);
    expect(report.outcome).toBe('accept');
    expect(Object.entries(report.rows[0] ?? {})).toEqual([
      ['__proto__', 'valueOf'],
      ['constructor', '__proto__'],
      ['prototype', 'x'],
      ['toString', 'y'],
      ['hasOwnProperty', 'z'],
      ['valueOf', 'w'],
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('as keys of categories', () => {
    const resource = aResource([{ name: 'a', categories: ['__proto__', 'x'] }]);
    expect(codes(checkTable(bytesOf('a\n__proto__\nconstructor\n'), 't.csv', resource))).toEqual([
      'constraint-enum 3:1',
    ]);
  });
});

describe('positions', () => {
  test('a file with a fault in each of many rows has as many problems, at their lines', () => {
    const count = 150_000;
    const { errors } = checkTable(bytesOf(`a,b\n${'x"y,1\n'.repeat(count)}`), 't.csv', plain);
    expect(errors.length).toBe(count);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['stray-quote']));
    expect(errors.at(-1)?.line).toBe(count + 1);
  });

  test('a thousand bad cells are a thousand problems', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `"x\n${index}",${index}万`);
    const report = checkTable(bytesOf(`a,b\n${lines.join('\n')}\n`), 't.csv', plain);
    expect(report.errors).toHaveLength(1000);
    expect(report.errors[999]).toMatchObject({
      line: 2000,
      column: 2,
      value: '999万',
      params: { row: 1001, write: '9990000' },
    });
    expect(report.rows).toEqual([]);
  });

  test('rows carry their lines and Excel rows, columns their numbers', () => {
    const { lines, excelRows, columns } = checkTable(bytesOf('b,a\n1,"x\ny"\n2,z\n'), 't.csv', plain);
    expect([lines, excelRows, [...columns]]).toEqual([
      [2, 4],
      [2, 3],
      [
        ['a', 2],
        ['b', 1],
      ],
    ]);
  });
});

describe('order and spelling change nothing', () => {
  const resource = aResource([{ name: 'id' }, { name: 'n', type: 'number' }], { primaryKey: 'id' });
  test.each(['id,n\na,1.50\nb,1411\n', '\ufeffid,n\r\na,1.5\r\nb,"1,411"\r\n', 'n,id\n1.5,a\n１４１１,b'])(
    '%j',
    (text) => {
      expect(checkTable(bytesOf(text), 't.csv', resource).rows.map((row) => ({ ...row }))).toEqual([
        { id: 'a', n: 1.5 },
        { id: 'b', n: 1411 },
      ]);
    },
  );
});

test('a declared mark keeps its reason', () => {
  const resource = aResource([
    { name: 'id' },
    { name: 'n', type: 'integer', missingValues: ['', { value: '-', label: '未公布' }] },
  ]);
  const { rows, marks } = checkTable(bytesOf('id,n\na,-\nb,\n'), 't.csv', resource);
  expect(rows.map((row) => row['n'])).toEqual([null, null]);
  expect(marks).toEqual([{ line: 2, field: 'n', mark: '-', label: '未公布' }]);
});

test('free text stays as it is written', () => {
  const resource = aResource([{ name: 'a' }]);
  const odd = [
    '<script>alert(1)</script>',
    '=1+1',
    '@x',
    "it's",
    '👩‍👩‍👧',
    'a\u200bb',
    '1/2',
    'null and void',
    '0001',
    '1E5',
  ];
  const report = checkTable(bytesOf(`a\n${odd.map((text) => `"${text}"`).join('\n')}\n`), 't.csv', resource);
  expect(report.outcome).toBe('accept');
  expect(report.rows.map((row) => row['a'])).toEqual(odd);
});

test('reading reports the records read so far, now and then and at the end', () => {
  const calls: string[] = [];
  const rows = (file: string, done: number, total: number) => calls.push(`${file} ${done}/${total}`);
  checkTable(bytesOf(`a,b\n${'x,1\n'.repeat(9000)}`), 't.csv', plain, { watch: { rows } });
  checkTable(bytesOf('a,b\n'), 'none.csv', plain, { watch: { rows } });
  expect(calls).toEqual(['t.csv 0/9000', 't.csv 4096/9000', 't.csv 8192/9000', 't.csv 9000/9000', 'none.csv 0/0']);
});
