import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { shownCsv } from '../../src/publish/shown/shown-csv.ts';
import { withdrawnPath } from '../../src/history/paths.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import type { FigureRecord } from '../../src/publish/figures/figure-record.ts';
import { figureContent, figureVersion } from '../../src/publish/figures/figure-record.ts';
import { keptFigures } from '../../src/publish/figures/kept-figures.ts';
import { pictureFormats } from '../../src/publish/pictures/picture-formats.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { languages } from '../../src/i18n/lang.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { buildSite } from '../helpers/build-site.ts';
import { parseXml } from '../helpers/parse-xml.ts';
import { projectWithout } from '../helpers/project-without.ts';
import { squeezed } from '../helpers/read-pdf.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { copyTestedData } from '../helpers/tested-data.ts';
import { withPage } from '../helpers/with-page.ts';

/**
 * A release later: one published figure was corrected, by the real commands, and one chart is no longer made. What
 * stands in articles are the addresses of the release before.
 */
const work = mkdtempSync(path.join(tmpdir(), 'frozen-'));
const [project, data, dist] = [path.join(work, 'project'), path.join(work, 'data'), path.join(work, 'dist')];
const day = Date.UTC(2027, 0, 5);
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let output = '';

/** Figures of the release before, and what was said last of the chart that is gone. */
const before = new Map<string, FigureRecord>();
function remember(...ids: readonly string[]): void {
  const { published } = loadData(data);
  for (const chart of ids)
    for (const lang of languages) {
      const version = figureVersion(figureContent(chartById(chart), lang, published));
      const record = keptFigures(data).records.find((one) => one.lang === lang && one.version === version);
      if (record) before.set(`${chart} ${lang}`, record);
    }
}
function recordOf(chart: string, lang: Lang): FigureRecord {
  const record = before.get(`${chart} ${lang}`);
  if (!record) throw new Error(`${chart} is not kept`);
  return record;
}
/** The chart that is no longer made: what it said last was corrected, too. */
const gone = 'pay-newcomers';
const addressOf = ({ chart, lang, version }: FigureRecord) =>
  `${site.address}${lang === 'zh' ? '' : '/en'}/embed/${chart}/${version}/`;
const line = (page: Page) => page.locator('.later p');

