import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { testLong } from '../helpers/depth.ts';
import { sharedBrowser } from '../helpers/browser.ts';
import type { DevServer } from '../helpers/dev-server.ts';
import { startDevServer } from '../helpers/dev-server.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'live-'));
const table = path.join(folder, 'bank-centres.csv');
copyTestedData(folder, 'with history');
const good = readFileSync(table, 'utf8');
/** The headcount of 2013, as the file has it. */
const cell = 'BHC007,staff,2013,,,4.5,';
const written = (value: string): string => good.replace(cell, `BHC007,staff,2013,,,${value},`);

let context: BrowserContext;
let server: DevServer;
let page: Page;

beforeAll(async () => {
  expect(good).toContain(cell);
  server = await startDevServer(folder);
  context = await (await sharedBrowser()).newContext();
  page = await context.newPage();
  // The first page is bundled when it is asked for, on a busy machine for longer than the usual limit.
  page.setDefaultTimeout(120_000);
  await page.goto(`${server.address}/charts/bank-headcount/`);
});
afterAll(async () => {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = () => page.locator('tr[data-row="BHC007"]').textContent();
const problems = () => page.locator('.live-problems li').allTextContents();

testLong('a saved table shows in the open page, without a reload', async () => {
  await page.evaluate(() => {
    document.body.dataset['same'] = 'yes';
  });
  expect(await shown()).toContain('4.5');
  writeFileSync(table, written('4.7'));
  await expect.poll(shown).toContain('4.7');
  expect(await page.getAttribute('body', 'data-same')).toBe('yes');
  // The walk can be reached once the script has run for the figures that are there now.
  await page.locator('.key-nav:visible').first().focus();
  await page.locator('chart-figure .tip').first().waitFor();
  expect(await problems()).toEqual([]);
  // The chart's libraries are fetched at its first use; the development server has them ready.
  expect(await page.getAttribute('body', 'data-same')).toBe('yes');
  expect(server.output()).not.toMatch(/error|reload/i);
});

testLong('whatever the page shows or offers is served, as it will be when built', async () => {
  const addresses = await page
    .locator('img, a[download]')
    .evaluateAll((found) =>
      found.map((one) => (one instanceof HTMLImageElement ? one.src : (one as HTMLAnchorElement).href)),
    );
  const kinds = new Set(addresses.map((address) => address.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['bib', 'csv', 'json', 'pdf', 'png', 'ris', 'svg', 'xlsx', 'zip']);
  for (const address of new Set(addresses))
    expect([address, (await page.request.get(address)).status()]).toEqual([address, 200]);
});

testLong('a bad one shows its problems, in the language of the page; the last good charts stay', async () => {
  writeFileSync(table, written('4.7万'));
  await expect.poll(problems).toEqual([expect.stringContaining('bank-centres.csv:2:6：')]);
  expect(await shown()).toContain('4.7');
  await page.goto(`${server.address}/en/charts/bank-headcount/`);
  await expect.poll(problems).toEqual([expect.stringContaining('bank-centres.csv:2:6:')]);
  expect(await shown()).toContain('47,000');
});

testLong('fixed, the problems go', async () => {
  writeFileSync(table, written('4.8'));
  await expect.poll(shown).toContain('48,000');
  expect(await problems()).toEqual([]);
  await expect.poll(() => page.locator('.drawings svg:visible').count()).toBe(1);
});

testLong('started on bad data, every page says what is wrong until it is fixed', async () => {
  writeFileSync(table, written('4.7万'));
  const second = await startDevServer(folder);
  try {
    await page.goto(`${second.address}/charts/bank-headcount/`);
    expect(await page.textContent('body')).toContain('bank-centres.csv:2:6');
    writeFileSync(table, good);
    await page.waitForSelector('tr[data-row="BHC007"]');
  } finally {
    await second.close();
  }
});
