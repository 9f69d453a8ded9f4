import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { languages } from '../../src/i18n/lang.ts';
import { long, pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';
import { presentData } from '../helpers/present-data.ts';

const site = siteInBrowser();
const { published } = presentData();
/** Columns that hold the figure as words, where its unit or bound differs by row. */
const worded = ['figure', 'pay', 'stated'];

/** Every second chart in the one language or the other, in a long run every one in both. */
const tables = pick(charts, (_, index) => index % 2 === 0).flatMap((chart, index) =>
  (long ? languages : [languages[index % languages.length] ?? 'zh']).map((lang) => {
    const { columns } = chart.render(chart.rows(published), lang).table;
    const number = columns.findIndex(({ key, numeric }, at) => at > 0 && (numeric || worded.includes(key)));
    return { path: `${lang === 'zh' ? '' : '/en'}/charts/${chart.id}/`, number };
  }),
);

/** How far name and number stand out of the table's box, and whether the name stays when the box is scrolled. */
const outOfSight = (page: Page, number: number) =>
  page.evaluate((at) => {
    const box = document.querySelector<HTMLElement>('.figure-actions .scroll');
    const row = box?.querySelector<HTMLTableRowElement>('tbody tr');
    const [name, figure] = [row?.cells[0], row?.cells[at]];
    if (!box || !name || !figure) return 'no table';
    const frame = box.getBoundingClientRect();
    const beyond = Math.round(figure.getBoundingClientRect().right - frame.right);
    box.scrollLeft = 400;
    const left = Math.round(frame.left - name.getBoundingClientRect().left);
    return beyond > 0 || left > 0 ? `${beyond}px beyond, name ${left}px gone` : undefined;
  }, number);

test('on a phone the name of a row and its number are on the screen, and the name stays', async () => {
  const faults: string[] = [];
  await withPage(site.browser, `${site.address}/404.html`, { width: 360 }, async (page) => {
    for (const { path, number } of tables) {
      await page.goto(site.address + path, { waitUntil: 'commit' });
      await page.locator('#related').waitFor();
      const fault = number < 0 ? 'no number' : await outOfSight(page, number);
      if (fault !== undefined) faults.push(`${path}: ${fault}`);
    }
  });
  expect(faults).toEqual([]);
});
