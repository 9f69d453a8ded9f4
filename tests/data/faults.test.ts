import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { partOf } from '../../scripts/support/place-all.ts';
import { sha256 } from '../../src/history/parse-log.ts';
import { publishedCopy } from '../helpers/published-copy.ts';

const { work, data, file, moveTo, edit, run } = publishedCopy();

/** Names and contents of everything in the data folder. */
const whole = (): string[] =>
  readdirSync(data(), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => (statSync(file(name)).isFile() ? `${name} ${sha256(readFileSync(file(name)))}` : name));
/** Words of a note: a change that needs no reason. */
const reword = (): void => {
  edit('operations.csv', /取自艾媒页面的镜像。/, '取自艾媒网页的镜像。');
};
const isRoot = process.getuid?.() === 0;

afterEach(() => {
  for (const name of readdirSync(work)) if (/CITATION/.test(name)) rmSync(path.join(work, name));
});

describe('what the system refuses is one line, and nothing is left behind', () => {
  test.runIf(existsSync('/dev/full'))('a disk that is full', async () => {
    reword();
    const before = whole();
    const citation = path.join(work, 'CITATION.cff');
    cpSync('CITATION.cff', citation);
    symlinkSync('/dev/full', partOf(citation));
    const { text, status } = await run('accept');
    expect(text).toBe('磁盘满了；请腾出空间再运行；什么都没有改动 [ENOSPC]');
    expect(status).toBe(1);
    expect(whole()).toEqual(before);
    expect((await run('accept', '--lang', 'en')).text).toContain('Accepted as change number 2');
  });

  test('a folder that is no data folder, and one that is not there', async () => {
    const elsewhere = path.join(work, 'elsewhere');
    mkdirSync(elsewhere);
    for (const [folder, command] of [
      [elsewhere, 'accept'],
      [elsewhere, 'freeze'],
      [path.join(work, 'nowhere'), 'accept'],
      [path.join(work, 'nowhere'), 'freeze'],
    ] as const) {
      moveTo(folder);
      const { text, status } = await run(command, '--lang', 'en');
      expect(text.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('a file where a folder should be', async () => {
    rmSync(file('history/figures'), { recursive: true });
    writeFileSync(file('history/figures'), '');
    reword();
    const before = whole();
    for (const command of ['accept', 'freeze']) {
      const { text, status } = await run(command, '--lang', 'en');
      expect(text).toMatch(/^[^\n]*history\/figures[^\n]*\[ENOTDIR\]$/);
      expect(status).toBe(1);
    }
    expect(whole()).toEqual(before);
  });

  test.skipIf(isRoot)('a folder that is closed', async () => {
    reword();
    const before = whole();
    chmodSync(data(), 0o555);
    const { text, status } = await run('accept', '--lang', 'en');
    chmodSync(data(), 0o755);
    expect(text).toMatch(/no permission.*\[EACCES\]$/);
    expect(status).toBe(1);
    expect(whole()).toEqual(before);
  });

  test('two at once: the second has nothing left to do', async () => {
    reword();
    const both = await Promise.all([run('accept'), run('accept')]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(both.map(({ text }) => text).join('\n')).toMatch(/第 2 次更新[\s\S]*没有任何改动/);
  });
});
