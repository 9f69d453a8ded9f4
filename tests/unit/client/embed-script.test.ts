import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleEmbedScript, describeEmbedScript } from '../../../scripts/support/bundle-embed-script.ts';
import list from '../../../src/content/embed-script.json' with { type: 'json' };

const kept: Readonly<Record<string, string>> = list.kept;
const folder = 'public/embed';

/** Published once, in pages that nobody can call back: no line of this list ever goes. */
const published = ['9e4f46208065'];

test('the current script is the one that its source makes: else run npm run embed-script', async () => {
  const [made, again] = [await bundleEmbedScript(), await bundleEmbedScript()];
  expect(made.text).toBe(again.text);
  expect(made.hash).toBe(list.current);
  expect(made.text).toBe(readFileSync(`${folder}/v1.${list.current}.js`, 'utf8'));
});

test('every script ever published is kept, byte for byte', () => {
  const files = readdirSync(folder).filter((file) => file.startsWith('v1.'));
  expect(files.toSorted()).toEqual(
    Object.keys(kept)
      .map((hash) => `v1.${hash}.js`)
      .toSorted(),
  );
  expect(Object.keys(kept)).toEqual(expect.arrayContaining(published));
  for (const [hash, integrity] of Object.entries(kept))
    expect(describeEmbedScript(readFileSync(`${folder}/v1.${hash}.js`, 'utf8'))).toMatchObject({ hash, integrity });
});

test('it is small, and asks for nothing and keeps nothing', async () => {
  const { text } = await bundleEmbedScript();
  expect(gzipSync(text).length).toBeLessThanOrEqual(3000);
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(3000);
  expect(text).not.toMatch(/document\.write|cookie|Storage|fetch\(|XMLHttp|import\(|eval|innerHTML|window\.\w+\s*=/);
});
