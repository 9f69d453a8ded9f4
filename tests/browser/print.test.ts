import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { squeezed, readPdf } from '../helpers/read-pdf.ts';
import { pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

/** 15 mm in points: the margin that the sheet asks for; the line with address and version stands in it. */
const edge = 42.5;
const inMargin = ({ y }: { readonly y: number }): boolean => y < edge;

/** Words without the rare characters that the one Chinese face of the tests lacks; most of them must be left. */
function printable(words: string, text: string): string {
  const left = Array.from(words)
    .filter((character) => text.includes(character))
    .join('');
  return left.length * 2 >= words.length ? left : words;
}

/** What a sheet must carry, read from the page in its print style. */
const wanted = (page: Page) =>
  page.evaluate(() => {
    const text = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent.trim());
    const drawn = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.getClientRects().length > 0);
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length;
    return {
      title: text('.figure-title'),
      labels: [...(drawn?.querySelectorAll('tspan, text:not(:has(tspan))') ?? [])].map((label) =>
        label.textContent.trim(),
      ),
      cells: text('chart-figure tbody :is(th, td)'),
      source: text('.figure-sources a'),
      notes: text('.figure-notes li'),
      // What the page explains on a screen, it explains at its end on paper.
      terms: [...document.querySelectorAll('.term')].flatMap((term) => {
        const meaning = document.getElementById(term.getAttribute('popovertarget') ?? '')?.lastElementChild;
        return meaning?.textContent.trim() ?? 'a term without a meaning';
      }),
      sheet: document.documentElement.dataset['sheet'] ?? 'no line',
      controls: shown(
        '.figure-controls, .key-nav, .tip, .theme-choice, .site-nav, .figure-actions summary, .table-filter',
      ),
    };
  });

/** Every chart in a long run; else every fifth, in both languages. */
const printed = pick(
  charts.map((chart, index) => [chart.id, index % 2 === 0 ? '' : '/en'] as const),
  (_, index) => index % 8 === 0,
);

test.each(printed)(
  '%s printed on A4 has chart, finding, table, every note and source whole, and no controls, with and without script',
  async (id, lang) => {
    const context = await site.browser.newContext({
      viewport: { width: 360, height: 800 },
      colorScheme: 'dark',
      javaScriptEnabled: lang === '',
    });
    try {
      const page = await context.newPage();
      await page.goto(`${site.address}${lang}/charts/${id}/`);
      const sheets = await readPdf(await page.pdf({ format: 'A4' }));
      await page.emulateMedia({ media: 'print' });
      const { title, labels, cells, source, notes, terms, sheet, controls } = await wanted(page);
      expect(controls, 'controls on paper').toBe(0);
      const text = squeezed(sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join(''));
      const missing = [...title, ...cells, ...source, ...notes, ...terms]
        .map(squeezed)
        .filter((words) => !text.includes(printable(words, text)));
      expect(missing).toEqual([]);
      // The whole drawing lies on the first sheet, below the finding.
      const first = squeezed((sheets[0]?.runs ?? []).map((run) => run.text).join(''));
      expect(labels.length).toBeGreaterThan(8);
      expect(labels.map(squeezed).filter((label) => !first.includes(label))).toEqual([]);
      const foot = squeezed(sheet);
      expect(foot).toMatch(new RegExp(`/charts/${id}/.*[0-9a-f]{12}`));
      for (const { width, height, runs } of sheets) {
        const below = squeezed(
          runs
            .filter(inMargin)
            .map((run) => run.text)
            .join(''),
        );
        expect(below).toContain(printable(foot, below));
        const beyond = runs
          .filter((run) => !inMargin(run))
          .filter(
            ({ x, y, right }) => x < edge - 1 || right > width - edge + 1 || y < edge - 1 || y > height - edge + 1,
          );
        expect(beyond.map((run) => run.text)).toEqual([]);
      }
    } finally {
      await context.close();
    }
  },
);

test('the sheet names the address with what the reader chose', async () => {
  await withPage(site.browser, `${site.address}/en/charts/pay-by-city/?city=chengdu`, { width: 1280 }, async (page) => {
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.documentElement.dataset['sheet']?.includes('/charts/pay-by-city/?city=chengdu, data of update');
    });
  });
});

test('the front page stands on four sheets', async () => {
  await withPage(site.browser, `${site.address}/en/`, { width: 1280 }, async (page) => {
    expect((await readPdf(await page.pdf({ format: 'A4' }))).length).toBeLessThanOrEqual(4);
  });
});
