import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writePortable } from '../../scripts/support/portable/write-portable.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';

const site = siteInBrowser();
const online = 'https://kefu.example/';
const folder = mkdtempSync(path.join(tmpdir(), 'portable-'));
/** One page with choices, the search, and one page that cannot work. */
const pages = ['en/charts/pay-by-city/index.html', 'search/index.html', 'en/check/index.html'];
const carried = [...pages, 'charts/pay-by-city.rows.json', 'en/charts/pay-by-city.tips.json', 'search.json'];
const address = (file: string): string => pathToFileURL(path.join(folder, file)).href;
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

beforeAll(async () => {
  await writePortable(inject('site'), folder, { base: '/', online, only: (file) => carried.includes(file) });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(pages)('%s leads to files of the copy or to the web, and loads no module', (file) => {
  const html = read(file);
  const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, one = '']) => one);
  expect(addresses.length).toBeGreaterThan(30);
  const wrong = addresses.filter((one) => {
    if (/^(?:https?:|data:|mailto:|#)/.test(one)) return false;
    const target = decodeURI(one.replace(/[?#].*$/s, ''));
    const whole = path.posix.join(path.posix.dirname(file), target);
    return (
      !/\.\w+$/.test(whole) || !(existsSync(path.join(folder, whole)) || existsSync(path.join(inject('site'), whole)))
    );
  });
  expect(wrong).toEqual([]);
  expect(html).not.toContain('type="module"');
});

test('a page opened from disk is whole, answers choices and shows tips and what the search finds', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.goto(address(pages[0] ?? ''));
    const drawing = page.locator('.drawing-full svg.chart');
    expect(await drawing.isVisible()).toBe(true);
    await page.locator('.figure-controls input[name=wage]').fill('4800');
    await page.locator('.figure-controls input[name=wage]').press('Enter');
    await page.waitForFunction(() => document.querySelector('.drawing-full svg')?.textContent.includes('4,800'));
    expect(page.url()).toMatch(/^file:.*\?wage=4800$/);
    await page.locator('.drawing-full .mark').first().hover();
    await page.locator('.tip').filter({ hasText: 'CNY' }).waitFor();
    await page.goto(`${address('search/index.html')}?q=工资`);
    const first = page.locator('.found a').first();
    await first.waitFor();
    expect(await first.evaluate((link) => (link as HTMLAnchorElement).href)).toMatch(
      /^file:.*\/charts\/[^/]+\/index\.html/,
    );
    await page.goto(address('en/check/index.html'));
    expect(await page.locator('main a[href^="https://kefu.example/en/check/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main form').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(asked.filter((one) => !one.startsWith('file:') && !one.startsWith('data:'))).toEqual([]);
  } finally {
    await page.close();
  }
});
