import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Rendering } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/registry.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { axeFaults } from '../helpers/axe-faults.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { withPage } from '../helpers/with-page.ts';

const { published } = loadData('data');
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('site'))]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Case {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  /** What the chart itself makes of that choice. */
  readonly wanted: Rendering;
  readonly plain: Rendering;
}

/** Each control of each chart, with its last choice or its least number. */
const cases = charts.flatMap((chart): Case[] => {
  const rows = chart.rows(published);
  const plain = chart.render(rows, 'zh');
  return plain.controls.flatMap(({ key, choices, limits }) => {
    const value = choices.at(-1)?.value ?? (limits ? String(limits.min) : undefined);
    if (value === undefined || choices.length === 1) return [];
    return [{ id: chart.id, key, value, wanted: chart.render(rows, 'zh', { [key]: value }), plain }];
  });
});

test('there are controls to test', () => {
  expect(cases.length, 'no chart of the registry has a control with two choices or a number').toBeGreaterThan(0);
});

/** Title and table of the page's figure: what a state shows beside the drawing. */
const shown = (page: Page): Promise<{ title: string; rows: string[][] }> =>
  page.evaluate(() => ({
    title: document.querySelector('.figure-title')?.textContent.trim() ?? '',
    rows: [...document.querySelectorAll('chart-figure tbody tr')].map((row) =>
      [...row.querySelectorAll('th,td')].map((cell) => cell.textContent.trim()),
    ),
  }));
const said = ({ words, table }: Rendering) => ({
  title: words.title,
  rows: table.rows.map(({ cells }) => cells.map((cell) => cell.text.trim())),
});

async function put(page: Page, key: string, value: string): Promise<void> {
  const field = page.locator(`chart-figure [name="${key}"]`).first();
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    await field.press('Enter');
  }
}

describe.each(cases)('$id, $key', ({ id, key, value, wanted, plain }) => {
  const address = () => `${site.address}/charts/${id}/`;
  /** One control of each chart is enough for what is the same in all of them. */
  const first = cases.find((one) => one.id === id)?.key === key;
  const width = cases.findIndex((one) => one.id === id && one.key === key) % 2 === 0 ? 360 : 1280;

  test('a choice redraws everything, and survives reload, sharing, Back, Forward and reset', async () => {
    let shared = '';
    await withPage(browser, address(), { width }, async (page) => {
      const showsState = (state: Rendering) => expect.poll(() => shown(page), { timeout: 5000 }).toEqual(said(state));
      expect(await shown(page)).toEqual(said(plain));
      await put(page, key, value);
      await showsState(wanted);
      shared = page.url();
      expect(new URL(shared).searchParams.get(key)).toBe(value);
      await expect.poll(() => page.locator('.figure-status').textContent()).toContain(wanted.words.title);
      const marks = await page.locator('.drawings svg:visible .mark[data-row]').count();
      await page.locator('.walker').focus();
      expect(await page.locator('.tip').isVisible()).toBe(marks > 0);
      if (first) expect(await axeFaults(page, 'chart-figure')).toEqual([]);
      await page.reload();
      await showsState(wanted);
      await put(page, key, plain.controls.find((one) => one.key === key)?.choices[0]?.value ?? '');
      await showsState(plain);
      expect(new URL(page.url()).search).toBe('');
      await page.goBack();
      await showsState(wanted);
      await page.goForward();
      await showsState(plain);
      await page.goBack();
      await page.locator('chart-figure button[type=reset]').click();
      await showsState(plain);
      expect(new URL(page.url()).search).toBe('');
    });
    if (!first) return;
    await withPage(browser, shared, { width }, async (page) => {
      await expect.poll(() => shown(page), { timeout: 5000 }).toEqual(said(wanted));
    });
  });
});

/** One control is enough for what is the same in all. */
const [one] = cases;

test('an unknown value is dropped with a note', async () => {
  if (!one) throw new Error('no chart has a control');
  await withPage(
    browser,
    `${site.address}/charts/${one.id}/?${one.key}=nonsense&ref=x`,
    { width: 360 },
    async (page) => {
      const remark = page.locator('.figure-remark').first();
      await expect.poll(() => remark.textContent()).toContain(`${one.key}=nonsense`);
      expect(new URL(page.url()).search).toBe('?ref=x');
      expect(await shown(page)).toEqual(said(one.plain));
    },
  );
});

test('a chart chunk that throws, or does not come, leaves drawing and table, and says so', async () => {
  if (!one) throw new Error('no chart has a control');
  for (const body of ['throw new Error("broken on purpose")', undefined]) {
    const broken = (context: BrowserContext) =>
      context.route(/redraw-figure.*\.js$/, (route) =>
        body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
      );
    await withPage(browser, `${site.address}/charts/${one.id}/`, { width: 1280, broken }, async (page) => {
      await put(page, one.key, one.value);
      await expect.poll(() => page.locator('.figure-remark').isVisible()).toBe(true);
      expect(await page.locator('.drawings svg.chart:visible').count()).toBe(1);
      expect(await shown(page)).toEqual(said(one.plain));
    });
  }
});
