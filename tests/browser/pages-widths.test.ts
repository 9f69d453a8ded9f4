import { describe, inject, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { sitePages } from '../helpers/site-pages.ts';
import { expectRoom } from '../helpers/expect-room.ts';
import { withPage } from '../helpers/with-page.ts';

const folder = inject('site');
const pages = sitePages(folder).map((page) => page.path);
const site = siteInBrowser();

describe.each([320, 520, 768])('at %i px', (width) => {
  test.each(pages.filter((path) => !/\/data\/./.test(path)))('%s has room', async (path) => {
    await withPage(site.browser, site.address + path, { width }, expectRoom);
  });
});
