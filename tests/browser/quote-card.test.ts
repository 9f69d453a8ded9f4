import { decode } from 'fast-png';
import jsQR from 'jsqr';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { copyWords } from '../../src/i18n/reuse/copy-words.ts';
import { quoteCardWords } from '../../src/i18n/reuse/quote-card-words.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const allowed = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
const card = (page: Page) => page.locator('dialog.quote-card');
const held = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a press on a figure opens its sentence in both languages; it, the citation and a picture with the row’s code are copied', async () => {
  const options = { width: 360, touch: true, broken: allowed };
  await withPage(site.browser, `${site.address}/data/bank-centres/#BHC022`, options, async (page) => {
    // The first touch of the page is the press itself.
    const cell = page.locator('#BHC022 td.figures');
    const { width: wide = 0 } = (await cell.boundingBox()) ?? {};
    await cell.tap({ position: { x: wide - 16, y: 16 } });
    await card(page).waitFor();
    const copy = (id: string) => page.locator(`#${id} + .copy`).click();
    await copy('quote-zh');
    await expect.poll(() => held(page)).toMatch(/^据中国银行业协会.*4\.17万人.*。$/);
    await copy('quote-en');
    await expect.poll(() => held(page)).toMatch(/^At the end of 2023, .*41,700 people, .* according to .*\.$/);
    const address = `${await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href)}#BHC022`;
    await copy('quote-cite');
    await expect.poll(() => held(page)).toMatch(/BHC022\[DS\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http/);
    expect(await held(page)).toContain(address);
    await card(page).getByText(quoteCardWords.zh.picture).click();
    await card(page).locator('img').waitFor();
    await card(page)
      .getByRole('button', { name: copyWords.zh.what(quoteCardWords.zh.copyPicture) })
      .click();
    await expect.poll(() => card(page).locator('.quote-picture [role=status]').textContent()).toBe(copyWords.zh.copied);
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())];
    });
    const { data, width, height, channels } = decode(new Uint8Array(bytes));
    const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : (data[(at >> 2) * channels + (at % 4)] ?? 0),
    );
    expect(jsQR(pixels, width, height)?.data).toBe(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
  });
});

test('a tip leads to the card of its figure; a change over another panel has a reason in place of a sentence', async () => {
  const chart = `${site.address}/en/charts/bank-headcount/`;
  await withPage(site.browser, chart, { width: 1280 }, async (page) => {
    await page.locator('.drawing:visible [data-row="BHC022"]').first().hover();
    await page.locator('.tip a', { hasText: 'Cite this figure' }).click();
    await card(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/data/bank-centres/');
    expect(await page.locator('#quote-en').textContent()).toContain('41,700 people');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    // By keyboard: the figure is a button.
    await page.locator('#BHC023 td.figures button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => card(page).locator('.quote-refused').textContent()).toContain('different respondents');
    expect(await card(page).locator('.quote-make, #quote-en').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tbody')?.id)).toBe('BHC023');
  });
});
