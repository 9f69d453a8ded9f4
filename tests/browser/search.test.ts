import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pick } from '../helpers/depth.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

const searches = [
  ['/search/', '接通率', '银行'],
  ['/search/', '成都工资', '成都'],
  ['/en/search/', 'turnover', 'leave'],
] as const;

describe.each(pick(searches, (_, index) => index > 0))('%s for “%s”', (path, typed, found) => {
  test('lists what holds it in place of the topics, charts first, and keeps it in the address', async () => {
    await withPage(site.browser, site.address + path, { width: 360 }, async (page) => {
      const files = () =>
        page.evaluate(
          () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('search.json')).length,
        );
      await page.waitForLoadState('networkidle');
      expect(await files()).toBe(0);
      await page.fill('#q', typed);
      const links = page.locator('.found a');
      await links.first().waitFor();
      expect(await links.first().getAttribute('href')).toContain('/charts/');
      expect((await page.locator('.found').innerText()).replaceAll('\n', ' ')).toContain(found);
      const count = await links.count();
      expect(await page.locator('output').textContent()).toContain(String(count));
      expect(await page.locator('.unasked').isVisible()).toBe(false);
      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      await page.reload();
      await expect.poll(() => links.count()).toBe(count);
      await page.fill('#q', '');
      await page.locator('.unasked').waitFor();
      expect(await files()).toBe(1);
    });
  });
});

test('what nothing holds is said', async () => {
  const address = `${site.address}/search/?q=${encodeURIComponent('没有这样的词')}`;
  await withPage(site.browser, address, { width: 360 }, async (page) => {
    await expect.poll(() => page.locator('output').textContent()).toMatch(/没有/);
    expect(await page.locator('.found a').count()).toBe(0);
  });
});

test('a list that does not come is said, and the topics stay', async () => {
  const broken = (context: BrowserContext) => context.route(/search\.json$/, (route) => route.abort());
  await withPage(site.browser, `${site.address}/en/search/`, { width: 1280, broken }, async (page) => {
    await page.fill('#q', 'pay');
    await expect.poll(() => page.locator('output').textContent()).toMatch(/could not/);
    expect(await page.locator('.unasked').isVisible()).toBe(true);
  });
});

test('without script every chart and term is there', async () => {
  await withPage(site.browser, `${site.address}/search/`, { width: 360, script: false }, async (page) => {
    expect(await page.locator('.unasked a:visible').count()).toBeGreaterThanOrEqual(charts.length);
    expect(await page.locator('[id^=meaning-]:visible').count()).toBeGreaterThan(10);
  });
});
