import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shownCsv, shownExcelCsv } from '../../src/charts/shown/shown-csv.ts';
import { chartById } from '../../src/charts/registry.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const chart = chartById('pay-by-city-tenure');
const state = { city: 'chengdu', tenure: '0-1' };

test('what is chosen can be downloaded, as the build writes it, under a name that says so', async () => {
  const rows = chart.rows(siteData().published);
  const opened = chart.render(rows, 'en').table;
  const { words, table } = chart.render(rows, 'en', state);
  const other = chart.render(rows, 'zh', state).table;
  const address = `${site.address}/en/charts/${chart.id}/`;
  await withPage(site.browser, `${address}?city=chengdu`, { width: 360 }, async (page) => {
    const place = page.locator('[data-chosen-files]');
    await place.waitFor();
    const before = await place.textContent();
    await page.locator('select[name=tenure]').selectOption(state.tenure);
    await expect.poll(() => place.textContent()).not.toBe(before);
    const saved = async (index: number): Promise<{ name: string; text: string }> => {
      const coming = page.waitForEvent('download');
      await place.locator('button').nth(index).click();
      const download = await coming;
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const name = `${chart.id}_city-chengdu_tenure-0-1`;
    expect(await saved(0)).toEqual({ name: `${name}.csv`, text: shownCsv(table, opened) });
    expect(await saved(1)).toEqual({ name: `${name}.excel.csv`, text: shownExcelCsv(table, other, 'en', opened) });
    const json = await saved(2);
    expect(json.name).toBe(`${name}.json`);
    expect(JSON.parse(json.text)).toMatchObject({
      id: chart.id,
      language: 'en',
      version: null,
      choice: state,
      title: words.title,
      address: expect.stringMatching(/\/en\/charts\/pay-by-city-tenure\/\?city=chengdu&tenure=0-1$/) as string,
      rows: table.rows.map(({ id }) => ({ id })),
    });
    await page.locator('.figure-controls button[type=reset]').click();
    await expect.poll(() => place.isHidden()).toBe(true);
  });
});
