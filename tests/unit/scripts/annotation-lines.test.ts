import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runData } from '../../../scripts/data.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'annotations-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('check --github places a problem on its line, with every sign of a workflow command escaped', async () => {
  const description = {
    name: 'p',
    resources: [
      { name: 't', path: 'a,b:c%.csv', schema: { fields: [{ name: 'share', type: 'number', bareNumber: true }] } },
    ],
  };
  writeFileSync(path.join(folder, 'datapackage.json'), JSON.stringify(description));
  writeFileSync(path.join(folder, 'a,b:c%.csv'), 'share\n1\n"50%\n::error::x"\n');
  const { text, status } = await runData([
    'check',
    '--package',
    path.join(folder, 'datapackage.json'),
    '--github',
    '--lang',
    'en',
  ]);
  expect(status).toBe(1);
  const annotations = text.split('\n').filter((line) => line.startsWith('::'));
  expect(annotations).toHaveLength(1);
  const [, properties = '', words = ''] = /^::error (.*?)::(.*)$/.exec(annotations[0] ?? '') ?? [];
  const pairs = properties.split(',').map((pair) => pair.split('='));
  expect(pairs.map(([name]) => name)).toEqual(['file', 'line', 'col', 'title']);
  expect(pairs.slice(1, 3)).toEqual([
    ['line', '3'],
    ['col', '1'],
  ]);
  expect(properties).toContain('a%2Cb%3Ac%25.csv');
  expect(words).toContain('50%25');
  expect(words).not.toMatch(/%(?!25|0A|0D)/);
  expect(text.split('\n').at(-1)).toMatch(/^1 file checked/);
});
