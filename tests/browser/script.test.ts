import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { AnyChart } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { headScripts } from '../../src/layouts/head-scripts.ts';
import { pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { allPages } from '../helpers/site-pages.ts';
import { testedPublished } from '../helpers/tested-data.ts';
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

/** Bytes, brotli: what the heaviest page needs, plus a little; a page for frames tells its height, once it is drawn. */
const budget = 3200;
const framedBudget = 3700;
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

/** Names of what a page has fetched, without their hashes. */
const fetched = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/^.*\//, '').replace(/\.[\w-]{8}\.js$/, '')),
  );

test('at the widths of the built drawings nothing that draws is loaded where data is saved, nor on pages of many charts', async () => {
  for (const address of [`/charts/${id}/`, '/']) {
    for (const width of [360, 1280]) {
      const options = { width, savesData: address !== '/' };
      await withPage(site.browser, site.address + address, options, async (page) => {
        await page.waitForLoadState('networkidle');
        const loaded = await fetched(page);
        expect(loaded.filter((name) => /^(hydrate|drawing|chart)$|rows\.json/.test(name))).toEqual([]);
      });
    }
  }
});

test('the page of one chart fetches its code and rows when it is idle', async () => {
  await withPage(site.browser, `${site.address}/charts/${id}/`, { width: 1280 }, async (page) => {
    await expect.poll(() => fetched(page)).toEqual(expect.arrayContaining(['hydrate', 'drawing', 'chart', 'zh']));
    await expect.poll(() => fetched(page)).toContain(`${id}.rows.json`);
    expect(await page.locator('.drawings[data-live]').count(), 'nothing is drawn before a choice').toBe(0);
  });
});

/** Bytes of a first choice, brotli. */
const choiceBudget = 100_300;

/** Pages wait for their network more than they work, so several are open at once. */
const atOnce = 3;

/** Every chart in a long run; else those with most rows to load. */
const heaviest = (): AnyChart[] => {
  const byRows = [...charts].sort(
    (a, b) => weightOf(`/charts/${b.id}.rows.json`) - weightOf(`/charts/${a.id}.rows.json`),
  );
  return [...pick(byRows, (_, rank) => rank < 2)];
};

test(`a first choice asks for at most six files, of ${choiceBudget} bytes together`, async () => {
  const waiting = heaviest();
  const next = async (): Promise<void> => {
    for (let chart = waiting.shift(); chart; chart = waiting.shift()) await firstChoiceFits(chart);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
});

test('a city chosen on the front page loads what its tile needs, and no other chart', async () => {
  await withPage(site.browser, `${site.address}/`, { width: 1280 }, async (page) => {
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('chart-tiles select[name=city]').selectOption('chengdu');
    await expect.poll(() => page.locator('.tile-missing [data-key=city]:visible').count()).toBe(3);
    await expect.poll(() => page.locator('.tile-answer').first().textContent()).toContain('成都');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((file) => file.endsWith('.rows.json'))).toEqual(['/charts/pay-by-city.rows.json']);
    expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(6);
    expect(asked.reduce((sum, file) => sum + weightOf(file), 0)).toBeLessThanOrEqual(choiceBudget);
  });
});

async function firstChoiceFits(chart: AnyChart): Promise<void> {
  const [control] = chart.render(chart.rows(testedPublished()), 'zh').controls.filter(({ kind }) => kind === 'choice');
  const value = control?.choices[1]?.value;
  if (!control || value === undefined) return;
  const address = `${site.address}/charts/${chart.id}/`;
  await withPage(site.browser, address, { width: 1280, savesData: true }, async (page) => {
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator(`select[name=${control.key}]`).selectOption(value);
    await page.locator('.drawings[data-live]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.length, `${chart.id}: ${asked.join(' ')}`).toBeLessThanOrEqual(6);
    const bytes = asked.reduce((sum, file) => sum + weightOf(file), 0);
    const each = asked.map((file) => `${file} ${weightOf(file)}`).join(', ');
    // The evidence map draws every row of the data.
    const most = chart.id === 'evidence-map' ? choiceBudget + 5500 : choiceBudget;
    expect(bytes, `${chart.id}: ${each}`).toBeLessThanOrEqual(most);
  });
}

/** Every chart in a long run; else every tenth. */
const redrawn = pick(
  charts.map((chart) => chart.id),
  (_, index) => index % 10 === 0,
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
    expect(await page.locator('.key-nav:visible, .tip:visible, fieldset:enabled').count()).toBe(0);
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
    await page.locator('.figure-actions summary').click();
    await expect.poll(() => page.url()).toContain('view=chart');
    await page.reload();
    await expect.poll(() => page.locator('.figure-actions details').getAttribute('open')).toBeNull();
  });
  await withPage(site.browser, `${site.address}/pay/?view=table`, { width: 1280 }, async (page) => {
    await expect.poll(() => page.locator('.figure-actions details[open]').count()).toBe(1);
  });
});
