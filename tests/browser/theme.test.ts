import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

declare global {
  interface Window {
    /** What was seen in each of the first frames. */
    papers: string[];
  }
}

const site = siteInBrowser();

test('a theme in the address is there in the first frame, however late the other scripts are', async () => {
  const early = () => {
    window.papers = [];
    const look = () => {
      if (document.body instanceof HTMLElement) {
        window.papers.push(getComputedStyle(document.documentElement).backgroundColor);
      }
      requestAnimationFrame(look);
    };
    look();
  };
  const late = (wait: number) => async (context: BrowserContext) => {
    await context.route(/\.js(\?|$)/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      await route.continue();
    });
  };
  for (const [theme, scheme] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    let plain = '';
    await withPage(site.browser, `${site.address}/`, { width: 1280, scheme: theme }, async (page) => {
      plain = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    });
    const options = { width: 1280, scheme, early, broken: late(250) };
    await withPage(site.browser, `${site.address}/?theme=${theme}`, options, async (page) => {
      await expect.poll(() => page.locator('.theme-choice select').inputValue()).toBe(theme);
      expect([...new Set(await page.evaluate(() => window.papers))]).toEqual([plain]);
    });
  }
});

test('an unknown theme or view is dropped with a note, on pages without figures too', async () => {
  for (const [path, query, left] of [
    ['/charts/gripes/', 'theme=purple&view=nonsense', ''],
    ['/sources/', 'theme=purple', ''],
    ['/pay/', 'view=nonsense&theme=dark', '?theme=dark'],
    ['/', 'theme=purple&city=chengdu', '?city=chengdu'],
  ] as const) {
    await withPage(site.browser, `${site.address}${path}?${query}`, { width: 360 }, async (page) => {
      await expect.poll(() => new URL(page.url()).search).toBe(left);
      const note = page.locator('.page-remark');
      expect(await note.isVisible()).toBe(true);
      for (const part of ['theme=purple', 'view=nonsense', 'nonsense'].filter((word) => query.includes(word)))
        await expect.poll(() => note.textContent()).toContain(part);
    });
  }
  await withPage(site.browser, `${site.address}/pay/?view=table`, { width: 360 }, async (page) => {
    await expect.poll(() => page.locator('.figure-actions details[open]').count()).toBe(1);
    expect(await page.locator('.page-remark').isVisible()).toBe(false);
    const link = page.locator('chart-figure a[data-carry]').first();
    await expect.poll(() => link.getAttribute('href')).toContain('view=table');
  });
});

test('a chosen theme holds for the page and the next one', async () => {
  await withPage(site.browser, `${site.address}/`, { width: 1280 }, async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('.theme-choice select').selectOption('dark');
    expect(await paper()).not.toBe(light);
    await expect.poll(() => page.url()).toContain('?theme=dark');
    await page.locator('.site-nav a[href$="/charts/"]').click();
    await page.waitForURL('**/charts/?theme=dark');
    expect(await paper()).not.toBe(light);
    await page.goto(`${site.address}/?theme=purple`);
    expect(await paper()).toBe(light);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});