beforeAll(async () => {
  copyTestedData(data, 'with history');
  process.env['DATA_DIR'] = data;
  expect((await runData(['freeze'])).status).toBe(0);
  remember('pay-by-city-tenure', 'seats');
  const salaries = path.join(data, 'salaries.csv');
  const rows = readFileSync(salaries, 'utf8');
  writeFileSync(salaries, rows.replace(/^(SAL005,.*?,)2600(?=,)/m, '$12750'));
  expect(readFileSync(salaries, 'utf8')).not.toBe(rows);
  process.env['SOURCE_DATE_EPOCH'] = String(day / 1000);
  const reasons = ['--cause', 'correction', '--note-zh', '抄错了。', '--note-en', 'A slip.'];
  const { text, status } = await runData(['accept', ...reasons]);
  expect(status, text).toBe(0);
  remember(gone);
  delete process.env['DATA_DIR'];
  delete process.env['SOURCE_DATE_EPOCH'];
  const reason = { zh: '口径说不清。', en: 'Nobody could say what it counts.' };
  const entry = { chart: gone, date: '2027-01-06', reason, instead: 'human-access' };
  writeFileSync(path.join(data, withdrawnPath), JSON.stringify([entry]));
  projectWithout(gone, project);
  output = buildSite({ DATA_DIR: data, DIST_DIR: dist }, project);
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
  const chart = 'pay-by-city-tenure';

  test('still shows what it showed, and says in one line that it was corrected', async () => {
    const record = recordOf(chart, lang);
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
    const live = `${site.address}${lang === 'zh' ? '' : '/en'}/embed/${chart}/`;
    await withPage(browser, live, { width: 320 }, async (page) => {
      expect(await page.locator('h1').textContent()).toContain(fresh);
    });
  });

  test('is whole and silent without script, without its status and with a status that cannot be read', async () => {
    const record = recordOf(chart, lang);
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

describe('a chart that was withdrawn', () => {
  const address = (lang: Lang, path: string) => `${lang === 'zh' ? '' : '/en'}${path}`;
  const read = (lang: Lang, file: string) => readFileSync(path.join(dist, address(lang, `/charts/${gone}.${file}`)));
  const told = {
    zh: ['已撤下', '2027年1月6日', '口径说不清。'],
    en: ['was withdrawn', '6 January 2027', 'Nobody could say what it counts.'],
  };

  test('says so at its pages, and in its frozen figures', async () => {
    const name = recordOf(gone, 'zh').name;
    for (const page of [`/charts/${gone}/`, `/charts/${gone}/words/`, `/embed/${gone}/`])
      await withPage(browser, site.address + page, { width: 320 }, async (page) => {
        expect(await page.locator('h1').textContent()).toBe(`“${name}”已撤下`);
        const text = await page.locator('main').textContent();
        for (const part of ['这张图于2027年1月6日撤下。', '口径说不清。']) expect(text).toContain(part);
        const { version } = recordOf(gone, 'zh');
        expect(await page.locator(`main a[href$="/embed/${gone}/${version}/"]`).count()).toBe(1);
        expect(await page.locator('main a[href$="/human-access/"]').count()).toBe(1);
        expect(await page.locator('svg.chart').count()).toBe(0);
      });
    await withPage(browser, `${site.address}/en/charts/${gone}/`, { width: 720 }, async (page) => {
      const text = await page.locator('main').textContent();
      for (const part of told.en) expect(text).toContain(part);
    });
    await withPage(browser, addressOf(recordOf(gone, 'en')), { width: 320 }, async (page) => {
      await expect.poll(() => line(page).textContent()).toBe('Chart withdrawn, 6 January 2027: why');
      expect(await line(page).locator('a').getAttribute('href')).toBe(`/en/charts/${gone}/`);
    });
  });

  test('loses no address, and has no other than a chart that is made', () => {
    const listed = readFileSync('tests/build/addresses.txt', 'utf8').trim().split('\n');
    const files = siteFiles(dist);
    expect(listed.filter((file) => !files.includes(file))).toEqual([]);
    const own = (file: string) => file.includes(`/${gone}.`) || file.includes(`/${gone}/`);
    const version = /\/[0-9a-f]{12}\//;
    expect(files.filter((file) => own(file) && !version.test(file))).toEqual(listed.filter(own));
    for (const lang of languages)
      for (const format of pictureFormats) {
        const { version } = recordOf(gone, lang);
        expect(files).toContain(address(lang, `/charts/v/${version}/${gone}.${format}`).slice(1));
      }
  });

  test.each(languages)('is told by each picture at its address, of the size it had, in %s', (lang) => {
    const { version, words } = recordOf(gone, lang);
    const versioned = (file: string) =>
      readFileSync(path.join(dist, address(lang, `/charts/v/${version}/${gone}.${file}`)));
    for (const format of ['png', 'social.png', 'square.png', 'card.png']) {
      const [now, then] = [decode(read(lang, format)), decode(versioned(format))];
      expect([now.width, now.height], format).toEqual([then.width, then.height]);
      expect(read(lang, format).equals(versioned(format)), format).toBe(false);
    }
    const text = (bytes: Buffer) => squeezed(parseXml(bytes.toString()).documentElement?.textContent ?? '');
    const shown = text(read(lang, 'svg'));
    for (const part of [...told[lang], `localhost:4321${address(lang, `/charts/${gone}/`)}`, version])
      expect(shown).toContain(squeezed(part));
    expect(shown).not.toContain(squeezed(words.title));
    expect(text(versioned('svg'))).toContain(squeezed(words.title));
    for (const size of ['width', 'height'] as const) {
      const of = (bytes: Buffer) => parseXml(bytes.toString()).documentElement?.getAttribute(size);
      expect(of(read(lang, 'outlined.svg'))).toBe(of(versioned('outlined.svg')));
    }
  });

  test('leads from a card to its page by the code on it', () => {
    const { width, height, data, palette = [] } = decode(read('zh', 'card.png'));
    const pixels = new Uint8ClampedArray(width * height * 4);
    data.forEach((index, at) => {
      pixels.set([...(palette[index] ?? []).slice(0, 3), 255], at * 4);
    });
    expect(jsQR(pixels, width, height)?.data).toBe(`http://localhost:4321/charts/${gone}/`);
  });

  test.each(languages)('leaves its last numbers, and every file that people read says so, in %s', async (lang) => {
    const record = recordOf(gone, lang);
    const has = (text: string, parts: readonly string[] = told[lang].slice(1)) => {
      for (const part of parts) expect(text).toContain(part);
    };
    expect(read(lang, 'csv').toString()).toBe(shownCsv(record.table));
    const excel = Papa.parse<string[]>(read(lang, 'excel.csv').toString().slice(1), { skipEmptyLines: true }).data;
    expect(excel[0]?.at(-1)).toMatch(/（withdrawn）$/);
    expect(excel).toHaveLength(record.table.rows.length + 1);
    for (const row of excel.slice(1)) has(row.at(-1) ?? '');
    const json = JSON.parse(read(lang, 'json').toString()) as Record<string, unknown>;
    const instead = {
      id: 'human-access',
      name: chartById('human-access').name[lang],
      address: `http://localhost:4321${address(lang, '/charts/human-access/')}`,
    };
    expect(json).toMatchObject({
      version: record.version,
      withdrawn: { date: '2027-01-06', reason: told[lang][2], instead },
    });
    expect(json['rows']).toHaveLength(record.table.rows.length);
    const { sheets, activeSheet } = await readXlsx(read(lang, 'xlsx'));
    const about = sheets[activeSheet ?? 0]?.rows.map((row) => row.join(' ')) ?? [];
    has(about.slice(0, 4).join('\n'), told[lang]);
    const files = unzipSync(read(lang, 'zip'));
    for (const one of languages)
      has(strFromU8(files[`${gone}/readme.${one}.txt`] ?? new Uint8Array()).slice(0, 200), told[one]);
    expect(Buffer.from(files[`${gone}/${gone}.png`] ?? []).equals(read(lang, 'png'))).toBe(true);
    has(strFromU8(files[`${gone}/CITATION.cff`] ?? new Uint8Array()));
    has(/^  note = .*/m.exec(read(lang, 'bib').toString())?.[0] ?? '');
    has(/^N1  - .*/m.exec(read(lang, 'ris').toString())?.[0] ?? '');
  });

  test.each(languages)('answers oEmbed with a link that says so, and its picture, in %s', (lang) => {
    const answer = JSON.parse(readFileSync(path.join(dist, address(lang, `/oembed/${gone}.json`)), 'utf8')) as unknown;
    expect(answer).toMatchObject({
      type: 'link',
      title: expect.stringContaining(told[lang][0] ?? '') as string,
      thumbnail_url: `http://localhost:4321${address(lang, `/charts/${gone}.social.png`)}`,
    });
    expect(answer).not.toHaveProperty('html');
  });

  test('is named in the updates as it was called', () => {
    const page = readFileSync(path.join(dist, 'updates/index.html'), 'utf8');
    expect(page).toContain(recordOf(gone, 'zh').name);
  });
});
