import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, test } from 'vitest';
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

test.each(pages)('%s at 1280 px, dark, has room and no fault of access', async (path) => {
  await visit(visitor(), path, { width: 1280, scheme: 'dark' }, async (page) => {
    await expectRoom(page);
    await expectAccess(page);
  });
});
