import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import type { PageOptions } from '../helpers/with-page.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const rows = Papa.parse<Record<string, string>>(readFileSync('data/bank-centres.csv', 'utf8'), { header: true }).data;
const { quote = '', quote_en: english = '' } = rows.find(({ id }) => id === 'BHC022') ?? {};

/** Language and words of each line that the tip of 2023 quotes. */
async function quotedIn(page: Page): Promise<string[]> {
  await page.locator('.key-nav').focus();
  const tip = page.locator('chart-figure .tip');
  await tip.waitFor();
  await page.keyboard.press('Home');
  for (let step = 0; step < 40 && !(await tip.locator('.tip-heading').textContent())?.startsWith('2023'); step++) {
    await page.keyboard.press('ArrowRight');
  }
  await tip.locator('blockquote').waitFor();
  return tip
    .locator('blockquote p')
    .evaluateAll((lines) =>
      lines.map((line) => `${line.closest('[lang]')?.getAttribute('lang') ?? ''}: ${line.textContent}`),
    );
}

const englishFirst = [`en: ${english} (our translation)`, `zh-Hans: ${quote}`];

test('an English reader meets a quote in English first, then the original', async () => {
  expect(english).toContain('41,700');
  await withPage(site.browser, `${site.address}/en/charts/bank-headcount/`, { width: 712 }, async (page) => {
    expect(await quotedIn(page)).toEqual(englishFirst);
  });
});

test('the same after a choice, and without the quotes where they cannot be fetched', async () => {
  const address = `${site.address}/en/charts/bank-headcount/?from=2020`;
  await withPage(site.browser, address, { width: 320 }, async (page) => {
    await page.locator('.drawings[data-live]').waitFor();
    expect(await quotedIn(page)).toEqual(englishFirst);
  });
  const broken: PageOptions = {
    width: 320,
    broken: (context) => context.route('**/*.tips.json', (route) => route.abort()),
  };
  await withPage(site.browser, address, broken, async (page) => {
    await page.locator('.drawings[data-live]').waitFor();
    await page.locator('.key-nav').focus();
    await page.locator('chart-figure .tip').waitFor();
    expect(await page.locator('.tip .tip-figure').textContent()).toMatch(/\d/);
    expect(await page.locator('.tip blockquote').count()).toBe(0);
  });
});

test('a Chinese page shows and fetches the original alone', async () => {
  await withPage(site.browser, `${site.address}/charts/bank-headcount/`, { width: 320 }, async (page) => {
    const file = page.waitForResponse((response) => response.url().endsWith('/charts/bank-headcount.tips.json'));
    expect(await quotedIn(page)).toEqual([`zh-Hans: ${quote}`]);
    expect(await (await file).text()).not.toContain(english.slice(0, 40));
  });
});
