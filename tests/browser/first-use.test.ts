import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { testLong } from '../helpers/depth.ts';
import { matrix, shows } from '../helpers/pay-matrix.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

/** The first use of a page, whatever it is, with a script that takes its time. */
describe('a first', () => {
  const address = (id = matrix) => `${site.address}/charts/${id}/`;
  const slow = async (context: BrowserContext) => {
    await context.route(/hydrate.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
  };
  const fresh = async (page: Page) => {
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(loaded.filter((name) => /hydrate|drawing|follow-theme/.test(name))).toEqual([]);
  };

  test('tap opens the tip of its mark, and a second one closes it', async () => {
    await withPage(
      site.browser,
      address(),
      { width: 360, touch: true, savesData: true, broken: slow },
      async (page) => {
        await fresh(page);
        const mark = await page.evaluate(() => {
          const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
          const first = drawing?.querySelector('.mark[data-row]');
          const box = first?.getBoundingClientRect() ?? new DOMRect();
          return { row: first?.getAttribute('data-row'), x: box.x + box.width / 2, y: box.y + box.height / 2 };
        });
        await page.touchscreen.tap(mark.x, mark.y);
        await page.locator('.tip').waitFor();
        expect(await page.locator('[data-open=tap]').getAttribute('data-row')).toBe(mark.row);
        await page.touchscreen.tap(mark.x, mark.y);
        await expect.poll(() => page.locator('.tip').isVisible()).toBe(false);
      },
    );
  });

  test('pointing opens a tip', async () => {
    await withPage(site.browser, address(), { width: 1280, savesData: true, broken: slow }, async (page) => {
      await fresh(page);
      await page.locator('.drawing-full .mark[data-row]').first().hover();
      await page.locator('.tip').waitFor();
      expect(await page.locator('[data-open]').count()).toBe(1);
    });
  });

  test('keys are all taken, in their order', async () => {
    await withPage(site.browser, address(), { width: 1280, savesData: true, broken: slow }, async (page) => {
      await fresh(page);
      await page.locator('.key-nav').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
      await page.locator('.tip').waitFor();
      await expect
        .poll(() =>
          page.evaluate(() => {
            const marks = [...document.querySelectorAll('.drawing-full .mark[data-row]')];
            return marks.findIndex((mark) => mark.hasAttribute('data-open'));
          }),
        )
        .toBe(2);
    });
  });

  testLong('walk goes on in a drawing that came before the tips', async () => {
    const late = (context: BrowserContext) =>
      context.route(/\.tips\.json$/, async (route) => {
        await expect.poll(() => context.pages()[0]?.locator('.drawings[data-live]').count()).toBe(1);
        await route.continue();
      });
    await withPage(site.browser, `${address()}?tenure=3-5`, { width: 1280, broken: late }, async (page) => {
      await page.locator('.key-nav').focus();
      await page.locator('.tip').waitFor();
      expect(await page.locator('.drawing-full .mark[data-open=key]').count()).toBe(1);
    });
  });

  test('choice, and a number, are drawn', async () => {
    await withPage(site.browser, address(), { width: 1280, savesData: true, broken: slow }, async (page) => {
      await fresh(page);
      await page.locator('select[name=tenure]').selectOption('3-5');
      await shows(page, { tenure: '3-5' });
      expect(await page.locator('select[name=tenure]').inputValue()).toBe('3-5');
    });
    await withPage(
      site.browser,
      address('pay-newcomers'),
      { width: 1280, savesData: true, broken: slow },
      async (page) => {
        await fresh(page);
        const field = page.locator('input[name=wage]');
        await field.fill('4000');
        await field.press('Enter');
        await expect.poll(() => page.url()).toContain('wage=4000');
        await page.locator('.drawings[data-live]').waitFor();
        expect(await field.inputValue()).toBe('4000');
      },
    );
    // The script comes while the number is being typed.
    await withPage(site.browser, address('pay-newcomers'), { width: 1280 }, async (page) => {
      const field = page.locator('input[name=wage]');
      await field.focus();
      await page.keyboard.type('40');
      await page.waitForLoadState('networkidle');
      await page.keyboard.type('00');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain('wage=4000');
    });
  });

  testLong('sorting of the table, a search in it, and its closing are done', async () => {
    await withPage(site.browser, address(), { width: 1280, savesData: true, broken: slow }, async (page) => {
      await fresh(page);
      await page.locator('thead button').first().click();
      await expect.poll(() => page.locator('thead th').first().getAttribute('aria-sort')).toBe('ascending');
    });
    await withPage(site.browser, address('us-areas'), { width: 1280, savesData: true, broken: slow }, async (page) => {
      await fresh(page);
      const all = await page.locator('tbody tr:visible').count();
      await page.locator('.table-filter input').fill('PR');
      await expect.poll(() => page.locator('tbody tr:visible').count()).toBeLessThan(all);
    });
    await withPage(site.browser, address(), { width: 1280, savesData: true, broken: slow }, async (page) => {
      await fresh(page);
      await page.locator('.figure-actions summary').click();
      await expect.poll(() => page.url()).toContain('view=chart');
      expect(await page.locator('.figure-actions details').getAttribute('open')).toBeNull();
    });
  });

  test('use whose script does not come leaves the page as it is without, and says so', async () => {
    const broken = (context: BrowserContext) => context.route(/hydrate.*\.js$/, (route) => route.abort());
    await withPage(site.browser, address(), { width: 1280, savesData: true, broken }, async (page) => {
      await page.locator('select[name=city]').selectOption('chengdu');
      await expect.poll(() => page.locator('fieldset:enabled').count()).toBe(0);
      expect(await page.locator('.key-nav').isVisible()).toBe(false);
      expect(await page.locator('.figure-remark').isVisible()).toBe(true);
      expect(await page.locator('.drawings svg.chart:visible').count()).toBe(1);
    });
  });
});
