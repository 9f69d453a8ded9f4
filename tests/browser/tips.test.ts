import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { pick } from '../helpers/depth.ts';
import { middleOfMark, spread, walkState } from '../helpers/figure-marks.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

/** What the open tip covers or leaves: parts of the first figure that it must keep to. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('chart-figure');
    const box = (selector: string) => host?.querySelector(selector)?.getBoundingClientRect();
    const [tip, mark, figure] = [box('.tip'), box('.mark[data-open]'), box('.figure')];
    if (!tip || !mark || !figure || tip.width === 0) return ['no tip'];
    const over = (other: DOMRect | undefined): boolean =>
      other !== undefined &&
      Math.min(tip.right, other.right) - Math.max(tip.left, other.left) > 0.5 &&
      Math.min(tip.bottom, other.bottom) - Math.max(tip.top, other.top) > 0.5;
    const found = ['.figure-head', '.figure-controls'].filter((part) => over(box(part)));
    if (tip.left < figure.left - 0.5 || tip.right > figure.right + 0.5) found.push('an edge of the figure');
    if (tip.top < -0.5 || tip.bottom > window.innerHeight + 0.5) found.push('an edge of the screen');
    // A mark that is as large as the drawing leaves no other place.
    if (over(mark) && mark.height < 200 && mark.width < 300) found.push('its mark');
    if (tip.width > 251) found.push('as wide as a page');
    return found;
  });

test.each(
  pick(
    charts.flatMap(({ id }) => [360, 1280].map((width) => ({ id, width }))),
    (_, index) => index % 14 === 3,
  ),
)('a tip of $id at $width px covers neither title nor controls nor its mark, and stays in the figure', async (one) => {
  const { id, width } = one;
  await withPage(site.browser, `${site.address}/en/charts/${id}/`, { width, height: 800 }, async (page) => {
    for (const index of spread((await walkState(page)).count, 12)) {
      const { x, y } = await middleOfMark(page, index);
      await page.keyboard.press('Escape');
      await page.mouse.move(1, 1);
      await page.mouse.move(x, y);
      await page.locator('chart-figure .tip').first().waitFor();
      expect(await faults(page), `mark ${index}`).toEqual([]);
    }
  });
});

test('every mark of a row has the ring while its tip is open', async () => {
  await withPage(site.browser, `${site.address}/charts/bank-headcount/`, { width: 1280 }, async (page) => {
    const repeated = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('.drawing-full .mark[data-row]')];
      const row = marks[0]?.getAttribute('data-row') ?? '';
      marks[3]?.setAttribute('data-row', row);
      return marks.filter((mark) => mark.getAttribute('data-row') === row).length;
    });
    await page.locator('.key-nav').focus();
    await page.locator('.tip').waitFor();
    expect(await page.locator('.mark-ring:visible').count()).toBe(repeated);
    expect(repeated).toBeGreaterThan(1);
  });
});
