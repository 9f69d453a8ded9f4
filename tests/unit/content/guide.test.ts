import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../src/components/guide/message-examples.ts';
import { proseRuns } from '../../../src/components/text/prose-runs.ts';
import type { Block } from '../../../src/content/guide/guide.ts';
import { picturePath, pictureScale, pictureSizes } from '../../../src/content/guide/guide.ts';
import { guides } from '../../../src/content/guide/words.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { problemCodes } from '../../../src/tables/messages/catalog.ts';
import { messageGroups, guideEntries } from '../../../src/tables/messages/groups.ts';

/** What a block is, without its words. */
const shapeOf = (block: Block): string =>
  Object.entries(block)
    .map(
      ([key, value]) =>
        `${key}:${Array.isArray(value) ? value.length : ['output', 'picture', 'row'].includes(key) ? String(value) : ''}`,
    )
    .join(' ');

const textsOf = (block: Block): readonly string[] => [
  ...('text' in block ? [block.text] : []),
  ...('steps' in block ? block.steps : []),
];

describe('the guide', () => {
  test('has the same sections with the same parts in both languages', () => {
    const [zh, en] = [guides.zh, guides.en].map(({ sections }) =>
      sections.map(({ id, blocks }) => [id, ...blocks.map(shapeOf)]),
    );
    expect(en).toEqual(zh);
    expect(zh?.length).toBeGreaterThan(5);
  });

  test('links to the same pages in both languages', () => {
    const links = languages.map((lang) =>
      guides[lang].sections.map(({ blocks }) =>
        blocks
          .flatMap(textsOf)
          .flatMap(proseRuns)
          .flatMap((run) => (run.kind === 'link' ? [run.path] : []))
          .toSorted(),
      ),
    );
    expect(links[1]).toEqual(links[0]);
  });

  test.each(languages)('names only pictures that are there, of the size said, each with a text (%s)', (lang) => {
    const pictures = guides[lang].sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('picture' in block ? [block] : [])),
    );
    expect(pictures.map(({ picture }) => picture).toSorted()).toEqual(Object.keys(pictureSizes).toSorted());
    for (const { picture, alt, caption } of pictures) {
      const file = path.join('public', picturePath(picture, lang));
      const bytes = readFileSync(file);
      const { width, height } = pictureSizes[picture];
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width * pictureScale, height * pictureScale]);
      expect(statSync(file).size).toBeLessThanOrEqual(150_000);
      expect(alt.length).toBeGreaterThan(20);
      expect(alt).not.toBe(caption);
    }
  });

  test('no picture is left over', () => {
    const named = languages.flatMap((lang) =>
      guides[lang].sections
        .flatMap(({ blocks }) => blocks.flatMap((block) => ('picture' in block ? [block.picture] : [])))
        .map((name) => path.basename(picturePath(name, lang))),
    );
    expect(readdirSync('public/guide').toSorted()).toEqual(named.toSorted());
  });
});

describe('the page of messages', () => {
  test('has every code once', () => {
    expect(messageGroups.flatMap(({ codes }) => codes).toSorted()).toEqual(problemCodes.toSorted());
    for (const { id, codes } of messageGroups) expect(codes, id).not.toEqual([]);
  });

  test.each(problemCodes)('%s has a meaning in both languages and an example that is really found', (code) => {
    const { level, means } = guideEntries[code];
    for (const lang of languages) expect(means[lang].length).toBeGreaterThan(4);
    expect(exampleOf(code)).toMatchObject({ code, ...(level === 'either' ? {} : { severity: level }) });
  });

  test('says how grave a message is as the broken inputs of the tests show it', () => {
    const folder = 'tests/data';
    const seen = new Map<string, Set<string>>();
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name, 'expected.json');
      if (!statSync(path.join(folder, name)).isDirectory() || name === 'packages') continue;
      const found = JSON.parse(readFileSync(file, 'utf8')) as Record<'errors' | 'notices', string[]>;
      for (const [severity, problems] of [
        ['error', found.errors],
        ['notice', found.notices],
      ] as const)
        for (const problem of problems) {
          const code = problem.split(' ')[0] ?? '';
          seen.set(code, (seen.get(code) ?? new Set()).add(severity));
        }
    }
    expect(seen.size).toBeGreaterThan(100);
    for (const code of problemCodes) {
      const kinds = [...(seen.get(code) ?? [])];
      if (kinds.length === 0) continue;
      if (guideEntries[code].level === 'either') expect(kinds.toSorted(), code).toEqual(['error', 'notice']);
      else expect(kinds, code).toEqual([guideEntries[code].level]);
    }
  });
});
