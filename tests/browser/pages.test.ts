import { expect, inject, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { sitePages } from '../helpers/site-pages.ts';
import { axeFaults } from '../helpers/axe-faults.ts';
import { expectRoom } from '../helpers/expect-room.ts';
import { withPage } from '../helpers/with-page.ts';

const folder = inject('site');
/** Pages of sentences are many and alike: the Chinese ones here, the English ones in pages-wide.test.ts. */
const pages = sitePages(folder)
  .map((page) => page.path)
  .filter((path) => !/^\/en\/.*\/words\/$/.test(path));
const site = siteInBrowser();

test('there are pages to open', () => {
  expect(pages.length).toBeGreaterThan(40);
});

/** Axe judges every page once: the Chinese ones here, the English ones in pages-wide.test.ts. */
test.each(pages)('%s at 360 px, light, has room and no fault of access', async (path) => {
  await withPage(site.browser, site.address + path, { width: 360, scheme: 'light' }, async (page) => {
    await expectRoom(page);
    if (!path.startsWith('/en/')) expect(await axeFaults(page, ':root')).toEqual([]);
  });
});

test.each(['/', '/en/'])('%s is complete without script and reachable by keyboard', async (path) => {
  await withPage(site.browser, site.address + path, { width: 360, script: false }, async (page) => {
    expect(await page.locator('figure svg.chart').count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  });
});

test.each(['/', '/en/'])('%s shows one drawing of each figure', async (path) => {
  for (const width of [360, 1280]) {
    await withPage(site.browser, site.address + path, { width }, async (page) => {
      const figures = await page.locator('figure').count();
      expect(figures).toBeGreaterThan(0);
      expect(await page.locator('figure svg.chart:visible').count()).toBe(figures);
    });
  }
});
