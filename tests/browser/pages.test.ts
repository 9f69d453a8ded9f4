import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { sitePages } from '../helpers/site-pages.ts';
import { expectAccess, expectRoom, visit } from '../helpers/visit-page.ts';

const folder = inject('site');
const pages = sitePages(folder).map((page) => page.path);
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
const visitor = () => ({ browser, address: site.address });

test('there are pages to open', () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.each(pages)('%s at 360 px, light, has room and no fault of access', async (path) => {
  await visit(visitor(), path, { width: 360, scheme: 'light' }, async (page) => {
    await expectRoom(page);
    await expectAccess(page);
  });
});

test.each(['/', '/en/'])('%s is complete without script and reachable by keyboard', async (path) => {
  await visit(visitor(), path, { width: 360, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('figure svg.chart').count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  });
});

test.each(['/', '/en/'])('%s shows one drawing of each figure', async (path) => {
  for (const width of [360, 1280]) {
    await visit(visitor(), path, { width }, async (page) => {
      const figures = await page.locator('figure').count();
      expect(figures).toBeGreaterThan(0);
      expect(await page.locator('figure svg.chart:visible').count()).toBe(figures);
    });
  }
});
