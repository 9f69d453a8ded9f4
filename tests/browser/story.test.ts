import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

/** Of a part, which drawings can be seen, and whether they are in one place. */
const drawings = (page: Page) =>
  page.evaluate(() => {
    const plates = [...document.querySelectorAll('#banks .plate')];
    return {
      seen: plates.map((plate) => getComputedStyle(plate).opacity === '1'),
      places: new Set(plates.map((plate) => plate.getBoundingClientRect().top)).size,
      inWindow: plates.every((plate) => plate.getBoundingClientRect().bottom <= window.innerHeight),
    };
  });

/** Scrolls until a step's text stands a third of the window from its top. */
const readStep = (page: Page, index: number) =>
  page.evaluate((at) => {
    const text = document.querySelectorAll('#banks .step-text')[at];
    if (text) window.scrollBy(0, text.getBoundingClientRect().top - window.innerHeight / 3);
  }, index);

test('drawings of a part take turns in one place while the text goes by, and on a phone stand under it', async () => {
  await withPage(site.browser, `${site.address}/story/`, { width: 1280, height: 800 }, async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [index, seen] of [
      [0, [true, false, false]],
      [1, [false, true, false]],
      [2, [false, false, true]],
      [0, [true, false, false]],
    ] as const) {
      await readStep(page, index);
      await expect.poll(() => drawings(page)).toEqual({ seen, places: 1, inWindow: true });
    }
    // Whoever comes by keyboard sees what the focus is in.
    await page.locator('#banks .plate a').nth(1).focus();
    await expect.poll(async () => (await drawings(page)).seen[1]).toBe(true);
    // The keys scroll as on any page.
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await drawings(page)).toMatchObject({ seen: [true, true, true], places: 3 });
  });
});
