import { expect, inject, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { sitePages } from '../helpers/site-pages.ts';
import { axeFaults } from '../helpers/axe-faults.ts';
import { expectRoom } from '../helpers/expect-room.ts';
import { withPage } from '../helpers/with-page.ts';

const folder = inject('site');
/** The Chinese pages of sentences are in pages.test.ts. */
const pages = sitePages(folder)
  .map((page) => page.path)
  .filter((path) => !/^\/charts\/.*\/words\/$/.test(path));
const site = siteInBrowser();

/** Axe judges the English pages here, the Chinese ones in pages.test.ts. */
test.each(pages)('%s at 1280 px, dark, has room and no fault of access', async (path) => {
  await withPage(site.browser, site.address + path, { width: 1280, scheme: 'dark' }, async (page) => {
    await expectRoom(page);
    if (path.startsWith('/en/')) expect(await axeFaults(page, ':root')).toEqual([]);
  });
});
