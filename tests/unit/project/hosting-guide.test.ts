import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { unknownCommands } from '../../helpers/unknown-commands.ts';

const guide = readFileSync('docs/hosting.md', 'utf8');
const [zh = '', en = ''] = guide.split('\n## English\n');

describe('docs/hosting.md', () => {
  test('names commands and options that there are', async () => {
    expect(guide.match(/npm run data -- /g)?.length).toBeGreaterThan(6);
    expect(await unknownCommands(guide)).toEqual([]);
    expect(await unknownCommands('npm run nothing; npm run data -- diff --nothing')).toEqual(['nothing', '--nothing']);
  });

  test('names files that there are, and every workflow in both languages', () => {
    const workflows = readdirSync('.github/workflows');
    for (const text of [zh, en]) for (const name of workflows) expect(text).toContain(`\`${name}\``);
    const named = [...guide.matchAll(/`((?:data|docs|\.github)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('gives headers for addresses that the site has, the same in both languages', () => {
    const addresses = readFileSync('tests/build/addresses.txt', 'utf8').split('\n');
    const [first, second] = [zh, en].map((text) =>
      [...text.matchAll(/^ {4}(\/\S*)\n {6}(\S.*)$/gm)].map(([all]) => all),
    );
    expect(first).toHaveLength(5);
    expect(second).toEqual(first);
    const places = [...zh.matchAll(/^ {4}\/([\w/]+)\/\*$/gm)].map(([, place = '']) => place);
    const unknown = places.filter(
      (place) => place !== '_astro' && !addresses.some((one) => one.startsWith(path.posix.join(place, '/'))),
    );
    expect(unknown).toEqual([]);
  });
});
