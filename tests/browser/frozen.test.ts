import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/all-charts.ts';
import { shownCsv } from '../../src/publish/shown/shown-columns.ts';
import type { FigureRecord } from '../../src/publish/figures/figure-record.ts';
import { pictureFormats } from '../../src/publish/pictures/picture-formats.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { languages } from '../../src/i18n/lang.ts';
import { testLong } from '../helpers/depth.ts';
import { withdrawnChart as gone } from '../helpers/next-release-words.ts';
import { dist, read, readBeside, recordOf } from '../helpers/next-release-site.ts';
import { parseXml } from '../helpers/parse-xml.ts';
import { publishedAddresses } from '../helpers/published-addresses.ts';
import { squeezed } from '../helpers/read-pdf.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { withPage } from '../helpers/with-page.ts';

/**
 * A release later, in inject('release'): one published figure was corrected, by the real commands, and one chart is no
 * longer made. What stands in articles are the addresses of the release before.
 */
const site = siteInBrowser(dist);
const addressOf = ({ chart, lang, version }: FigureRecord) =>
  `${site.address}${lang === 'zh' ? '' : '/en'}/embed/${chart}/${version}/`;
const line = (page: Page) => page.locator('.later p');

test('acceptance kept what it published: the build has nothing to remark', () => {
  expect(readBeside('output.txt')).not.toMatch(/freeze/);
});

describe.each([
  ['zh', '2,600元', '2,750元', '数据已更正（2027年1月5日），看改动', '/updates/#r-'],
  ['en', '2,600 in', '2,750 in', 'Corrected, 5 January 2027: details', '/en/updates/#r-'],
] as const)('a frozen figure that was corrected since, in %s', (lang, old, fresh, said, entry) => {
  const chart = 'pay-newcomers';

  test('still shows what it showed, and says in one line that it was corrected', async () => {
    const record = recordOf(chart, lang);
    await withPage(site.browser, addressOf(record), { width: 320 }, async (page) => {
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
    await withPage(site.browser, live, { width: 320 }, async (page) => {
      expect(await page.locator('h1').textContent()).toContain(fresh);
    });
  });

  const inOneLanguage = lang === 'zh' ? test : testLong;
  inOneLanguage(
    'is whole and silent without script, without its status and with a status that cannot be read',
    async () => {
      const record = recordOf(chart, lang);
      const silent = async (page: Page) => {
        await page.waitForLoadState('networkidle');
        expect(await line(page).textContent()).toBe('');
        expect(await page.locator('.later').evaluate((element) => element.getBoundingClientRect().height)).toBe(0);
        expect(await page.locator('h1').textContent()).toContain(old);
        expect(await page.locator('svg.chart:visible').count()).toBe(1);
      };
      await withPage(site.browser, addressOf(record), { width: 320, script: false }, silent);
      const answers = [{ status: 404, body: 'not found' }, { body: '<!doctype html>' }, { body: '{}' }];
      for (const answer of answers) {
        const broken = (context: BrowserContext) => context.route('**/status.json', (route) => route.fulfill(answer));
        await withPage(site.browser, addressOf(record), { width: 320, broken }, async (page) => {
          const errors: string[] = [];
          page.on('pageerror', (error) => errors.push(error.message));
          await silent(page);
          expect(errors).toEqual([]);
        });
      }
    },
  );
});

test('a frozen figure that still is the present one says nothing', async () => {
  await withPage(site.browser, addressOf(recordOf('seats', 'zh')), { width: 720 }, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await line(page).textContent()).toBe('');
  });
});

