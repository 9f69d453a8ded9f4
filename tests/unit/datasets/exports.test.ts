import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exportCsv } from '../../../src/datasets/export-csv.ts';
import { csvText } from '../../../src/lib/csv-text.ts';
import { plainDecimal } from '../../../src/lib/plain-decimal.ts';
import { exportDescriptor } from '../../../src/datasets/export-descriptor.ts';
import { exportExcelCsv } from '../../../src/datasets/export-excel-csv.ts';
import { exportJson } from '../../../src/datasets/export-json.ts';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import { readPackage } from '../../../src/tables/read-package.ts';

const description = readPackage(
  {
    name: 'test',
    resources: [
      {
        name: 'small',
        path: 'small.csv',
        title: '小表',
        title_en: 'Small',
        schema: {
          fields: [
            { name: 'id', title: '编号', title_en: 'Id' },
            { name: 'value', type: 'number', title: '数值' },
            { name: 'quote' },
          ],
        },
      },
    ],
  },
  'datapackage.json',
);
const resource = 'resources' in description ? description.resources[0] : undefined;
if (!resource) throw new Error('the test describes no table');

const table = (rows: SiteTable['rows']): SiteTable => ({ resource, rows, marks: [] });

describe('numbers', () => {
  test.each([
    [2600, '2600'],
    [-4.5, '-4.5'],
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-2.25e22, '-22500000000000000000000'],
  ])('%d is written in digits', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  test('what is no number is refused', () => {
    expect(() => plainDecimal(Number.NaN)).toThrow('no number');
  });
});

test('a cell is quoted only where it needs to be', () => {
  expect(csvText([['a', 'b,c', 'say "so"', 'two\nlines', ' edge', null, true, 4.9]])).toBe(
    'a,"b,c","say ""so""","two\nlines"," edge",,true,4.9\n',
  );
});

test('a plain table has field names, LF and empty cells for missing ones', () => {
  const rows = [
    { id: 'A1', value: 94, quote: '达到94.00%' },
    { id: 'A2', value: null, quote: null },
  ];
  expect(exportCsv(table(rows))).toBe('id,value,quote\nA1,94,达到94.00%\nA2,,\n');
});

test.each(['=1+1', '+86', '-5', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])(
  'for Excel, text that starts like %j cannot run, and numbers stay numbers',
  (text) => {
    const csv = exportExcelCsv(table([{ id: 'A1', value: -4.5, quote: text }]));
    expect(csv).toBe(`\uFEFF编号 Id（id）,数值（value）,quote\r\nA1,-4.5,"'${text}"\r\n`);
  },
);

test('JSON keeps types, nulls and both titles', () => {
  const document: unknown = JSON.parse(exportJson(table([{ id: 'A1', value: 2600, quote: null }])));
  expect(document).toMatchObject({ name: 'small', rows: [{ id: 'A1', value: 2600, quote: null }] });
  expect(document).toMatchObject({
    title: '小表',
    title_en: 'Small',
    fields: [{ name: 'id', title_en: 'Id' }, {}, {}],
  });
});

test('the descriptor states hash, size and rows of what is published, and keeps the rest', () => {
  const small = table([{ id: 'A1', value: 1, quote: '好' }]);
  const csv = Buffer.from('id,value,quote\nA1,1,好\n');
  const maintained = {
    title: '数据',
    resources: [{ name: 'small', path: 'old.csv', encoding: 'gb18030', title_en: 'Small' }],
  };
  expect(JSON.parse(exportDescriptor(JSON.stringify(maintained), [small]))).toEqual({
    title: '数据',
    resources: [
      {
        name: 'small',
        path: 'small.csv',
        encoding: 'utf-8',
        title_en: 'Small',
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        bytes: csv.length,
        rowCount: 1,
      },
    ],
  });
  expect(() => exportDescriptor(JSON.stringify(maintained), [])).toThrow('"small"');
});

test('a missing cell keeps the mark that says why, as its source prints it', () => {
  const marked: SiteTable = { ...table([{ id: 'A', value: null }]), marks: [new Map([['value', 'x']])] };
  expect(exportCsv(marked).split('\n')[1]).toContain('x');
  expect(exportCsv(table([{ id: 'A', value: null }])).split('\n')[1]).not.toContain('x');
});
