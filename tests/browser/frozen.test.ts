import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { withdrawnPath } from '../../src/datasets/history/paths.ts';
import type { FigureRecord } from '../../src/figures/figure-record.ts';
import { figureVersion } from '../../src/figures/figure-record.ts';
import { keptFigures, keptPath } from '../../src/figures/kept-figures.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { languages } from '../../src/i18n/lang.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { buildSite } from '../helpers/build-site.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { withPage } from '../helpers/with-page.ts';

/**
 * A release later: one published figure was corrected, by the real commands, and one chart is no longer made. What
 * stands in articles are the addresses of the release before.
 */
const work = mkdtempSync(path.join(tmpdir(), 'frozen-'));
const [data, dist] = [path.join(work, 'data'), path.join(work, 'dist')];
const day = Date.UTC(2027, 0, 5);
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let output = '';

const kept = keptFigures('data').records;
function recordOf(chart: string, lang: Lang): FigureRecord {
  const record = kept.find((one) => one.chart === chart && one.lang === lang);
  if (!record) throw new Error(`${chart} is not kept`);
  return record;
}
/** As if a chart of another name had been published and kept. */
const goneRecord = (lang: Lang): FigureRecord => {
  const content = { ...recordOf('gripes', lang), chart: 'old-chart' };
  return { ...content, version: figureVersion(content) };
};
const addressOf = ({ chart, lang, version }: FigureRecord) =>
  `${site.address}${lang === 'zh' ? '' : '/en'}/embed/${chart}/${version}/`;
const line = (page: Page) => page.locator('.later p');

beforeAll(async () => {
  cpSync('data', data, { recursive: true });
  const salaries = path.join(data, 'salaries.csv');
  const before = readFileSync(salaries, 'utf8');
  writeFileSync(salaries, before.replace(/^(SAL005,.*?,)2600(?=,)/m, '$12750'));
  expect(readFileSync(salaries, 'utf8')).not.toBe(before);
  process.env['DATA_DIR'] = data;
  process.env['SOURCE_DATE_EPOCH'] = String(day / 1000);
  const reasons = ['--cause', 'correction', '--note-zh', '抄错了。', '--note-en', 'A slip.'];
  const { text, status } = await runData(['accept', ...reasons]);
  expect(status, text).toBe(0);
  delete process.env['DATA_DIR'];
  delete process.env['SOURCE_DATE_EPOCH'];
  for (const lang of languages)
    writeFileSync(path.join(data, keptPath(goneRecord(lang))), JSON.stringify(goneRecord(lang)));
  const reason = { zh: '口径说不清。', en: 'Nobody could say what it counts.' };
  const entry = { chart: 'old-chart', date: '2027-01-06', reason, instead: 'gripes' };
  writeFileSync(path.join(data, withdrawnPath), JSON.stringify([entry]));
  output = buildSite({ DATA_DIR: data, DIST_DIR: dist });
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(dist)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(work, { recursive: true, force: true });
});

test('acceptance kept what it published: the build has nothing to remark', () => {
  expect(output).not.toMatch(/freeze/);
});

describe.each([
  ['zh', '2,600元', '2,750元', '数据已更正（2027年1月5日），看改动', '/updates/#r-'],
  ['en', 'CNY 2,600', 'CNY 2,750', 'Corrected, 5 January 2027: details', '/en/updates/#r-'],
] as const)('a frozen figure that was corrected since, in %s', (lang, old, fresh, said, entry) => {
  const record = recordOf('pay-by-city-tenure', lang);

  test('still shows what it showed, and says in one line that it was corrected', async () => {
    await withPage(browser, addressOf(record), { width: 320 }, async (page) => {
      await expect.poll(() => line(page).textContent()).toBe(said);
      expect(await line(page).getAttribute('role')).toBe('status');
      const href = await line(page).locator('a').getAttribute('href');
      expect(href).toContain(entry);
      expect(await page.locator('h1').textContent()).toContain(old);
      expect(await page.locator('svg.chart:visible [data-row=SAL005]').first().textContent()).toContain('2,600');
      expect(await page.locator('body').textContent()).not.toContain('2,750');
      expect(await page.locator('.figure-date').textContent()).toContain(record.version);
      // One line, whatever the width.
      const { height, lead } = await line(page).evaluate((element) => ({
        height: element.getBoundingClientRect().height,
        lead: Number.parseFloat(getComputedStyle(element).lineHeight),
      }));
      expect(height).toBeLessThan(1.5 * lead);
      await page.goto(new URL(href ?? '', site.address).href);
      const told = page.locator(new URL(page.url()).hash);
      expect(await told.textContent()).toContain(lang === 'zh' ? '抄错了。' : 'A slip.');
    });
    const live = `${site.address}${lang === 'zh' ? '' : '/en'}/embed/pay-by-city-tenure/`;
    await withPage(browser, live, { width: 320 }, async (page) => {
      expect(await page.locator('h1').textContent()).toContain(fresh);
    });
  });

  test('is whole and silent without script, without its status and with a status that cannot be read', async () => {
    const silent = async (page: Page) => {
      await page.waitForLoadState('networkidle');
      expect(await line(page).textContent()).toBe('');
      expect(await page.locator('.later').evaluate((element) => element.getBoundingClientRect().height)).toBe(0);
      expect(await page.locator('h1').textContent()).toContain(old);
      expect(await page.locator('svg.chart:visible').count()).toBe(1);
    };
    await withPage(browser, addressOf(record), { width: 320, script: false }, silent);
    const answers = [{ status: 404, body: 'not found' }, { body: '<!doctype html>' }, { body: '{}' }];
    for (const answer of answers) {
      const broken = (context: BrowserContext) => context.route('**/status.json', (route) => route.fulfill(answer));
      await withPage(browser, addressOf(record), { width: 320, broken }, async (page) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await silent(page);
        expect(errors).toEqual([]);
      });
    }
  });
});

test('a frozen figure that still is the present one says nothing', async () => {
  await withPage(browser, addressOf(recordOf('seats', 'zh')), { width: 720 }, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await line(page).textContent()).toBe('');
  });
});

test('the addresses of a chart that was withdrawn say why, and its frozen figures too', async () => {
  const name = goneRecord('zh').name;
  for (const address of ['/charts/old-chart/', '/embed/old-chart/'])
    await withPage(browser, site.address + address, { width: 320 }, async (page) => {
      expect(await page.locator('h1').textContent()).toBe(`“${name}”已撤下`);
      const text = await page.locator('main').textContent();
      for (const part of ['这张图于2027年1月6日撤下。', '口径说不清。']) expect(text).toContain(part);
      expect(await page.locator(`main a[href$="/embed/old-chart/${goneRecord('zh').version}/"]`).count()).toBe(1);
      expect(await page.locator('main a[href$="/gripes/"]').count()).toBe(1);
      expect(await page.locator('svg.chart').count()).toBe(0);
    });
  await withPage(browser, `${site.address}/en/charts/old-chart/`, { width: 720 }, async (page) => {
    const text = await page.locator('main').textContent();
    for (const part of ['withdrawn on 6 January 2027.', 'Nobody could say what it counts.'])
      expect(text).toContain(part);
  });
  await withPage(browser, addressOf(goneRecord('en')), { width: 320 }, async (page) => {
    await expect.poll(() => line(page).textContent()).toBe('Chart withdrawn, 6 January 2027: why');
    expect(await line(page).locator('a').getAttribute('href')).toBe('/en/charts/old-chart/');
  });
});
