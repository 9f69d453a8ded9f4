import { expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { long, pick } from '../helpers/depth.ts';
import { roomFaults } from '../helpers/access/room-faults.ts';
import { pageKind, pageOfEachKind } from '../helpers/page-kinds.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { sitePages } from '../helpers/site-pages.ts';
import type { PageOptions } from '../helpers/with-page.ts';
import { withPage } from '../helpers/with-page.ts';

const pages = sitePages(inject('site'));
const site = siteInBrowser();

test('there are pages of every kind to open', () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(new Set(pages.map(({ path }) => pageKind(path))).size).toBeGreaterThan(12);
});

interface Visit extends PageOptions {
  readonly path: string;
  readonly scheme: 'light' | 'dark';
}
const narrow = { width: 320, scheme: 'light' } as const;
const wide = { width: 1280, scheme: 'dark' } as const;
const visits = (paths: readonly string[], widths: readonly number[]): Visit[] =>
  paths.flatMap((path) =>
    widths.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ path, width, scheme }))),
  );

/**
 * Axe judges a page of every second kind, in turn a Chinese one narrow and light and an English one wide and dark; in a
 * long run every page in each language, width and theme.
 */
const kinds = [...new Set(pages.map(({ path }) => pageKind(path)))];
const judged = long
  ? visits(
      pages.map(({ path }) => path),
      [320, 1280],
    )
  : pageOfEachKind(pages)
      .filter(({ path }) => kinds.indexOf(pageKind(path)) % 4 === (path.startsWith('/en/') ? 2 : 0))
      .map(({ path }): Visit => ({ path, ...(path.startsWith('/en/') ? wide : narrow) }));

test.each(judged)('$path at $width px, $scheme, has room and no fault of access', async ({ path, ...options }) => {
  await withPage(site.browser, site.address + path, options, async (page) => {
    expect(await roomFaults(page)).toEqual([]);
    expect(await axeFaults(page, ':root')).toEqual([]);
  });
});

/** One chart of three, narrow in the one language or wide in the other; in a long run every one, both. */
const drawn = pick(
  charts.flatMap(({ id }, index) => [
    { path: `/charts/${id}/`, width: index % 2 === 0 ? 320 : 1280 },
    { path: `/en/charts/${id}/`, width: index % 2 === 0 ? 1280 : 320 },
  ]),
  ({ path, width }) => {
    const third = charts.findIndex(({ id }) => path.includes(`/${id}/`)) % 3;
    return third === 1 && width === 320;
  },
);
/** Widths between: in a long run of every page, else of the other kinds, at one of them. */
const widths = [360, 520, 768];
const between = long
  ? pages.flatMap(({ path }) => widths.map((width) => ({ path, width })))
  : pageOfEachKind(pages)
      .filter(({ path }) => kinds.indexOf(pageKind(path)) % 4 === (path.startsWith('/en/') ? 1 : 3))
      .map(({ path }, index) => ({ path, width: widths[index % widths.length] ?? 360 }));

test.each([...Map.groupBy([...drawn, ...between], ({ width }) => width)])(
  'pages have room at %i px',
  async (width, opened) => {
    const faults: string[] = [];
    // One page of the browser shows one after the other: a new one takes longer than to look at what it shows.
    await withPage(site.browser, `${site.address}/404.html`, { width }, async (page) => {
      for (const { path } of opened) {
        await page.goto(site.address + path);
        for (const fault of await roomFaults(page)) faults.push(`${path}: ${fault}`);
      }
    });
    expect(faults).toEqual([]);
  },
);

test.each(['/', '/en/'])('%s is complete without script and reachable by keyboard', async (path) => {
  await withPage(site.browser, site.address + path, { width: 360, script: false }, async (page) => {
    expect(await page.locator('.tile svg.chart:visible').count()).toBe(4);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  });
});

test.each(
  pick(
    [
      { path: '/', width: 360 },
      { path: '/en/', width: 1280 },
      { path: '/', width: 1280 },
      { path: '/en/', width: 360 },
    ],
    (_, index) => index < 2,
  ),
)('$path shows one drawing of each tile at $width px', async ({ path, width }) => {
  await withPage(site.browser, site.address + path, { width }, async (page) => {
    const tiles = await page.locator('.tile').count();
    expect(tiles).toBeGreaterThan(0);
    expect(await page.locator('.tile-drawing svg.chart:visible').count()).toBe(tiles);
  });
});
