import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { foreignSite } from '../../../scripts/support/foreign-site.ts';
import { partOf, placeAll } from '../../../scripts/support/place-all.ts';
import { faultIn, systemFault } from '../../../scripts/support/system-fault.ts';
import { LockHeld, withLock } from '../../../scripts/support/with-lock.ts';

const work = mkdtempSync(path.join(tmpdir(), 'place-'));
const at = (name: string): string => path.join(work, name);
const all = (): string[] => readdirSync(work, { recursive: true, encoding: 'utf8' }).sort();
const full = existsSync('/dev/full');

function faultOf(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing failed');
}

beforeEach(() => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('several files are put in their places or none', () => {
  test('in new folders too', () => {
    writeFileSync(at('b'), 'old');
    placeAll([
      { path: at('a/one'), content: '1' },
      { path: at('b'), content: 'new' },
    ]);
    expect(all()).toEqual(['a', 'a/one', 'b']);
    expect(readFileSync(at('b'), 'utf8')).toBe('new');
  });

  test.runIf(full)('a full disk leaves everything as it was, and is said in a line', () => {
    writeFileSync(at('b'), 'old');
    symlinkSync('/dev/full', partOf(at('b')));
    const error = faultOf(() => {
      placeAll([
        { path: at('deep/er/one'), content: '1' },
        { path: at('b'), content: 'new' },
      ]);
    });
    expect(all()).toEqual(['b']);
    expect(readFileSync(at('b'), 'utf8')).toBe('old');
    expect(systemFault(error, 'zh')).toBe('磁盘满了；请腾出空间再运行；什么都没有改动 [ENOSPC]');
    expect(systemFault(error, 'en')).toBe('the disk is full; make room and run it again; nothing was changed [ENOSPC]');
  });

  test('a file where a folder is needed', () => {
    writeFileSync(at('file'), '');
    const error = faultOf(() => {
      placeAll([{ path: at('file/one'), content: '1' }]);
    });
    expect(all()).toEqual(['file']);
    expect(systemFault(error, 'en')).toMatch(/^[^\n]*nothing was changed \[E(?:NOTDIR|EXIST)\]$/);
  });

  test('what was put in place before the one that fails is taken back', () => {
    writeFileSync(at('a'), 'old');
    mkdirSync(at('b/inside'), { recursive: true });
    const error = faultOf(() => {
      placeAll([
        { path: at('a'), content: 'new' },
        { path: at('c'), content: 'new' },
        { path: at('b'), content: 'new' },
      ]);
    });
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
    expect(all()).toEqual(['a', 'b', 'b/inside']);
    expect(systemFault(error, 'zh')).toMatch(/什么都没有改动 \[E\w+\]$/);
  });
});

describe('what stops a command is a line', () => {
  test('a lock that cannot be made', async () => {
    const error = await withLock(
      at('nowhere/lock'),
      () => undefined,
      () => 1,
    ).catch((reason: unknown) => reason);
    expect(systemFault(error, 'en')).toMatch(
      /^.*nowhere\/lock: there is no such file or folder; nothing was changed \[ENOENT\]$/,
    );
  });

  test('a lock that is held on and on', () => {
    expect(systemFault(new LockHeld(at('lock')), 'zh')).toMatch(/lock：另一个命令五分钟还没有结束；.*删去这个文件夹$/);
    expect(systemFault(new LockHeld(at('lock')), 'en')).toMatch(/if none is running, delete this folder$/);
  });

  test('what a bundler prints of a full disk', () => {
    const printed =
      'Failed to write file in /x/words.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:';
    expect(faultIn(printed, 'en')).toBe('the disk is full; make room and run it again [ENOSPC]');
    expect(faultIn('SyntaxError: x', 'en')).toBeUndefined();
  });

  test('a fault of ours is no fault of the system', () => {
    expect(systemFault(new TypeError('x'), 'zh')).toBeUndefined();
  });
});

describe('a folder that a build may replace', () => {
  test('is none, an empty one or a site; not what others keep there', () => {
    expect(foreignSite(at('none'))).toBe(false);
    mkdirSync(at('home'));
    expect(foreignSite(at('home'))).toBe(false);
    writeFileSync(at('home/letter.txt'), '');
    expect(foreignSite(at('home'))).toBe(true);
    expect(foreignSite(at('home/letter.txt'))).toBe(true);
    writeFileSync(at('home/hashed-files.json'), '{}');
    expect(foreignSite(at('home'))).toBe(false);
  });
});
