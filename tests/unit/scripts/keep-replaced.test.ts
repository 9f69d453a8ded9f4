import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchHashed } from '../../../scripts/support/fetch-hashed.ts';
import { hashedFilesOf, parseHashedList, writeHashedList } from '../../../scripts/support/hashed-files.ts';
import { keepReplaced, keptLines } from '../../../scripts/support/keep-replaced.ts';
import { serveFolder } from '../../helpers/serve-folder.ts';

const work = mkdtempSync(path.join(tmpdir(), 'kept-'));
const previous = path.join(work, 'previous');
const list = 'hashed-files.json';

/** Names as the bundler gives them. */
const [same, gone, older] = ['same.AAAAAAAA.js', 'gone.BBBB-BBB.js', 'older-CC_CCCCC.js'];

/** A site that was just made, with its list. */
function made(name: string, files: readonly string[]): string {
  const site = path.join(work, name);
  mkdirSync(path.join(site, '_astro'), { recursive: true });
  for (const file of files) writeFileSync(path.join(site, '_astro', file), `content of ${file}`);
  writeHashedList(site, { current: Object.fromEntries(hashedFilesOf(site)), replaced: {} });
  return site;
}
const scripts = (site: string): string[] => readdirSync(path.join(site, '_astro')).sort();
const listOf = (site: string) => {
  const parsed = parseHashedList(readFileSync(path.join(site, list), 'utf8'));
  if (!parsed) throw new Error('no list');
  return parsed;
};
const replacedOn = (site: string) =>
  Object.fromEntries(Object.entries(listOf(site).replaced).map(([name, { replaced }]) => [name, replaced]));