describe('a chart that was withdrawn', () => {
  const address = (lang: Lang, path: string) => `${lang === 'zh' ? '' : '/en'}${path}`;
  const bytesOf = (lang: Lang, file: string) => readFileSync(path.join(dist, address(lang, `/charts/${gone}.${file}`)));
  const told = {
    zh: ['已撤下', '2027年1月6日', '口径说不清。'],
    en: ['was withdrawn', '6 January 2027', 'Nobody could say what it counts.'],
  };

  test('says so at its pages, and in its frozen figures', async () => {
    const name = recordOf(gone, 'zh').name;
    for (const page of [`/charts/${gone}/`, `/charts/${gone}/words/`, `/embed/${gone}/`])
      await withPage(site.browser, site.address + page, { width: 320 }, async (page) => {
        expect(await page.locator('h1').textContent()).toBe(`“${name}”已撤下`);
        const text = await page.locator('main').textContent();
        for (const part of ['这张图于2027年1月6日撤下。', '口径说不清。']) expect(text).toContain(part);
        const { version } = recordOf(gone, 'zh');
        expect(await page.locator(`main a[href$="/embed/${gone}/${version}/"]`).count()).toBe(1);
        expect(await page.locator('main a[href$="/human-access/"]').count()).toBe(1);
        expect(await page.locator('svg.chart').count()).toBe(0);
      });
    await withPage(site.browser, `${site.address}/en/charts/${gone}/`, { width: 720 }, async (page) => {
      const text = await page.locator('main').textContent();
      for (const part of told.en) expect(text).toContain(part);
    });
    await withPage(site.browser, addressOf(recordOf(gone, 'en')), { width: 320 }, async (page) => {
      await expect.poll(() => line(page).textContent()).toBe('Chart withdrawn, 6 January 2027: why');
      expect(await line(page).locator('a').getAttribute('href')).toBe(`/en/charts/${gone}/`);
    });
  });

  test('loses no address, and has no other than a chart that is made', () => {
    const listed = publishedAddresses();
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

  test.each(languages)('is reported by each picture at its address, of the size it had, in %s', (lang) => {
    const { version, words } = recordOf(gone, lang);
    const versioned = (file: string) =>
      readFileSync(path.join(dist, address(lang, `/charts/v/${version}/${gone}.${file}`)));
    for (const format of ['png', 'social.png', 'square.png', 'card.png']) {
      const [now, then] = [decode(bytesOf(lang, format)), decode(versioned(format))];
      expect([now.width, now.height], format).toEqual([then.width, then.height]);
      expect(bytesOf(lang, format).equals(versioned(format)), format).toBe(false);
    }
    const text = (bytes: Buffer) => squeezed(parseXml(bytes.toString()).documentElement?.textContent ?? '');
    const shown = text(bytesOf(lang, 'svg'));
    for (const part of [...told[lang], `localhost:4321${address(lang, `/charts/${gone}/`)}`, version])
      expect(shown).toContain(squeezed(part));
    expect(shown).not.toContain(squeezed(words.title));
    expect(text(versioned('svg'))).toContain(squeezed(words.title));
    for (const size of ['width', 'height'] as const) {
      const of = (bytes: Buffer) => parseXml(bytes.toString()).documentElement?.getAttribute(size);
      expect(of(bytesOf(lang, 'outlined.svg'))).toBe(of(versioned('outlined.svg')));
    }
  });

  test('leads from a card to its page by the code on it', () => {
    const { width, height, data, palette = [] } = decode(bytesOf('zh', 'card.png'));
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
    expect(bytesOf(lang, 'csv').toString()).toBe(shownCsv(record.table));
    const excel = Papa.parse<string[]>(bytesOf(lang, 'excel.csv').toString().slice(1), { skipEmptyLines: true }).data;
    expect(excel[0]?.at(-1)).toMatch(/（withdrawn）$/);
    expect(excel).toHaveLength(record.table.rows.length + 1);
    for (const row of excel.slice(1)) has(row.at(-1) ?? '');
    const json = JSON.parse(bytesOf(lang, 'json').toString()) as Record<string, unknown>;
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
    const { sheets, activeSheet } = await readXlsx(bytesOf(lang, 'xlsx'));
    const about = sheets[activeSheet ?? 0]?.rows.map((row) => row.join(' ')) ?? [];
    has(about.slice(0, 4).join('\n'), told[lang]);
    const files = unzipSync(bytesOf(lang, 'zip'));
    for (const one of languages)
      has(strFromU8(files[`${gone}/readme.${one}.txt`] ?? new Uint8Array()).slice(0, 200), told[one]);
    expect(Buffer.from(files[`${gone}/${gone}.png`] ?? []).equals(bytesOf(lang, 'png'))).toBe(true);
    has(strFromU8(files[`${gone}/CITATION.cff`] ?? new Uint8Array()));
    has(/^  note = .*/m.exec(bytesOf(lang, 'bib').toString())?.[0] ?? '');
    has(/^N1  - .*/m.exec(bytesOf(lang, 'ris').toString())?.[0] ?? '');
  });

  test.each(languages)('answers oEmbed with a link that says so, and its picture, in %s', (lang) => {
    const answer = JSON.parse(read(address(lang, `/oembed/${gone}.json`))) as unknown;
    expect(answer).toMatchObject({
      type: 'link',
      title: expect.stringContaining(told[lang][0] ?? '') as string,
      thumbnail_url: `http://localhost:4321${address(lang, `/charts/${gone}.social.png`)}`,
    });
    expect(answer).not.toHaveProperty('html');
  });

  test('is named in the updates as it was called', () => {
    const page = read('updates/index.html');
    expect(page).toContain(recordOf(gone, 'zh').name);
  });
});
