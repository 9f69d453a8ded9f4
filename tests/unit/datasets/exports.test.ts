import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cutColumns, withoutFormer } from '../../../src/client/check/judge/site-tables.ts';
import { exportCsv, exportExcelCsv } from '../../../src/datasets/exports/export-csv.ts';
import { csvText } from '../../../src/lib/text/csv-text.ts';
import { plainDecimal } from '../../../src/lib/numbers/plain-decimal.ts';
import { exportDescriptor } from '../../../src/datasets/exports/export-descriptor.ts';
import { exportJson } from '../../../src/datasets/exports/export-json.ts';
import { servedTable } from '../../../src/datasets/exports/former-columns.ts';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import { tableDictionary } from '../../../src/publish/files/table-dictionary.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';

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

describe('a column that was renamed', () => {
  const described = {
    name: 'test',
    resources: [
      {
        name: 'small',
        path: 'small.csv',
        schema: {
          fields: [
            { name: 'id', title: '编号', title_en: 'Id' },
            { name: 'mean_pay', type: 'number', title: '平均工资', deprecated: 'wage', missingValues: ['', 'x'] },
            { name: 'note' },
          ],
        },
      },
    ],
  };
  const read = readPackage(described, 'datapackage.json');
  const declared = 'resources' in read ? read.resources[0] : undefined;
  if (!declared) throw new Error('the test describes no table');
  const small: SiteTable = {
    resource: declared,
    rows: [
      { id: 'A1', mean_pay: 2600, note: null },
      { id: 'A2', mean_pay: null, note: '甲' },
    ],
    marks: [new Map(), new Map([['mean_pay', 'x']])],
  };
  const served = servedTable(small);
  const csv = exportCsv(served);

  test('is served under its former name too, right beside the new one, in every file', () => {
    expect(csv).toBe('id,mean_pay,wage,note\nA1,2600,2600,\nA2,x,x,甲\n');
    expect(exportExcelCsv(served)).toContain(
      '平均工资（mean_pay）,旧列名：平均工资 Former name: 平均工资（wage）,note',
    );
    const json = JSON.parse(exportJson(served)) as { fields: { name: string }[]; rows: object[] };
    expect(json.fields.map(({ name }) => name)).toEqual(['id', 'mean_pay', 'wage', 'note']);
    expect(json.rows[0]).toEqual({ id: 'A1', mean_pay: 2600, wage: 2600, note: null });
    const dictionary = tableDictionary(served.resource).find(([name]) => name === 'wage');
    expect(dictionary?.join(' ')).toMatch(/下一版就不再提供，请改用“mean_pay”.*It goes with the next release/s);
  });

  test('is served once, and not at all when the description no longer lists it', () => {
    expect(servedTable(served)).toBe(served);
    expect(servedTable(table([]))).toEqual(table([]));
  });

  test('is described as it is served, so that the file is read by its own description', () => {
    const descriptor = exportDescriptor(JSON.stringify(described), [small]);
    const own = readPackage(descriptor, 'datapackage.json');
    const resource = 'resources' in own ? own.resources[0] : undefined;
    const report = resource && checkTable(new TextEncoder().encode(csv), 'small.csv', resource);
    expect([report?.outcome, report?.errors, report?.notices]).toEqual(['accept', [], []]);
  });

  test('is one column again where files are judged by what the site serves', () => {
    const { description, former } = withoutFormer(exportDescriptor(JSON.stringify(described), [small]));
    const again = readPackage(description, 'datapackage.json');
    const fields = 'resources' in again ? again.resources[0]?.schema.fields : [];
    expect(fields?.map(({ name, deprecated }) => [name, ...deprecated])).toEqual([
      ['id'],
      ['mean_pay', 'wage'],
      ['note'],
    ]);
    const bytes = cutColumns(new TextEncoder().encode(csv), former.get('small.csv'));
    expect(new TextDecoder().decode(bytes)).toBe(exportCsv(small));
  });
});