beforeEach(() => {
  for (const name of readdirSync(work)) rmSync(path.join(work, name), { recursive: true });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('scripts of the previous site', () => {
  test('are none where there was none: the list is of the new site alone, the same each time', () => {
    const [first, second] = [made('first', [same]), made('second', [same])];
    expect(keepReplaced(previous, first, '2026-11-20')).toEqual({ kept: [], lost: [], damagedList: false });
    keepReplaced(previous, second, '2027-01-31');
    expect(readFileSync(path.join(second, list))).toEqual(readFileSync(path.join(first, list)));
    expect(replacedOn(first)).toEqual({});
  });

  test('stay as they are for thirty days after the build that no longer makes them, however often it is built', () => {
    made('previous', [same, gone]);
    let site = previous;
    for (const [day, kept] of [
      ['2026-11-20', [gone]],
      ['2026-12-01', [gone]],
      ['2026-12-20', [gone]],
      ['2026-12-21', []],
      ['2026-12-22', []],
    ] as const) {
      const fresh = made(day, [same]);
      const result = keepReplaced(site, fresh, day);
      expect(result, day).toEqual({ kept, lost: [], damagedList: false });
      expect(scripts(fresh), day).toEqual([...kept, same].sort());
      expect(replacedOn(fresh), day).toEqual(kept.length > 0 ? { [gone]: '2026-11-20' } : {});
      expect(keptLines(result, 'en')).toEqual([]);
      site = fresh;
    }
    expect(scripts(previous)).toEqual([gone, same].sort());
  });

  test('that come back are current again, and go again with another day', () => {
    made('previous', [gone]);
    const without = made('without', [same]);
    keepReplaced(previous, without, '2026-11-20');
    const back = made('back', [same, gone]);
    expect(keepReplaced(without, back, '2026-11-25').kept).toEqual([]);
    expect(Object.keys(listOf(back).current)).toEqual([gone, same]);
    const again = made('again', [same]);
    keepReplaced(back, again, '2026-12-10');
    expect(replacedOn(again)).toEqual({ [gone]: '2026-12-10' });
  });

  test('that the list names and that are missing or changed are named in one line, and the others stay', () => {
    made('previous', [same, gone, older, 'cut.DDDDDDDD.js']);
    rmSync(path.join(previous, '_astro', older));
    writeFileSync(path.join(previous, '_astro', 'cut.DDDDDDDD.js'), 'cont');
    const fresh = made('fresh', [same]);
    const result = keepReplaced(previous, fresh, '2026-11-20');
    expect(result).toEqual({ kept: [gone], lost: ['cut.DDDDDDDD.js', older].sort(), damagedList: false });
    expect(scripts(fresh)).toEqual([gone, same].sort());
    for (const lang of ['zh', 'en'] as const) {
      expect(keptLines(result, lang)).toHaveLength(1);
      expect(keptLines(result, lang)[0]).toContain(older);
    }
  });

  test.each([
    ['cut off', '{ "current": {'],
    ['of something else', '{ "version": 1 }'],
    ['with a name that leads elsewhere', '{"current":{"../index.html":{"bytes":1,"sha256":"0"}},"replaced":{}}'],
    [
      'with a day that is none',
      `{"current":{},"replaced":{"${gone}":{"bytes":1,"sha256":"${'0'.repeat(64)}","replaced":"soon"}}}`,
    ],
  ])('with a list %s stay from that day on, and one line says so', (_, text) => {
    made('previous', [same, gone]);
    writeFileSync(path.join(previous, list), text);
    const fresh = made('fresh', [same]);
    const result = keepReplaced(previous, fresh, '2026-11-20');
    expect(result).toEqual({ kept: [gone], lost: [], damagedList: true });
    expect(replacedOn(fresh)).toEqual({ [gone]: '2026-11-20' });
    for (const lang of ['zh', 'en'] as const) expect(keptLines(result, lang)).toHaveLength(1);
  });

  test('without a list stay too; what has no digest in its name, and a day to come, are not taken as they are', () => {
    made('previous', [gone, older, 'notes.txt']);
    rmSync(path.join(previous, list));
    const fresh = made('fresh', []);
    expect(keepReplaced(previous, fresh, '2026-11-20').kept).toEqual([gone, older].sort());
    const { current, replaced } = listOf(fresh);
    const ahead = Object.fromEntries(
      Object.entries(replaced).map(([name, one]) => [name, { ...one, replaced: '2099-01-01' }]),
    );
    writeHashedList(fresh, { current, replaced: ahead });
    const next = made('next', []);
    keepReplaced(fresh, next, '2026-11-21');
    expect(replacedOn(next)).toEqual({ [gone]: '2026-11-21', [older]: '2026-11-21' });
  });
});

describe('scripts of the live site', () => {
  const target = path.join(work, 'here');
  const day = '2026-12-01';
  const fetched = (address: string) => fetchHashed(new URL(address), target, day, AbortSignal.timeout(10_000));
  async function live<T>(site: string, use: (address: string) => Promise<T>): Promise<T> {
    const server = await serveFolder(site, { bare: true });
    try {
      return await use(`${server.address}/`);
    } finally {
      await server.close();
    }
  }

  /** A live site with a script that was replaced lately and one that was long ago. */
  function site(): string {
    const there = made('live', [same, gone, older]);
    const all = hashedFilesOf(there);
    const of = (name: string) => all.get(name) ?? { bytes: 0, sha256: '' };
    const replaced = {
      [gone]: { ...of(gone), replaced: '2026-11-20' },
      [older]: { ...of(older), replaced: '2026-10-01' },
    };
    writeHashedList(there, { current: { [same]: of(same) }, replaced });
    return there;
  }

  test('are brought here with their list, as far as they are still kept, and a build keeps them', async () => {
    await live(site(), async (address) => {
      expect(await fetched(address)).toEqual({ outcome: 'fetched', files: 2, lost: [] });
    });
    expect(scripts(target)).toEqual([gone, same].sort());
    const fresh = made('fresh', ['new.EEEEEEEE.js']);
    expect(keepReplaced(target, fresh, day).kept).toEqual([gone, same].sort());
    expect(replacedOn(fresh)).toEqual({ [gone]: '2026-11-20', [same]: day });
  });

  test('that are not what the list says are left out', async () => {
    const there = site();
    writeFileSync(path.join(there, '_astro', gone), 'x'.repeat(`content of ${gone}`.length));
    rmSync(path.join(there, '_astro', same));
    await live(there, async (address) => {
      expect(await fetched(address)).toEqual({ outcome: 'fetched', files: 0, lost: [same, gone] });
    });
    expect(scripts(target)).toEqual([]);
    expect(listOf(target)).toEqual({ current: {}, replaced: {} });
  });

  test('are none where there is no site, no list or a damaged one', async () => {
    const there = site();
    writeFileSync(path.join(there, list), 'Not found');
    await live(there, async (address) => {
      expect(await fetched(address)).toEqual({ outcome: 'damaged list' });
      rmSync(path.join(there, list));
    });
    await live(there, async (address) => {
      expect(await fetched(address)).toEqual({ outcome: 'no list' });
    });
    expect(await fetched('http://127.0.0.1:9/')).toMatchObject({ outcome: 'unreachable' });
    expect(existsSync(target)).toBe(false);
  });

  test('are fetched by a command that names what it did and lets the build go on', () => {
    const run = (environment: Readonly<Record<string, string>>) => {
      const { SITE_URL: _url, BASE_PATH: _base, ...rest } = process.env;
      const env = { ...rest, DIST_DIR: target, ...environment };
      const { status, stdout } = spawnSync(process.execPath, ['scripts/fetch-live.ts'], { env, encoding: 'utf8' });
      return { status, lines: stdout.trim().split('\n') };
    };
    expect(run({}).status).toBe(2);
    const away = run({ SITE_URL: 'http://127.0.0.1:9', BASE_PATH: '/kefu/', DATA_LANG: 'en' });
    expect(away.status).toBe(0);
    expect(away.lines).toHaveLength(1);
    expect(away.lines[0]).toContain('http://127.0.0.1:9/kefu/ cannot be reached');
    mkdirSync(target);
    expect(run({ SITE_URL: 'http://127.0.0.1:9' })).toEqual({
      status: 0,
      lines: ['这里已有上一次构建的网站，不用取。'],
    });
    expect(readdirSync(target)).toEqual([]);
  });
});
