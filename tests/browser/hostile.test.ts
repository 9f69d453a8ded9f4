import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { buildSite } from '../helpers/build-site.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { copyTestedData } from '../helpers/tested-data.ts';
import { withPage } from '../helpers/with-page.ts';

/** Text of the data that tries to break out of every place it is shown in: it stays text, and calls nobody. */
const hostile =
  `<img src=//evil.test/x onerror=hit()>"'><script>hit()</script>]]></style></title></textarea></script><svg onload=hit()>` +
  '{{hit()}}${hit()}`hit()` javascript:hit() <!-- &lt;b&gt; %22 \\u003c';
/** For names, which stand in findings of two lines. */
const short = `<b onclick=hit()>"&`;
declare global {
  interface Window {
    hits: number;
    hit: () => void;
  }
}

const work = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const [data, dist] = [path.join(work, 'data'), path.join(work, 'dist')];
let browser: Browser | undefined;
let site: Awaited<ReturnType<typeof serveFolder>> | undefined;

/** Puts the text behind what stands in these fields of a row. */
function poison(table: string, id: string, fields: readonly string[], text = hostile): void {
  const file = path.join(data, `${table}.csv`);
  const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd()).data;
  const row = rows.find(([first]) => first === id);
  if (!row) throw new Error(`${table}.csv has no row ${id}`);
  for (const field of fields) {
    const column = header.indexOf(field);
    row[column] = `${row[column] ?? ''}${text}`;
  }
  writeFileSync(file, `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`);
}

beforeAll(async () => {
  copyTestedData(data, 'without history');
  poison('sources', 'wydata-2025-wydata', ['publisher_zh', 'publisher_en', 'title', 'title_en', 'note_zh', 'note_en']);
  poison('salaries', 'SAL005', ['quote', 'note_zh', 'note_en']);
  poison('cities', 'chengdu', ['name_zh', 'name_en'], short);
  poison('gaps', 'GAP101', ['looked_zh', 'looked_en', 'note_zh', 'note_en']);
  process.env['DATA_DIR'] = data;
  const { text, status } = await runData(['accept']);
  delete process.env['DATA_DIR'];
  expect(status, text).toBe(0);
  buildSite({ DATA_DIR: data, DIST_DIR: dist });
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(dist)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(work, { recursive: true, force: true });
});

const chart = 'pay-by-city-tenure';
const frozen = (prefix: string): string => {
  const version = readdirSync(path.join(dist, prefix, 'embed', chart)).find((name) => /^[0-9a-f]{12}$/.test(name));
  return `${prefix}/embed/${chart}/${version ?? 'none'}/`;
};

test.each([
  ['the chart', () => `/charts/${chart}/`],
  ['its sentences', () => `/en/charts/${chart}/words/`],
  ['its frame', () => `/en/embed/${chart}/?city=chengdu`],
  ['its frozen frame', () => frozen('/en')],
  ['the sources', () => '/sources/'],
  ['a search', () => '/en/search/?q=evil'],
])('%s', async (_, address) => {
  const early = () => {
    window.hits = 0;
    window.hit = () => {
      window.hits++;
    };
  };
  if (!browser || !site) throw new Error('there is nothing to open');
  await withPage(browser, site.address + address(), { width: 700, early }, async (page) => {
    await expect.poll(() => page.locator('body').innerText()).toContain('<script>hit()</script>');
    const walker = page.locator('.walker');
    if ((await walker.count()) > 0) {
      await walker.first().focus();
      await page.locator('.tip').first().waitFor();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End'])
        await page.keyboard.press(key);
    }
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => window.hits)).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('[onerror], [onload], img[src*="evil"]').length)).toBe(
      0,
    );
  });
});

test('what programs read parses, and says the text as it stands', () => {
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  for (const prefix of ['', 'en/']) {
    expect(read(`${prefix}charts/${chart}.json`)).toContain(JSON.stringify(hostile).slice(1, -1));
    const answer = JSON.parse(read(`${prefix}oembed/${chart}.json`)) as { html: string };
    expect(answer.html.match(/<iframe /g)).toHaveLength(1);
    const page = read(`${prefix}data/salaries/index.html`);
    const linked = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json);
    expect(linked.length).toBeGreaterThan(0);
    for (const json of linked) expect(() => JSON.parse(json ?? '') as unknown).not.toThrow();
  }
});
