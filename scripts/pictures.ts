// npm run pictures [-- NAME…]: takes the guide's pictures of pages of the built site, all or those named, in both
// languages, and writes them to public/guide.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ChangedCell } from '../src/components/guide/changed-tables.ts';
import { changedCsv } from '../src/components/guide/changed-tables.ts';
import { namedCell, payCell, raisedCell, slippedCell, wrongCell } from '../src/components/guide/wrong-cell.ts';
import type { PictureName } from '../src/content/guide/guide.ts';
import { pictureNames, picturePath, pictureScale, pictureSizes } from '../src/content/guide/guide.ts';
import { siteData } from '../src/datasets/site-data.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { languages } from '../src/i18n/lang.ts';
import { showDraft } from './support/draft-picture.ts';
import { launchBrowser } from '../tests/helpers/browser.ts';
import { serveFolder } from '../tests/helpers/serve-folder.ts';

interface Picture {
  readonly page: string;
  /** Prepares the page for the picture. Returns a selector of the element at the top of the picture. */
  readonly show: (page: Page, lang: Lang) => Promise<string>;
}

const files = mkdtempSync(path.join(tmpdir(), 'pictures-'));

/** Gives the checker a changed copy of a real table, as a maintainer would. */
async function bring(page: Page, change: ChangedCell): Promise<void> {
  const file = path.join(files, `${change.table}.csv`);
  writeFileSync(file, changedCsv(siteData(), change));
  await page.setInputFiles('#check-file', file);
  await page.locator('.check-file').waitFor({ timeout: 60_000 });
}

/** Shows the error about a changed cell. */
async function showError(page: Page, change: ChangedCell): Promise<string> {
  await bring(page, change);
  await page.locator('.check-grid .bad').first().waitFor();
  await page.locator('.problems button.place').first().click();
  return '.check-file';
}

/** Shows the notice about a changed cell that is read but should be looked at. */
async function showNotice(page: Page, change: ChangedCell): Promise<string> {
  await bring(page, change);
  await page.locator('.check-grid .noted').first().waitFor();
  await page.locator('.problems button.place').first().click();
  return '.check-file';
}

const pictures: Readonly<Record<PictureName, Picture>> = {
  'wrong-cell': { page: '/check/', show: (page) => showError(page, wrongCell(siteData())) },
  charts: {
    page: '/check/',
    show: async (page) => {
      await bring(page, raisedCell(siteData()));
      const titled = '.compare:has(.compare-title mark)';
      // Drawings are made only when they come near the viewport.
      await page.locator(titled).first().scrollIntoViewIfNeeded({ timeout: 60_000 });
      await page.locator(`${titled} [data-side="after"] svg`).first().waitFor({ timeout: 60_000 });
      return titled;
    },
  },
  slip: { page: '/check/', show: (page) => showNotice(page, slippedCell(siteData())) },
  names: { page: '/check/', show: (page) => showNotice(page, namedCell(siteData())) },
  pay: { page: '/check/', show: (page) => showError(page, payCell(siteData())) },
  draft: { page: '/404.html', show: (page, lang) => showDraft(page, files, siteData(), lang) },
  templates: { page: '/data/salaries/', show: () => Promise.resolve('#about') },
};

async function take(browser: Browser, site: string, name: PictureName, lang: Lang): Promise<void> {
  const { page: address, show } = pictures[name];
  const { width, height } = pictureSizes[name];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: pictureScale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${site}${lang === 'zh' ? '' : `/${lang}`}${address}`);
  const top = page.locator(await show(page, lang)).first();
  await top.evaluate((element) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY);
  });
  await page.screenshot({ path: path.join('public', picturePath(name, lang)), animations: 'disabled' });
  await context.close();
}

const asked = process.argv.slice(2);
const wanted = pictureNames.filter((name) => asked.length === 0 || asked.includes(name));
mkdirSync('public/guide', { recursive: true });
const [browser, site] = await Promise.all([launchBrowser(), serveFolder(process.env['DIST_DIR'] ?? 'dist')]);
try {
  for (const name of wanted) for (const lang of languages) await take(browser, site.address, name, lang);
} finally {
  await browser.close();
  await site.close();
  rmSync(files, { recursive: true });
}
