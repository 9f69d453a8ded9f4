import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Rendering } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { axeFaults } from '../helpers/axe-faults.ts';
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

/** Text that its own box cuts off, and boxes wider than the screen that have no scroll box of their own. */
const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth}px wide on ${clientWidth}px`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('main *:not(svg, svg *), header *, footer *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (!cuts || element.closest('.hidden') || element.clientWidth === 0) continue;
      // Opened, it shows the whole.
      if (element.matches('details:not([open]) > summary')) continue;
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });

/** WCAG 1.4.12: what a reader may set without losing words. The page's policy allows no style element. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':not(svg, svg *){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });

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

/** Marks, words and the focus ring of the first figure that have no colour of their own against the canvas. */
const vanished = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colourOf = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const canvas = colourOf('Canvas');
    const clear = (colour: string): boolean => ['none', canvas, 'rgba(0, 0, 0, 0)', 'transparent'].includes(colour);
    const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
    const found: string[] = [];
    for (const shape of drawing?.querySelectorAll('.mark :is(rect, circle, path, line)') ?? []) {
      const { fill, stroke } = getComputedStyle(shape);
      const name = shape.getAttribute('class') ?? '';
      // A cell of a search in vain is a hole in its band, and has a dash.
      if (clear(fill) && clear(stroke) && !['gap', 'blank', ''].includes(name))
        found.push(`mark: ${shape.outerHTML.slice(0, 120)}`);
    }
    for (const text of drawing?.querySelectorAll('text, tspan') ?? []) {
      // Inside a filled mark the words have the colour of the canvas.
      const wanted = text.closest('.inside') ? canvas : colourOf('CanvasText');
      if (getComputedStyle(text).fill !== wanted) found.push(`word: ${text.outerHTML.slice(0, 120)}`);
    }
    const walker = document.querySelector<HTMLElement>('.walker');
    const ring = walker ? getComputedStyle(walker) : undefined;
    if (!ring || ring.outlineStyle === 'none' || clear(ring.outlineColor)) found.push('focus ring');
    const open = document.querySelector('.mark-ring');
    if (!open || clear(getComputedStyle(open).borderTopColor)) found.push('ring of the open mark');
    probe.remove();
    return found;
  });

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
        await page.locator('.walker').focus();
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
