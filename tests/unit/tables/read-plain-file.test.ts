import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runData } from '../../../scripts/data.ts';
import { readPlainFile } from '../../../scripts/support/read-plain-file.ts';
import { similarFile } from '../../../src/datasets/checks/check-data-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plain-'));
const file = path.join(folder, 't.csv');
writeFileSync(file, 'a\nx\n');
const codeOf = (read: () => unknown): unknown => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('only plain files inside the data folder are read', () => {
  test('a file is read and not touched', () => {
    const before = statSync(file);
    expect(new TextDecoder().decode(readPlainFile(file, folder))).toBe('a\nx\n');
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
    expect(readFileSync(file, 'utf8')).toBe('a\nx\n');
  });

  test('links, folders and temporary files are not', () => {
    symlinkSync(file, path.join(folder, 'link.csv'));
    mkdirSync(path.join(folder, 'folder.csv'));
    mkdirSync(path.join(folder, 'inside'));
    symlinkSync(tmpdir(), path.join(folder, 'inside', 'out'));
    expect(codeOf(() => readPlainFile(path.join(folder, 'link.csv')))).toBe('NOT_PLAIN');
    expect(codeOf(() => readPlainFile(path.join(folder, 'folder.csv')))).toBe('NOT_PLAIN');
    expect(codeOf(() => readPlainFile(path.join(folder, 'gone.csv')))).toBe('ENOENT');
    expect(codeOf(() => readPlainFile(path.join(folder, 't.csv'), path.join(folder, 'inside')))).toBe('OUTSIDE');
    for (const name of ['~$t.csv', '.~lock.t.csv#', 't.csv.tmp', '.DS_Store', 't.csv~']) {
      expect(codeOf(() => readPlainFile(path.join(folder, name)))).toBe('TEMPORARY');
    }
  });

  test('a file too big is refused by its size', () => {
    const big = path.join(folder, 'big.csv');
    writeFileSync(big, new Uint8Array(20_000_001));
    expect(codeOf(() => readPlainFile(big))).toBe('TOO_BIG');
  });

  test('a name that differs by case or by its characters’ encoding is found', () => {
    writeFileSync(path.join(folder, 'Cafe\u0301.CSV'), 'a\n');
    expect(similarFile(path.join(folder, 'caf\u00e9.csv'))).toBe(path.join(folder, 'Cafe\u0301.CSV'));
    expect(similarFile(path.join(folder, 'nothing.csv'))).toBeNull();
    expect(similarFile(path.join(folder, 'nowhere', 't.csv'))).toBeNull();
  });
});

test('help names every command in both languages', async () => {
  const { text, status } = await runData(['help']);
  expect(status).toBe(0);
  const usages = [...text.matchAll(/^ {2}(\w+).*\n {6}(.*)\n {6}(.*)$/gmu)];
  expect(usages.map(([, name]) => name)).toEqual([
    'check',
    'diff',
    'accept',
    'freeze',
    'template',
    'new',
    'sentence',
    'summarise',
    'format',
    'stale',
    'links',
  ]);
  for (const [, , zh = '', en = ''] of usages) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[a-z]+ [a-z]/);
  }
});
