import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { pick } from '../helpers/depth.ts';
import { roomFaults } from '../helpers/access/room-faults.ts';
import { readers, smallest } from '../helpers/access/text-size.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

const sampled = pick(charts, (_, index) => index % 12 === 2);

test.each(sampled.flatMap(({ id }) => [360, 1280].map((width) => ({ id, width }))))(
  'text of the drawing of $id is twice as large where the reader’s is, at $width px, and the page never scrolls sideways',
  async ({ id, width }) => {
    await withPage(site.browser, `${site.address}/charts/${id}/`, { width, early: readers[2] }, async (page) => {
      expect(await smallest(page)).toBeGreaterThanOrEqual(23.9);
      expect(await roomFaults(page)).toEqual([]);
    });
  },
);

test.each([
  [360, 2],
  [1280, 1.5],
] as const)('a choice is drawn at the reader’s size, at %i px with text of %f', async (width, size) => {
  const address = `${site.address}/charts/bank-headcount/?year=2020`;
  await withPage(site.browser, address, { width, early: readers[size] }, async (page) => {
    await page.locator('.drawings[data-live]').waitFor();
    expect(await smallest(page)).toBeGreaterThanOrEqual(12 * size - 0.1);
    expect(await roomFaults(page)).toEqual([]);
    const grown = await page.evaluate(() => {
      const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
      return (drawing?.getBoundingClientRect().width ?? 0) / Number(drawing?.getAttribute('width'));
    });
    expect(grown).toBeCloseTo(size, 1);
  });
});

test('the keyboard brings a mark into view where the drawing scrolls in its own box', async () => {
  await withPage(
    site.browser,
    `${site.address}/charts/bank-headcount/`,
    { width: 360, early: readers[2] },
    async (page) => {
      await page.locator('.key-nav').focus();
      await page.locator('.tip').waitFor();
      await page.keyboard.press('End');
      const box = await page.locator('.mark[data-open]').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box)).toBe(true);
      const tip = await page.locator('.tip').boundingBox();
      expect(tip && tip.x >= 0 && tip.x + tip.width <= 360, JSON.stringify(tip)).toBe(true);
      expect(await page.evaluate(() => window.scrollX)).toBe(0);
    },
  );
});
