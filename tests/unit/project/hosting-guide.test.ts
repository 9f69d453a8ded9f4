import { existsSync, readFileSync, readdirSync } from 'node:fs';
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
});
