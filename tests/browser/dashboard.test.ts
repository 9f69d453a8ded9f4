import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { State } from '../../src/charts/chart.ts';
import { chartById, charts, topicCharts } from '../../src/charts/all-charts.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const { published } = loadData('data');
const site = siteInBrowser();

/** What each figure says now: title and notes. */
const shown = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('chart-figure')].map((figure) => [
        figure.dataset['chart'] ?? '',
        [...figure.querySelectorAll('.figure-title, .figure-notes li')].map((element) => element.textContent.trim()),
      ]),
    ),
  );

/** What these charts say in a state, each given what it offers of it. */
const wanted = (ids: readonly string[], state: State): Record<string, string[]> =>
  Object.fromEntries(
    ids.map((id) => {
      const chart = chartById(id);
      const rows = chart.rows(published);
      const { controls } = chart.render(rows, 'zh');
      const own = Object.entries(state).filter(([key, value]) =>
        controls.some((control) => control.key === key && control.choices.some((choice) => choice.value === value)),
      );
      const { title, notes } = chart.render(rows, 'zh', Object.fromEntries(own)).words;
      return [id, [title, ...notes]];
    }),
  );

/** Choices that at least two figures of the dashboard offer, those that most offer first: one of each key. */
const leads = topicCharts.map(({ lead }) => lead);
const offered = leads.flatMap((chart) =>
  chart
    .render(chart.rows(published), 'zh')
    .controls.filter((control) => control.kind === 'choice')
    .flatMap(({ key, choices }) => choices.slice(1).map(({ value }) => ({ key, value, id: chart.id }))),
);
const shared = [...Map.groupBy(offered, ({ key, value }) => `${key}=${value}`).values()]
  .filter((list) => list.length > 1)
  .sort((a, b) => b.length - a.length)
  .flatMap(([first]) => first ?? []);
const tried = [...new Map(shared.toReversed().map((choice) => [choice.key, choice])).values()];

test('figures of the dashboard share a year and a range', () => {
  expect(tried.map(({ key }) => key)).toEqual(expect.arrayContaining(['year', 'from', 'to']));
});

test.each(tried)(
  '$key=$value, chosen in $id, shows in every figure that offers it, and in no other',
  async (choice) => {
    const { key, value, id } = choice;
    await withPage(site.browser, `${site.address}/`, { width: 1280 }, async (page) => {
      const ids = Object.keys(await shown(page));
      expect(await shown(page)).toEqual(wanted(ids, {}));
      await page.locator(`chart-figure[data-chart="${id}"] select[name="${key}"]`).selectOption(value);
      await expect.poll(() => shown(page)).toEqual(wanted(ids, { [key]: value }));
      const carried = page.locator('chart-figure a[data-carry]').first();
      expect(await carried.getAttribute('href')).toContain(`${key}=${value}`);
      await page.goBack();
      await expect.poll(() => shown(page)).toEqual(wanted(ids, {}));
    });
  },
);

test('a marked year is tinted in every figure that has it', async () => {
  const year = '2022';
  const having = offered.filter((choice) => choice.key === 'year' && choice.value === year).map(({ id }) => id);
  expect(having.length).toBeGreaterThan(1);
  await withPage(site.browser, `${site.address}/?year=${year}`, { width: 360 }, async (page) => {
    const tinted = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('chart-figure')]
          .filter((figure) => figure.querySelector('.drawings svg .band'))
          .map((figure) => figure.dataset['chart']),
      );
    await expect.poll(tinted).toEqual(having);
  });
});

test.each([360, 1280])('nothing shifts when script comes, at %i px', async (width) => {
  for (const path of ['/', `/en/charts/${charts[0]?.id ?? ''}/`]) {
    await withPage(site.browser, site.address + path, { width }, async (page) => {
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
