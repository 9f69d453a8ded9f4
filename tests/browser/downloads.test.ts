import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { columnDictionary, columnType } from '../../src/publish/shown/column-dictionary.ts';
import { shownTable, shownCsv, shownExcelCsv } from '../../src/publish/shown/shown-columns.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';
import { holdsFormula, sheetXml } from '../helpers/workbook-parts.ts';

const site = siteInBrowser();
const chart = chartById('pay-by-city-tenure');
const state = { city: 'chengdu', tenure: '0-1' };
const name = `${chart.id}_city-chengdu_tenure-0-1`;
const rows = chart.rows(siteData().published);

/** What the nth button saves. */
async function saved(page: Page, index: number): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.locator('[data-chosen-files] button').nth(index).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('what is chosen can be downloaded, as the build writes it, under a name that says so', async () => {
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
    const text = async (index: number) => {
      const { name, bytes } = await saved(page, index);
      return { name, text: bytes.toString('utf8') };
    };
    expect(await text(0)).toEqual({ name: `${name}.csv`, text: shownCsv(table, opened) });
    expect(await text(1)).toEqual({ name: `${name}.excel.csv`, text: shownExcelCsv(table, other, 'en', opened) });
    const json = await text(3);
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

test.each([
  ['zh', ['城市：成都', '工龄：1年以内'], '当前所选', ['数据', '列说明', '来源', '关于']],
  ['en', ['City: Chengdu', 'Years on the job: under 1'], 'As chosen', ['Data', 'Dictionary', 'Sources', 'About']],
] as const)('a workbook of what is chosen is the built one of other rows, in %s', async (lang, said, label, names) => {
  const opened = chart.render(rows, lang).table;
  const { words, table, sources: cited } = chart.render(rows, lang, state);
  const address = `${site.address}${lang === 'zh' ? '' : '/en'}/charts/${chart.id}/?city=chengdu&tenure=0-1`;
  await withPage(site.browser, address, { width: 1280 }, async (page) => {
    await page.locator('[data-chosen-files] button').first().waitFor();
    const loaded = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter((one) => one.name.includes('workbook')).length,
      );
    await saved(page, 0);
    expect(await loaded()).toBe(0);
    const file = await saved(page, 2);
    expect(await loaded()).toBe(1);
    expect(file.name).toBe(`${name}.xlsx`);
    const { sheets } = await readXlsx(file.bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(names);
    const [data, dictionary, sources, about] = sheets.map((sheet) => sheet.rows);
    const shown = shownTable(table, opened);
    expect(shown.rows.length).toBeGreaterThan(0);
    expect(shown.rows.length).toBeLessThan(opened.rows.length);
    const cells = (row: readonly unknown[]) => shown.columns.map((_, index) => row[index] ?? '');
    const isYear = shown.columns.map((_, index) => columnType(shown, index) === 'year');
    const wanted = shown.rows.map((row) => row.map((cell, index) => (isYear[index] ? Number(cell) : cell)));
    expect(data?.slice(1).map(cells)).toEqual(wanted.map(cells));
    expect(data?.slice(1).map(([id]) => id)).toEqual(
      await page.locator('chart-figure tbody tr').evaluateAll((all) => all.map((row) => row.getAttribute('data-row'))),
    );
    const explained = columnDictionary({ chart: chart.id, lang, table, opened });
    expect(dictionary?.slice(1).map(([column, , , , meaning]) => [column, meaning])).toEqual(
      explained.map((column) => [column.name, column.meaning]),
    );
    expect(sources?.slice(1).map(([id]) => id)).toEqual([...new Set(cited)]);
    expect(about?.filter(([key]) => key === label).map(([, text]) => text)).toEqual(said);
    const lines = about?.map(([, text]) => String(text)) ?? [];
    expect(lines).toContain(words.title);
    expect(lines.join('\n')).toMatch(/\?city=chengdu&tenure=0-1/);
    expect(lines.join('\n')).toMatch(/CC-BY-4\.0/);
    expect(lines.join('\n')).toMatch(/salaries\.csv/);
  });
});

/** Puts text that a spreadsheet could run in front of every note and name of the chart's rows and sources. */
async function poison(route: Route): Promise<void> {
  const hostile = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hostile);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        typeof one === 'string' && ['zh', 'en', 'title'].includes(key) ? `=1+1|${one}` : hostile(one),
      ]),
    );
  };
  const response = await route.fetch();
  await route.fulfill({ response, json: hostile(await response.json()) });
}

test('text that could run as a formula is text in a workbook of what is chosen', async () => {
  const address = `${site.address}/charts/${chart.id}/?city=chengdu`;
  const options = { width: 360, broken: (context: BrowserContext) => context.route(/\.(rows|sources)\.json$/, poison) };
  await withPage(site.browser, address, options, async (page) => {
    await page.locator('[data-chosen-files] button').first().waitFor();
    const { bytes } = await saved(page, 2);
    for (const xml of Object.values(sheetXml(bytes))) expect(holdsFormula(xml)).toBe(false);
    const { sheets } = await readXlsx(bytes);
    const texts = (index: number) =>
      sheets[index]?.rows.flat().filter((cell) => String(cell).startsWith('=1+1|')) ?? [];
    expect(texts(0).length).toBeGreaterThan(0);
    expect(texts(2).length).toBeGreaterThan(0);
  });
});

test('a workbook that cannot be made is reported', async () => {
  const address = `${site.address}/charts/${chart.id}/?city=chengdu`;
  const options = {
    width: 360,
    broken: (context: BrowserContext) => context.route(/workbook[^/]*\.js$/, (route) => route.abort()),
  };
  await withPage(site.browser, address, options, async (page) => {
    const place = page.locator('[data-chosen-files]');
    await place.locator('button').nth(2).click();
    await expect.poll(() => place.locator('output').textContent()).toMatch(/没能取到数据/);
  });
});
