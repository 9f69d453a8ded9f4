import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const allowed = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
const withoutClipboard = () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
};

/** What a reader would paste. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.querySelector('#pasted')?.remove();
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('#pasted').inputValue();
}

/** Presses a button, sees that it says so and that nothing moved. */
async function press(page: Page, target: string): Promise<void> {
  const button = page.locator(`button[data-copy="${target}"]`);
  const place = () =>
    button.evaluate((one) => JSON.stringify([one.getBoundingClientRect(), document.body.scrollHeight]));
  await button.scrollIntoViewIfNeeded();
  const before = await place();
  await button.click();
  const said = page.locator(`button[data-copy="${target}"] + [role=status]`);
  await expect.poll(() => said.textContent()).toBe('已复制');
  expect(await place()).toBe(before);
}

test.each([
  ['the clipboard', undefined],
  ['a selection, where there is no clipboard', withoutClipboard],
])('words are copied by %s', async (_, early) => {
  const options = { width: 360, broken: allowed, ...(early ? { early } : {}) };
  await withPage(site.browser, `${site.address}/charts/bank-headcount/words/`, options, async (page) => {
    const row = await page.locator('.quotable > li').nth(1).getAttribute('id');
    const sentence = `s-${row?.replace(/^r-/, '') ?? ''}`;
    await press(page, sentence);
    expect(await pasted(page)).toBe((await page.locator(`#${sentence}`).textContent())?.trim());
    // The day is the reader's own.
    await press(page, 'cite-gbt');
    expect(await pasted(page)).toMatch(
      /\[DS\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http\S+\/embed\/bank-headcount\/\S+\.$/,
    );
    await press(page, 'cite-bib');
    expect(await pasted(page)).toMatch(/^@misc\{bank-headcount-zh-[\s\S]*\n\}$/);
  });
  await withPage(site.browser, `${site.address}/charts/bank-headcount/`, options, async (page) => {
    await press(page, 'cite-sentence');
    const words = await pasted(page);
    expect(words).toBe((await page.locator('#cite-sentence').textContent())?.trim());
    expect(words).toMatch(/^据中国银行业协会.*[^\s]。$/);
  });
});

test('the address is copied with what is chosen, and the link goes there without script', async () => {
  const path = '/en/charts/bank-headcount/?from=2017';
  await withPage(site.browser, site.address + path, { width: 1280, broken: allowed }, async (page) => {
    await page.locator('.drawings[data-live]').waitFor();
    await page.locator('.permalink').click();
    await expect.poll(() => page.locator('.permalink + [role=status]').textContent()).toBe('Copied');
    expect(await pasted(page)).toBe(site.address + path);
  });
  await withPage(
    site.browser,
    `${site.address}/en/charts/bank-headcount/`,
    { width: 360, script: false },
    async (page) => {
      expect(await page.locator('.permalink').isVisible()).toBe(true);
      expect(await page.locator('.permalink').getAttribute('href')).toBe('/en/charts/bank-headcount/');
    },
  );
});

test('without script the page is whole and shows no button', async () => {
  const options = { width: 360, script: false };
  await withPage(site.browser, `${site.address}/charts/bank-headcount/words/`, options, async (page) => {
    expect(await page.locator('.quotable > li').count()).toBeGreaterThan(10);
    expect(await page.locator('button.copy:visible').count()).toBe(0);
  });
});
