import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './serve-folder.ts';

/** The built site, served, and a browser, for all tests of the file that calls this; both are closed after them. */
export function siteInBrowser(): { readonly browser: Browser; readonly address: string } {
  const made = {} as { browser: Browser; address: string };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('site'))]);
    Object.assign(made, { browser, address: site.address });
    close = site.close;
  });
  afterAll(async () => {
    await made.browser.close();
    await close();
  });
  return made;
}
