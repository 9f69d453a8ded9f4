import type { Browser } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { serveFolder } from './serve-folder.ts';

/** Address of each folder that this worker serves. */
const served = new Map<string, Promise<string>>();

/** A built site, served, and a browser, for all tests of the file that calls this; other files share both. */
export function siteInBrowser(folder = inject('site')): { readonly browser: Browser; readonly address: string } {
  const made = {} as { browser: Browser; address: string };
  beforeAll(async () => {
    const serving = served.get(folder) ?? serveFolder(folder).then(({ address }) => address);
    served.set(folder, serving);
    const [browser, address] = await Promise.all([sharedBrowser(), serving]);
    Object.assign(made, { browser, address });
  });
  return made;
}
