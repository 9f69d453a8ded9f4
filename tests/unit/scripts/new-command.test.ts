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
    expect(text).toMatch(/month: yearmonth\n\s+city_code: string {2}← there are zeros in front, as in "010"/);
    expect(text).toMatch(/rank: integer\n\s+share: number\n\s+year: year\n\s+name: string\n/);
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
    ['no id column', 'x', 'a,b\n1,2\n', /没有 id 列/],
    ['an empty id', 'x', 'id,b\nA1,2\n,3\n', /constraint-required/],
    ['an id twice', 'x', 'id,b\nA1,2\nA1,3\n', /unique-error|primary-key/],
    ['a column without a name', 'x', 'id,,c\nA1,2,3\n', /blank-label/],
    ['a column twice', 'x', 'id,b,b\nA1,2,3\n', /duplicate-label/],
    ['a Chinese column name', 'x', 'id,城市\nA1,北京\n', /“城市”/],
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
