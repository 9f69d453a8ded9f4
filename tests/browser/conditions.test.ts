import { describe, expect, test } from 'vitest';
import type { Rendering } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { layoutFaults, spaceText } from '../helpers/access/layout-faults.ts';
import { vanished } from '../helpers/access/vanished.ts';
import { long, pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';
import { presentData } from '../helpers/present-data.ts';

const { published } = presentData();
const site = siteInBrowser();

/** Each chart in one language, in turn, and one page of every other kind. */
const chartPages = charts.map((chart, index) => {
  const lang = index % 2 === 0 ? 'zh' : 'en';
  return { path: `${lang === 'en' ? '/en' : ''}/charts/${chart.id}/`, lang, chart } as const;
});
/** Every fifth chart, or every one in a long run: of both languages. */
const sampled = pick(chartPages, (_, index) => index % 17 === 0);
const others = pick(
  ['/en/', '/charts/', '/en/data/', '/data/salaries/', '/en/sources/', '/search/', '/404.html', '/pay/'],
  (_, index) => index % 4 === 3,
);

test.each([...sampled.map(({ path }) => path), ...others])(
  '%s holds at 400 % zoom and with wide spacing, and is legible there in the dark',
  async (path) => {
    await withPage(site.browser, site.address + path, { width: 320, height: 256, scheme: 'dark' }, async (page) => {
      expect(await layoutFaults(page), 'zoomed').toEqual([]);
      // Other pages have their contrast in the dark tested with all their rules, at 1280 px.
      const faults = /\/charts\/./.test(path)
        ? await axeFaults(page, '.figure-main', { only: ['color-contrast', 'target-size'], without: 'svg' })
        : await axeFaults(page, 'body', { only: ['target-size'], without: 'svg, tbody' });
      expect(faults).toEqual([]);
      await spaceText(page);
      expect(await layoutFaults(page), 'spaced').toEqual([]);
    });
  },
);

describe.each(['light', 'dark'] as const)('with forced colours, %s', (scheme) => {
  test.each(sampled.filter((_, index) => long || (index % 2 === 0) === (scheme === 'light')).map(({ path }) => path))(
    'nothing in the figure of %s vanishes',
    async (path) => {
      await withPage(site.browser, site.address + path, { width: 1280, scheme }, async (page) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
        // Also where the reader chose the other theme.
        await page.evaluate(
          (other) => {
            document.documentElement.dataset['theme'] = other;
          },
          scheme === 'light' ? 'dark' : 'light',
        );
        await page.locator('.key-nav').focus();
        await page.locator('.tip').waitFor();
        expect(await vanished(page)).toEqual([]);
      });
    },
  );
});

/** Words as a reader without script meets them. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Every second one, but in a long run. */
const unscripted = pick(chartPages, (_, index) => index % 4 === 0);

test('without script a chart shows its drawing and every value of its table', async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    for (const { path, lang, chart } of unscripted) {
      await page.goto(site.address + path);
      const { table }: Rendering = chart.render(chart.rows(published), lang);
      const text = plain(await page.locator('chart-figure').innerText());
      const cells = table.rows.flatMap((row) => row.cells.map((cell) => plain(cell.text.trim())));
      expect(
        cells.filter((cell) => !text.includes(cell)),
        path,
      ).toEqual([]);
      expect(await page.locator('.drawings svg.chart:visible').count(), path).toBe(1);
    }
  } finally {
    await context.close();
  }
});

test.each(sampled)('$path tells a screen reader what the figure is', async ({ path, lang, chart }) => {
  await withPage(site.browser, site.address + path, { width: 360 }, async (page) => {
    const { words, table }: Rendering = chart.render(chart.rows(published), lang);
    const figure = page.getByRole('figure', { name: words.title, exact: true });
    expect(await figure.count()).toBe(1);
    expect(await figure.getByRole('heading', { name: words.title, exact: true }).count()).toBe(1);
    expect(await figure.getByRole('img', { name: words.alt, exact: true }).count(), 'drawings to be read').toBe(1);
    const data = figure.getByRole('table', { name: table.caption, exact: true });
    expect(await data.getByRole('columnheader').count()).toBe(table.columns.length);
    expect(await data.getByRole('rowheader').count()).toBe(table.rows.length);
    expect(await figure.getByRole('listbox').count()).toBe(1);
  });
});
