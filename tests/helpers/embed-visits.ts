import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import heights from '../../src/content/embed-heights.json' with { type: 'json' };
import scripts from '../../src/content/embed-script.json' with { type: 'json' };
import type { Lang } from '../../src/i18n/lang.ts';
import type { EmbedChoices } from '../../src/publish/embed-codes/embed-snippet.ts';
import { embedSnippet } from '../../src/publish/embed-codes/embed-snippet.ts';
import type { HostPage, Visit } from './host-pages.ts';
import { embedded, unfit, visitHost } from './host-pages.ts';
import { servedHosts } from './served-hosts.ts';
import { siteInBrowser } from './site-in-browser.ts';

export type Chart = keyof typeof heights;

/** The most that a frame may be taller than its chart, in pixels: none can be seen where a script fits it. */
export const exactly = 4;
/** The same where the code alone says how tall it is: less than a line of text and a half. */
export const nearly = 24;

/** The built site in a browser, and pages of others with its frames in them. */
export function embedVisits() {
  const site = siteInBrowser();
  const hosts = servedHosts();
  return {
    site,
    /** The code that a reporter copies, with the address of the served site. */
    code: (chart: Chart, lang: Lang, choices: EmbedChoices): string => {
      const kept: Readonly<Record<string, string>> = scripts.kept;
      return embedSnippet(
        {
          chart,
          lang,
          title: { live: `Title of ${chart}`, frozen: 'Finding' },
          link: { live: `Link to ${chart}`, frozen: 'Link' },
          heights: heights[chart][lang],
          site: `${site.address}/`,
          script: { file: `embed/v1.${scripts.current}.js`, integrity: kept[scripts.current] ?? '' },
        },
        choices,
      );
    },
    visit: (name: string, page: HostPage, use: (page: Page) => Promise<void>, options: Partial<Visit> = {}) =>
      visitHost(site.browser, hosts.put(name, page), { origins: [hosts.address, site.address], ...options }, use),
  };
}

/** At each width of the window every frame comes to be as tall as its chart, with so many pixels to spare at most. */
export async function everFits(page: Page, spare: number, widths: readonly number[] = [320, 540, 1200]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => unfit(page, spare), { interval: 60, message: `at ${width}` }).toEqual([]);
  }
}

/** Resolves when so many frames of ours are loaded. */
export async function seen(page: Page, frames: number): Promise<void> {
  await expect.poll(() => embedded(page).filter((frame) => frame.url().includes('/embed/')).length).toBe(frames);
  await Promise.all(embedded(page).map((frame) => frame.waitForLoadState()));
}
