import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { repairOutput, replaceFolder } from '../../../scripts/support/replace-folder.ts';
import { withLock } from '../../../scripts/support/with-lock.ts';

const work = mkdtempSync(path.join(tmpdir(), 'replace-'));
const target = path.join(work, 'site');
const gone = String(spawnSync(process.execPath, ['--version']).pid);
const living = String(process.ppid);

function folder(name: string, words: string): string {
  const made = path.join(work, name);
  mkdirSync(made);
  writeFileSync(path.join(made, 'index.html'), words);
  return made;
}
const words = (): string => readFileSync(path.join(target, 'index.html'), 'utf8');

beforeEach(() => {
  for (const name of readdirSync(work)) rmSync(path.join(work, name), { recursive: true });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a folder that takes the place of another', () => {
  test('leaves nothing beside it', () => {
    folder('site', 'old');
    replaceFolder(folder('fresh', 'new'), target);
    expect(words()).toBe('new');
    expect(readdirSync(work)).toEqual(['site']);
  });

  test('comes back when the process was killed after the old one was moved away', () => {
    folder(`.previous-site-${gone}`, 'old');
    folder(`.build-site-${gone}`, 'new');
    repairOutput(target);
    expect(words()).toBe('old');
    expect(readdirSync(work)).toEqual(['site']);
  });

  test('stays when the process was killed after the new one came, and the old one goes', () => {
    folder('site', 'new');
    folder(`.previous-site-${gone}`, 'old');
    repairOutput(target);
    expect(words()).toBe('new');
    expect(readdirSync(work)).toEqual(['site']);
  });

  test('what a living process or another site has there is left alone', () => {
    const others = [`.build-site-${living}`, `.previous-other-${gone}`, '.previous-site-x'];
    for (const name of others) folder(name, 'theirs');
    repairOutput(target);
    expect(readdirSync(work).sort()).toEqual(others.sort());
  });
});

describe('a lock', () => {
  const lock = path.join(work, 'lock');
  const sign = (pid: string): void => {
    mkdirSync(lock);
    writeFileSync(path.join(lock, 'pid'), pid);
  };
  const run = (onWait: () => void = () => undefined): Promise<string> => withLock(lock, onWait, () => 'done');

  test.each([
    ['of a process that is gone', () => gone],
    ["with this process's id, from before it began", () => String(process.pid)],
  ])('%s is taken over at once', async (_, pid) => {
    sign(pid());
    const onWait = vi.fn();
    expect(await run(onWait)).toBe('done');
    expect(onWait).not.toHaveBeenCalled();
    expect(readdirSync(work)).toEqual([]);
  });

  test('of a living process is waited for', async () => {
    sign(living);
    const waiting = run();
    expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])).toBe('waits');
    rmSync(lock, { recursive: true });
    expect(await waiting).toBe('done');
    expect(existsSync(lock)).toBe(false);
  });
});
