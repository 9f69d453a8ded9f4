import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { State } from '../../src/charts/chart.ts';
import { chartById, charts } from '../../src/charts/registry.ts';
import { loadData } from '../../src/datasets/load-data.ts';
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

const titles = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('chart-figure')].map((figure) => [
        figure.dataset['chart'] ?? '',
        figure.querySelector('.figure-title')?.textContent.trim() ?? '',
      ]),
    ),
  );

/** The titles of these charts in a state, each given what it offers of it. */
const wanted = (ids: readonly string[], state: State): Record<string, string> =>
  Object.fromEntries(
    ids.map((id) => {
      const chart = chartById(id);
      const rows = chart.rows(published);
      const { controls } = chart.render(rows, 'zh');
      const own = Object.entries(state).filter(([key, value]) =>
        controls.some((control) => control.key === key && control.choices.some((choice) => choice.value === value)),
      );
      return [id, chart.render(rows, 'zh', Object.fromEntries(own)).words.title];
    }),
  );

/** Keys of choices, those that most charts have first. */
const keys = [
  ...Map.groupBy(
    charts.flatMap((chart) =>
      chart.render(chart.rows(published), 'zh').controls.filter((one) => one.kind === 'choice'),
    ),
    (control) => control.key,
  ),
].sort(([, a], [, b]) => b.length - a.length);

test('a choice in one figure of the dashboard shows in every figure that offers it, and in no other', async () => {
  const [key, controls] = keys[0] ?? [];
  const value = controls?.[0]?.choices.at(-1)?.value;
  if (key === undefined || value === undefined) throw new Error('no chart of the registry has a choice');
  await withPage(browser, `${site.address}/`, { width: 1280 }, async (page) => {
    const ids = Object.keys(await titles(page));
    expect(await titles(page)).toEqual(wanted(ids, {}));
    const field = page.locator(`chart-figure select[name="${key}"]:has(option[value="${value}"])`).first();
    await field.selectOption(value);
    await expect.poll(() => titles(page), { timeout: 8000 }).toEqual(wanted(ids, { [key]: value }));
    const carried = page.locator('chart-figure a[data-carry]').first();
    expect(await carried.getAttribute('href')).toContain(`${key}=${value}`);
    await page.goBack();
    await expect.poll(() => titles(page), { timeout: 8000 }).toEqual(wanted(ids, {}));
  });
});

test.each([360, 1280])('nothing shifts when script comes, at %i px', async (width) => {
  for (const path of ['/', `/en/charts/${charts[0]?.id ?? ''}/`]) {
    await withPage(browser, site.address + path, { width }, async (page) => {
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += 'value' in entry ? +String(entry.value) : 0;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 100);
          }),
      );
      expect(shift).toBe(0);
    });
  }
});
