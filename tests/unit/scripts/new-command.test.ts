import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runData } from '../../../scripts/data.ts';
import { placeAll } from '../../../scripts/support/place-all.ts';

const root = mkdtempSync(path.join(tmpdir(), 'new-table-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

let folder = root;
let data = root;
let before = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'case-'));
  data = path.join(folder, 'data');
  mkdirSync(data);
  copyFileSync('data/datapackage.json', path.join(data, 'datapackage.json'));
  before = readFileSync('data/datapackage.json', 'utf8');
});

const description = (): string => readFileSync(path.join(data, 'datapackage.json'), 'utf8');

function file(content: string | Uint8Array, name = 'in.csv'): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function run(...args: readonly string[]) {
  const packaged = ['--package', path.join(data, 'datapackage.json')];
  return runData([...args, ...packaged]);
}

const good = 'id,month,city_code,rank,share,year,name\nA1,2024-01,010,3,0.5,2024,甲\nA2,2024-02,021,12,-1.25,2023,乙\n';

describe('new', () => {
  test('says what it would write, and writes nothing', async () => {
    const { text, status } = await run('new', 'city-pay', file(good), '--lang', 'en');
    expect(status).toBe(0);
    expect(text).toContain('nothing was written');
    expect(text).toMatch(
      /month +yearmonth +2024-01\n +city_code +string +010\n +← there are zeros in front, as in "010"/,
    );
    expect(text).toMatch(/rank +integer +3\n +share +number +0\.5\n +year +year +2024\n +name +string +甲\n/);
    expect(text).toMatch(/First 2 rows:\n +id +month .*\n +A1 +2024-01 +010 +3 +0\.5 +2024 +甲\n/);
    expect(text).toContain('units of the columns of numbers (unit): rank, share');
    expect(description()).toBe(before);
    expect(readdirSync(data)).toEqual(['datapackage.json']);
  });

  test('with --write makes a table that the check accepts with every zero in place', async () => {
    const { text, status } = await run(
      'new',
      'city-pay',
      file(good),
      '--write',
      '--title-zh',
      '城市薪资',
      '--title-en',
      'Pay by city',
    );
    expect(status).toBe(0);
    expect(text).toContain('已写入（2 行数据）');
    expect(text).not.toContain('--title-zh');
    expect(readFileSync(path.join(data, 'city-pay.csv'), 'utf8')).toBe(good);
    const checked = await run('check', path.join(data, 'city-pay.csv'), '--json');
    expect(JSON.parse(checked.text)).toMatchObject({
      outcome: 'accept',
      tables: [
        {
          name: 'city-pay',
          rows: [
            { id: 'A1', month: '2024-01', city_code: '010', rank: 3, share: 0.5, year: 2024, name: '甲' },
            { id: 'A2', city_code: '021', share: -1.25 },
          ],
        },
      ],
    });
    const after = JSON.parse(description()) as { resources: { name: string; title?: string; title_en?: string }[] };
    expect(after.resources.at(-1)).toMatchObject({ name: 'city-pay', title: '城市薪资', title_en: 'Pay by city' });
    expect({ ...after, resources: after.resources.slice(0, -1) }).toEqual(JSON.parse(before));
    expect(readdirSync(data).toSorted()).toEqual(['city-pay.csv', 'datapackage.json']);
  });

  test('a file in GBK is taken as it is', async () => {
    const bytes = iconv.encode('id,名称\nA1,甲乙丙丁北京上海\n'.replace('名称', 'name_zh'), 'gbk');
    expect((await run('new', 'gbk', file(bytes), '--write')).status).toBe(0);
    expect(readFileSync(path.join(data, 'gbk.csv')).equals(bytes)).toBe(true);
  });

  test.each([
    ['a name that is taken', 'turnover', good, /“turnover”/],
    ['a name in capitals', 'City', good, /“City”不能作表名/],
    ['a name that leads elsewhere', '../x', good, /不能作表名/],
    ['an empty id', 'x', 'id,b\nA1,2\n,3\n', /constraint-required/],
    ['an id twice', 'x', 'id,b\nA1,2\nA1,3\n', /unique-error|primary-key/],
    ['a column without a name', 'x', 'id,,c\nA1,2,3\n', /blank-label/],
    ['a column twice', 'x', 'id,b,b\nA1,2,3\n', /duplicate-label/],
    ['a cell too many', 'x', 'id,b\nA1,2,3\n', /extra-cell/],
    ['an open quote', 'x', 'id,b\nA1,"2\n', /unclosed-quote/],
    [
      'bytes that are no text',
      'x',
      new Uint8Array([0x69, 0x64, 0x2c, 0x62, 0x0a, 0x41, 0x2c, 0xff, 0xff, 0x0a]),
      /encoding/,
    ],
    ['no rows', 'x', 'id,b\n', /no-rows/],
    ['an Excel workbook', 'x', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /format-error|文字/],
  ])('refuses %s, and writes nothing', async (_, name, content, words) => {
    const { text, status } = await run('new', name, file(content), '--write');
    expect(text).toMatch(words);
    expect(text).toContain('什么都没有写');
    expect(status).toBe(1);
    expect(description()).toBe(before);
    expect(readdirSync(data)).toEqual(['datapackage.json']);
  });

  test('a file without ids and with other headings is written with ids, names and titles, and passes the check', async () => {
    const foreign = iconv.encode(
      '某市工资表,,\n城市,平均工资（元/月）,摸鱼指数\n甲市,"5,310",3\n乙市,—,4\n注：样本数据。,,\n',
      'gbk',
    );
    const { text, status } = await run('new', 'city-pay', file(foreign), '--write');
    expect(status, text).toBe(0);
    expect(readFileSync(path.join(data, 'city-pay.csv'), 'utf8')).toBe(
      'id,city,mean_pay,c3\nCIT001,甲市,5310,3\nCIT002,乙市,—,4\n',
    );
    const after = JSON.parse(description()) as { resources: { schema: { fields: object[] } }[] };
    expect(after.resources.at(-1)?.schema.fields).toEqual([
      { name: 'id', type: 'string', constraints: { required: true, unique: true } },
      { name: 'city', type: 'string', title: '城市' },
      { name: 'mean_pay', type: 'integer', title: '平均工资（元/月）', unit: 'CNY_month', missingValues: ['', '—'] },
      { name: 'c3', type: 'integer', title: '摸鱼指数' },
    ]);
    const checked = await run('check', path.join(data, 'city-pay.csv'), '--json');
    expect(JSON.parse(checked.text)).toMatchObject({
      outcome: 'accept',
      tables: [
        {
          rows: [
            { id: 'CIT001', mean_pay: 5310 },
            { id: 'CIT002', mean_pay: null, c3: 4 },
          ],
        },
      ],
    });
  });

  test('names may be given, by heading or by number of the column', async () => {
    const { text } = await run(
      'new',
      'x',
      file('城市,,摸鱼指数\n甲市,1,3\n'),
      '--names',
      '2=staff,摸鱼指数=index',
      '--write',
    );
    expect(text).toContain('已写入');
    expect(readFileSync(path.join(data, 'x.csv'), 'utf8')).toBe('id,city,staff,index\nX001,甲市,1,3\n');
  });

  test('a column of each year becomes a row of each, and a blank cell none', async () => {
    const wide = 'id,地区,2021年,2022年\nA,甲,1,2\nB,乙,,4\n';
    const offered = await run('new', 'x', file(wide), '--lang', 'en');
    expect(offered.text).toContain('with --long each row has one year, 3 rows in all; 1 blank cell becomes no row');
    expect((await run('new', 'x', file(wide), '--long', '--write')).status).toBe(0);
    expect(readFileSync(path.join(data, 'x.csv'), 'utf8')).toBe(
      'id,file_id,area,year,value\nX001,A,甲,2021,1\nX002,A,甲,2022,2\nX003,B,乙,2022,4\n',
    );
  });

  test('a fault is reported at its line of the file, also below lines that are no rows', async () => {
    const { text, status } = await run('new', 'x', file('某表,\n城市,人数\n甲,1\n乙,2,3\n'));
    expect(status).toBe(1);
    expect(text).toContain('in.csv:4:');
    expect(text).toContain('[extra-cell]');
  });

  test('headings that are missing or alike are refused with the way to name them', async () => {
    const { text } = await run('new', 'x', file('id,b,b\nA1,2,3\n'));
    expect(text).toMatch(/duplicate-label.*\n.*--names 2=/);
  });

  test('refuses a missing file, and a CSV that lies there already', async () => {
    expect((await run('new', 'x', path.join(folder, 'none.csv'), '--write')).text).toContain('[file-missing]');
    writeFileSync(path.join(data, 'x.csv'), 'mine');
    expect((await run('new', 'x', file(good), '--write')).text).toContain('已经存在');
    expect(readFileSync(path.join(data, 'x.csv'), 'utf8')).toBe('mine');
  });
});

describe('writing several files', () => {
  test('is all or nothing: what was there comes back', () => {
    const [kept, fresh, blocked] = ['kept', 'fresh', 'blocked'].map((name) => path.join(folder, name));
    if (kept === undefined || fresh === undefined || blocked === undefined) throw new Error('no paths');
    writeFileSync(kept, 'old');
    mkdirSync(path.join(blocked, 'full'), { recursive: true });
    const files = [kept, fresh, blocked].map((name) => ({ path: name, content: 'new' }));
    expect(() => {
      placeAll(files);
    }).toThrow();
    expect(readFileSync(kept, 'utf8')).toBe('old');
    expect(existsSync(fresh)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
