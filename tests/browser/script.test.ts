import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { headScripts } from '../../src/layouts/head-scripts.ts';
import { pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { allPages } from '../helpers/site-pages.ts';
import { withPage } from '../helpers/with-page.ts';

const folder = inject('site');
const site = siteInBrowser();
const id = charts[0]?.id ?? '';

/** Files that a page's scripts load before anything is used: those it names, and what they import outright. */
function firstScripts(html: string): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(path.join(folder, file), 'utf8');
    for (const [, target = ''] of source.matchAll(/(?:^|[;}\s])(?:import|export)[^"'()]*["'](\.[^"']+)["']/g))
      add(path.posix.join(path.posix.dirname(file), target));
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) add(source);
  return found;
}

const weights = new Map<string, number>();
function weightOf(file: string): number {
  const bytes = weights.get(file) ?? brotliCompressSync(readFileSync(path.join(folder, file))).length;
  weights.set(file, bytes);
  return bytes;
}

/** Bytes, brotli: what the heaviest page needs, plus a little; a page for frames tells its height as well. */
const budget = 2700;
const framedBudget = 2850;
const isFramed = (page: string): boolean => /\/embed\/(?!preview\/)/.test(page);

test(`script before any interaction stays within ${budget} bytes on every page, and only the head's is inline`, () => {
  const pages = allPages(folder);
  const sizes = pages.map(({ path: page, html }) => ({
    page,
    bytes: [...firstScripts(html)].reduce((sum, file) => sum + weightOf(file), 0),
  }));
  expect(sizes.some(({ page, bytes }) => !isFramed(page) && bytes > 0)).toBe(true);
  expect(sizes.some(({ page, bytes }) => isFramed(page) && bytes > 0)).toBe(true);
  expect(sizes.filter(({ page, bytes }) => bytes > (isFramed(page) ? framedBudget : budget))).toEqual([]);
  const inline = pages.map(({ path: page, html }) => ({
    page,
    scripts: [...html.matchAll(/<script(?![^>]*(\ssrc=|application\/(ld\+)?json))[^>]*>(.*?)<\/script>/gs)].map(
      (script) => script[3],
    ),
  }));
  expect(
    inline.filter(({ page, scripts }) => scripts.join() !== headScripts[isFramed(page) ? 'frame' : 'page']),
  ).toEqual([]);
  expect(Object.values(headScripts).filter((script) => script.length > 600)).toEqual([]);
});

test('at the widths of the built drawings no drawing code is loaded before a control is used', async () => {
  for (const width of [360, 1280]) {
    await withPage(site.browser, `${site.address}/charts/${id}/`, { width }, async (page) => {
      await page.waitForLoadState('networkidle');
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      expect(loaded.filter((name) => /redraw-figure|rows\.json/.test(name))).toEqual([]);
    });
  }
});

/** Every chart in a long run; else every fifth. */
const redrawn = pick(
  charts.map((chart) => chart.id),
  (_, index) => index % 5 === 0,
);

test.each(redrawn)('%s is redrawn at a width between the built ones', async (chart) => {
  for (const width of [540, 640]) {
    await withPage(site.browser, `${site.address}/charts/${chart}/`, { width }, async (page) => {
      await page.locator('.drawings[data-live] svg:visible').waitFor();
      const [drawn, room] = await page.evaluate(() => {
        const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
        return [Math.round(drawing?.getBoundingClientRect().width ?? 0), drawing?.parentElement?.clientWidth];
      });
      expect(drawn).toBe(room);
    });
  }
});

test('with its scripts blocked a page is whole', async () => {
  const broken = (context: BrowserContext) => context.route(/\.js$/, (route) => route.abort());
  await withPage(site.browser, `${site.address}/charts/${id}/`, { width: 360, broken }, async (page) => {
    expect(await page.locator('.drawings svg.chart:visible').count()).toBe(1);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('.walker:visible, .tip:visible, fieldset:enabled').count()).toBe(0);
  });
});

test('the table sorts by any column, keeps gaps last, and its view is in the address', async () => {
  await withPage(site.browser, `${site.address}/charts/${id}/`, { width: 1280 }, async (page) => {
    const head = page.locator('chart-figure thead th').last();
    const built = await page.locator('tbody tr').allTextContents();
    for (const order of ['ascending', 'descending', null]) {
      await head.locator('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe(order);
      const now = await page.locator('tbody tr').allTextContents();
      expect(now.toSorted()).toEqual(built.toSorted());
      if (order === null) expect(now).toEqual(built);
    }
    await page.locator('chart-figure summary').click();
    await expect.poll(() => page.url()).toContain('view=chart');
    await page.reload();
    await expect.poll(() => page.locator('chart-figure details').getAttribute('open')).toBeNull();
  });
  await withPage(site.browser, `${site.address}/?view=table`, { width: 1280 }, async (page) => {
    await expect.poll(() => page.locator('chart-figure details:not([open])').count()).toBe(0);
  });
});
