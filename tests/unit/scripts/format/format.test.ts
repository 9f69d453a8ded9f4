import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runData } from '../../../../scripts/data.ts';

const root = mkdtempSync(path.join(tmpdir(), 'format-'));
afterAll(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

test('our own tables are canonical', async () => {
  expect(await runData(['format', '--check'])).toEqual({
    text: '27 张表都是规范写法。'.replace('27', String(ownTables())),
    status: 0,
  });
});

const ownTables = (): number =>
  [...readFileSync('data/datapackage.json', 'utf8').matchAll(/^\s+"path": "[a-z0-9-]+\.csv"/gm)].length;

const description = {
  name: 'made-up',
  resources: [
    {
      name: 'pay',
      path: 'pay.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string', title: '编号' },
          { name: 'pay', type: 'number', title: '月薪', deprecated: ['wage'] },
          { name: 'note', type: 'string', title: '说明', missingValues: ['', '-'] },
        ],
        primaryKey: 'id',
      },
    },
    { name: 'words', path: 'words.csv', schema: { fields: [{ name: 'word', type: 'string' }] } },
  ],
};
const words = 'word\n甲\n""\n乙\n';
const canonical = 'id,pay,note\n007,2600,"a, ""b"""\n008,2600.50,\n009,,-\n';

let folder = root;
const at = (name: string): string => path.join(folder, name);
const write = (pay: string | Uint8Array): void => {
  writeFileSync(at('pay.csv'), pay);
};
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'case-'));
  writeFileSync(at('datapackage.json'), JSON.stringify(description));
  writeFileSync(at('words.csv'), words);
});
const format = (...args: readonly string[]) => {
  vi.stubEnv('DATA_DIR', folder);
  return runData(['format', ...args, '--lang', 'en']);
};

describe('format', () => {
  test.each([
    [
      'a mark and line ends of Windows',
      `\uFEFF${canonical.replaceAll('\n', '\r\n')}`,
      'byte order mark removed, line ends to LF',
    ],
    ['GBK', iconv.encode(canonical.replace('007', '七'), 'gbk'), 'encoding to UTF-8'],
    [
      'another order of columns',
      'note,id,pay\n"a, ""b""",007,2600\n,008,2600.50\n-,009,\n',
      'columns in declared order',
    ],
    ['Chinese headings', canonical.replace('id,pay,note', '编号,月薪,说明'), 'headings as declared'],
    ['a former name of a column', canonical.replace('pay', 'wage'), 'headings as declared'],
    [
      'quotes and blank lines',
      canonical.replace('008,2600.50', '\n"008","2600.50"'),
      'quotation marks and blank lines',
    ],
    ['no line end at the end', canonical.slice(0, -1), 'quotation marks and blank lines'],
  ])('takes %s to the one form', async (_, given, change) => {
    write(given);
    const looked = await format('--check');
    expect(looked.text).toContain(`pay.csv: ${change}\n`);
    expect(looked.status).toBe(1);
    expect(readFileSync(at('pay.csv'))).toEqual(Buffer.from(given));
    expect((await format()).text).toMatch(/1 file rewritten; no value was changed\.$/);
    expect(readFileSync(at('pay.csv'), 'utf8').replace('七', '007')).toBe(canonical);
    expect(await format('--check')).toEqual({ text: '2 tables are in canonical form.', status: 0 });
  });

  test('leaves a canonical file alone, and every letter of a cell as it is', async () => {
    write(`\uFEFF${canonical.replace('2600.50', '"2,600.50"')}`);
    const before = statSync(at('words.csv')).mtimeMs;
    await format();
    expect(readFileSync(at('pay.csv'), 'utf8')).toBe(canonical.replace('2600.50', '"2,600.50"'));
    expect(statSync(at('words.csv')).mtimeMs).toBe(before);
    expect(readFileSync(at('words.csv'), 'utf8')).toBe(words);
  });

  test('refuses what check refuses, and words outside the table, and then writes nothing', async () => {
    writeFileSync(at('words.csv'), `\uFEFF${words}`);
    write(canonical.replace('2600,', '2600元,'));
    const faulty = await format();
    expect(faulty.text).toContain('[num-suffix]');
    expect(faulty.status).toBe(1);
    write(`客服薪资表\n${canonical}`);
    const { text, status } = await format();
    expect(text).toMatch(
      /pay\.csv: line 1 outside the table would be lost; move them elsewhere first\nNothing was written\.$/,
    );
    expect(status).toBe(1);
    expect(readFileSync(at('words.csv'), 'utf8')).toBe(`\uFEFF${words}`);
  });
});
