import { expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';

const site = siteInBrowser();

test('a long table shows the rows that hold what was typed, and all again when it is emptied', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address}/en/charts/us-areas/`);
  const rows = page.locator('tbody tr:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(80);
  await page.fill('.table-filter input', 'california');
  await expect.poll(() => rows.count()).toBeLessThan(10);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('california');
  expect(await page.locator('.table-filter output').textContent()).toBe(`${left} / ${all}`);
  await page.click('thead th:first-child button');
  expect(await rows.count()).toBe(left);
  await page.fill('.table-filter input', '');
  expect(await rows.count()).toBe(all);
  await page.close();
});

test('without script the field takes no part, and every row is there', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}/charts/us-areas/`);
  expect(await page.locator('.table-filter input').isVisible()).toBe(false);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(80);
  expect(await page.locator('main a[href$="/data/us-areas/"]').first().isVisible()).toBe(true);
  expect(await page.locator('.control-search').isVisible()).toBe(false);
  await page.close();
});
