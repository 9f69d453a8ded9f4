import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { roomFaults } from '../helpers/access/room-faults.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const drawn = charts.filter(({ thumbnail }) => thumbnail !== undefined);

test.each([
  ['/charts/', 1280],
  ['/en/charts/', 768],
] as const)('thumbnails of %s at %i px have their own size and room for their words', async (path, width) => {
  await withPage(site.browser, site.address + path, { width }, async (page) => {
    expect(await roomFaults(page)).toEqual([]);
    const sizes = await page.locator('.gallery svg:visible').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const { width: across, height } = drawing.getBoundingClientRect();
        return `${Math.round(across)} × ${Math.round(height)}`;
      }),
    );
    expect(sizes).toEqual(drawn.map(() => '280 × 168'));
    expect(await page.locator('.gallery > li').count()).toBe(charts.length);
  });
});

test.each([
  ['/charts/', 360],
  ['/en/charts/', 320],
] as const)('on a phone %s has two thumbnails a row at %i px, without words too small to read', async (path, width) => {
  await withPage(site.browser, site.address + path, { width }, async (page) => {
    expect(await roomFaults(page)).toEqual([]);
    const places = await page
      .locator('.gallery > li')
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().x)));
    expect(new Set(places).size).toBe(2);
    expect(await page.locator('.gallery svg:visible').count()).toBe(drawn.length);
    expect(await page.locator('.gallery svg text:visible').count()).toBe(0);
  });
});

test('a press on a thumbnail opens its chart', async () => {
  await withPage(site.browser, `${site.address}/charts/`, { width: 360, touch: true }, async (page) => {
    const card = page.locator('.gallery li:has(svg)').first();
    const id = await card.getAttribute('id');
    await card.locator('svg:visible').tap({ force: true });
    await page.waitForURL(`**/charts/${id ?? ''}/`);
  });
});
