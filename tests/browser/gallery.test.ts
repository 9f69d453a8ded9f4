import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { roomFaults } from '../helpers/expect-room.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const drawn = charts.filter(({ small }) => small.thumbnail !== undefined);

test.each([
  ['/charts/', 360],
  ['/charts/', 1280],
  ['/en/charts/', 320],
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
    const tile = width > 680 ? '306 × 262' : '328 × 208';
    expect(sizes.toSorted()).toEqual(drawn.map(({ small }) => (small.tile ? tile : '280 × 168')).toSorted());
    expect(await page.locator('.gallery > li').count()).toBe(charts.length);
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
