import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { sitePages } from '../helpers/site-pages.ts';
import { expectRoom, visit } from '../helpers/visit-page.ts';

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

describe.each([320, 520, 768])('at %i px', (width) => {
  test.each(pages.filter((path) => !/\/data\/./.test(path)))('%s has room', async (path) => {
    await visit(visitor(), path, { width }, expectRoom);
  });
});
