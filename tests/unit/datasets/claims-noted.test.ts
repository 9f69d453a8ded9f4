import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presentData } from '../../helpers/present-data.ts';

/** Every claim noted while the sources were read is a row, stands in a row's `merges`, or is left out with a reason. */
const noted = readFileSync('tests/helpers/claims-noted.txt', 'utf8').trim().split('\n');
const leftOut = [
  ...readFileSync('data/LEFT-OUT.md', 'utf8').matchAll(/^\| ([A-Z]{3}\d{3}) \| ([^|]+) \| ([^|]+) \|$/gm),
];
const { tables } = presentData();

const homes = new Map<string, string[]>();
for (const { resource, rows } of tables) {
  for (const row of rows) {
    const merged = typeof row['merges'] === 'string' ? row['merges'].split(' ') : [];
    for (const id of [String(row['id']), ...merged]) homes.set(id, [...(homes.get(id) ?? []), resource.name]);
  }
}
/** One claim about several cities is several rows, told apart by a letter. */
const isHome = (id: string): boolean => homes.has(id) || homes.has(`${id}a`);

describe('claims noted', () => {
  test('the list is whole: 358 figures and 15 ranks', () => {
    expect(noted.filter((id) => !id.startsWith('RNK'))).toHaveLength(358);
    expect(noted.filter((id) => id.startsWith('RNK'))).toHaveLength(15);
    expect(new Set(noted).size).toBe(noted.length);
  });

  test('each is in a table or left out, and not both', () => {
    const out = new Set(leftOut.map((match) => match[1] ?? ''));
    expect(
      noted.filter((id) => !isHome(id) && !out.has(id)),
      'lost',
    ).toEqual([]);
    expect(
      noted.filter((id) => isHome(id) && out.has(id)),
      'in both',
    ).toEqual([]);
    expect(
      [...out].filter((id) => !noted.includes(id)),
      'left out, but never noted',
    ).toEqual([]);
  });

  test('no id stands in two places', () => {
    expect([...homes].filter(([id, places]) => places.length > 1 && noted.includes(id))).toEqual([]);
  });

  test('each reason is given in both languages', () => {
    for (const [, id, zh = '', en = ''] of leftOut) {
      expect(zh, id).toMatch(/\p{Script=Han}{4}/u);
      expect(en, id).toMatch(/[a-z]{4}/);
    }
  });
});

test('pages on hosts that are unsafe to open are never linked', () => {
  const spam = 'pemgyu|wxrnkj|handmsg|ruihuidiecuting|odtusol|nakedoat|yanshiren|iongco87|chongwenmen';
  const farms = 'jepdufc\\.com|yunthe\\.com|tinckay\\.com|alidaiyunying\\.com|jiangouhou\\.com';
  const unsafe = new RegExp(`${farms}|${spam}|//\\d+\\.\\d+\\.\\d+\\.\\d+`);
  const sources = tables.find((table) => table.resource.name === 'sources')?.rows ?? [];
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((row) => unsafe.test(String(row['url'] ?? ''))).map((row) => row['id'])).toEqual([]);
  expect(
    sources.filter((row) => (row['address'] === 'linked') !== (row['url'] !== null)).map((row) => row['id']),
  ).toEqual([]);
  const spelt = new RegExp(spam);
  for (const { rows } of tables)
    expect(rows.filter((row) => Object.values(row).some((cell) => spelt.test(String(cell))))).toEqual([]);
});
