import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';

const site = siteInBrowser();

describe.each([
  ['/search/', '接通率', '银行'],
  ['/search/', 'cd', '成都'],
  ['/search/', '协会', '中国银行业协会'],
  ['/en/search/', 'turnover', 'leave'],
  ['/en/search/', 'chengdu', 'Chengdu'],
])('%s for “%s”', (path, typed, found) => {
  test('shows what holds it and hides the rest, and keeps it in the address', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(site.address + path);
    const entries = page.locator('[data-key]');
    const all = await entries.count();
    await page.fill('#q', typed);
    const left = await page.locator('[data-key]:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all / 2);
    expect((await page.locator('[data-key]:visible').allTextContents()).join(' ')).toContain(found);
    expect(await page.locator('output').textContent()).toContain(String(left));
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
    await page.reload();
    expect(await page.locator('[data-key]:visible').count()).toBe(left);
    await page.close();
  });
});

test('what nothing holds is said', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/search/?q=${encodeURIComponent('没有这样的词')}`);
  expect(await page.locator('[data-key]:visible').count()).toBe(0);
  expect(await page.locator('output').textContent()).toMatch(/没有/);
  await page.close();
});

test('without script every entry is there', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}/search/?q=nothing`);
  expect(await page.locator('[data-key]:visible').count()).toBeGreaterThan(100);
  await page.close();
});
