import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';
import type { PageOptions } from './with-page.ts';
import { withPage } from './with-page.ts';

export type Lang = 'zh' | 'en';

/** A published table, as CSV. */
export const published = (table: string): string =>
  readFileSync(path.join(inject('site'), 'data', `${table}.csv`), 'utf8');

/** Salaries with two wrong cells, and text that must stay text. */
export const wrongSalaries = (): string =>
  published('salaries').replace(',5000,,at_least', ',5000元,,at_least').replace('SAL004,', 'SAL004,chengd');

/** The page that checks data, served, for all tests of the file that calls this. */
export function checkerPage() {
  const site = siteInBrowser();
  const address = (lang: Lang): string => `${site.address}${lang === 'zh' ? '' : '/en'}/check/`;
  /** Opens the page of a language; no request may leave the site. */
  async function open(
    lang: Lang,
    use: (page: Page) => Promise<void>,
    options: Partial<PageOptions> = {},
  ): Promise<void> {
    await withPage(site.browser, address(lang), { width: 1280, ...options }, async (page) => {
      const strangers: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
          strangers.push(request.url());
      });
      await use(page);
      expect(strangers).toEqual([]);
    });
  }
  return { site, address, open };
}

/** Real files on a disk, chosen as a reader does. */
export function bring(
  page: Page,
  ...files: readonly (readonly [name: string, content: string | Buffer])[]
): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'check-'));
  const paths = files.map(([name, content]) => {
    writeFileSync(path.join(place, name), content);
    return path.join(place, name);
  });
  return page.setInputFiles('#check-file', paths);
}

/** What is read again and again until it is as expected: a check takes its time. */
export const soon = <T>(read: () => Promise<T>) => expect.poll(read);

/** Resolves when the verdict is there, and the problems and cells of every file, which come after it. */
export async function judged(page: Page): Promise<void> {
  await page.locator('.check-file').first().waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator('.check-part > div:empty').count()).toBe(0);
}

/** What is said of each file. */
export const verdicts = (page: Page): Promise<string[]> => page.locator('.check-file .verdict').allInnerTexts();

/** The problems on display: severity and number, place, code, and what is said. */
export const problems = (page: Page): Promise<{ head: string; words: string }[]> =>
  page.locator('.problems > li').evaluateAll((items) =>
    items.map((item) => ({
      head: item.querySelector('.problem-head')?.textContent ?? '',
      words: [...item.querySelectorAll('.problem-what, .problem-fix')].map((part) => part.textContent).join('；'),
    })),
  );
