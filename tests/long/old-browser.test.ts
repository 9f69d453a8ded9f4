import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { checkerWords } from '../../src/i18n/words/checker-words.ts';
import { interactionWords } from '../../src/i18n/words/interaction-words.ts';
import type { OldVersion } from '../helpers/browsers/old-browser.ts';
import { isDisplayed, launchOldBrowser, middleOf, textOf } from '../helpers/browsers/old-browser.ts';
import { bring, published, wrongSalaries } from '../helpers/checker-page.ts';
import { serveFolder } from '../helpers/serve-folder.ts';

/** A browser and the built site; what its pages throw is a fault of the test that opened them. */
function oldBrowser(version: OldVersion) {
  const made = {} as { browser: Browser; address: string; close: () => Promise<void> };
  beforeAll(async () => {
    Object.assign(made, { browser: await launchOldBrowser(version) }, await serveFolder(inject('site')));
  });
  afterAll(async () => {
    await made.browser.close();
    await made.close();
  });
  return async (address: string, use: (page: Page) => Promise<void>, touch = false): Promise<void> => {
    const viewport = touch ? { width: 390, height: 800 } : { width: 1280, height: 900 };
    const context = await made.browser.newContext({ viewport, hasTouch: touch, isMobile: touch });
    const faults: string[] = [];
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(made.address + address);
      await use(page);
      const shots = process.env['SHOTS'];
      const name = `${String(version)}${address.replaceAll('/', '-')}${touch ? 'touch' : ''}.png`;
      if (shots !== undefined) await page.screenshot({ path: path.join(shots, name) });
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  };
}

const plain = (words: string): string => words.replaceAll(/\s/g, '');
const market = '/charts/market-size-spread/';

describe('Chromium 103, the nearest on npm above the oldest that choices need', () => {
  const open = oldBrowser(103);

  test('a choice changes the address and the chart, and Back takes it back', async () => {
    await open(market, async (page) => {
      expect(page.context().browser()?.version()).toMatch(/^103\./);
      const finding = () => textOf(page, '.figure-title');
      const before = await finding();
      await page.focus('.figure-controls select[name=year]');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate('location.search')).toMatch(/^\?year=\d{4}$/);
      await expect.poll(finding).not.toBe(before);
      expect(await textOf(page, '.figure-remark')).toBe('');
      await page.goBack();
      await expect.poll(finding).toBe(before);
      expect(await page.evaluate('location.search')).toBe('');
    });
  });

  test('a city chosen on the front page answers', async () => {
    await open('/', async (page) => {
      const answer = () => textOf(page, '.tile-answer');
      const before = await answer();
      await page.focus('.figure-controls select[name=city]');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate('location.search')).toMatch(/^\?city=[a-z]+$/);
      await expect.poll(answer).not.toBe(before);
    });
  });

  test.each(charts.map(({ id }) => id))('%s is drawn for a choice of each control', async (id) => {
    await open(`/en/charts/${id}/`, async (page) => {
      const keys = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLSelectElement>('.figure-controls select')]
          .filter(({ options }) => options.length > 1)
          .map(({ name }) => name),
      );
      for (const key of keys) {
        const marks = () => page.evaluate(() => document.querySelector('.drawings')?.innerHTML ?? '');
        const before = await marks();
        await page.focus(`.figure-controls select[name=${key}]`);
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => page.evaluate(() => location.search)).toContain(key);
        await expect.poll(marks).not.toBe(before);
        expect(await textOf(page, '.figure-remark'), key).toBe('');
      }
    });
  });

  test('a tip opens by tap', async () => {
    await open(
      market,
      async (page) => {
        const { x, y } = await middleOf(page, '.drawings svg [data-row] circle, .drawings svg circle[data-row]');
        await page.touchscreen.tap(x, y);
        await expect.poll(() => isDisplayed(page, '.tip')).toBe(true);
        expect(await textOf(page, '.tip-figure')).toMatch(/\d/);
      },
      true,
    );
  });

  test('tips open by key', async () => {
    await open('/en/charts/market-size-spread/', async (page) => {
      await page.focus('.key-nav');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => isDisplayed(page, '.tip')).toBe(true);
      const first = await textOf(page, '.tip');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => textOf(page, '.tip')).not.toBe(first);
    });
  });

  test('search finds', async () => {
    await open('/search/', async (page) => {
      const found = () => page.evaluate('document.querySelectorAll(".found a").length');
      await page.focus('#q');
      await page.keyboard.type('bj');
      await expect.poll(found).toBeGreaterThan(0);
      expect(await page.evaluate('location.search')).toBe('?q=bj');
    });
  });

  test('/check/ takes good tables, and says what is wrong in a bad one', async () => {
    await open('/check/', async (page) => {
      const verdict = () => textOf(page, '.check-file .verdict');
      await bring(page, ['salaries.csv', published('salaries')]);
      await expect.poll(verdict, { timeout: 60_000 }).not.toBe('');
      expect(await textOf(page, '.problems')).toBe('');
      await expect
        .poll(() => textOf(page, '.check-charts-body'), { timeout: 60_000 })
        .toContain(plain(checkerWords.zh.chartsUnchanged));
      const good = await verdict();
      await bring(page, ['salaries.csv', wrongSalaries()]);
      await expect.poll(verdict, { timeout: 60_000 }).not.toBe(good);
      await expect.poll(() => textOf(page, '.problems')).toContain('5000元');
    });
  });

  test('/check/ reads a workbook', async () => {
    await open('/en/check/', async (page) => {
      await bring(page, ['salaries.xlsx', readFileSync(path.join(inject('site'), 'data/salaries.xlsx'))]);
      await expect.poll(() => textOf(page, '.check-file .verdict'), { timeout: 60_000 }).not.toBe('');
      expect(await textOf(page, '.problems')).toContain('sheet-chosen');
      expect(await textOf(page, '.problem-head')).not.toContain(checkerWords.en.error);
    });
  });
});

describe('Chromium 92, too old', () => {
  const open = oldBrowser(92);

  test.each([
    [market, interactionWords.zh.tooOld],
    ['/en/charts/market-size-spread/', interactionWords.en.tooOld],
    ['/embed/market-size-spread/', interactionWords.zh.tooOld],
  ])('%s is whole and says so instead of its controls', async (address, words) => {
    await open(address, async (page) => {
      expect(await isDisplayed(page, '.drawings svg')).toBe(true);
      expect(await isDisplayed(page, '.figure-controls')).toBe(false);
      expect(await isDisplayed(page, '.too-old')).toBe(true);
      expect(await textOf(page, '.too-old')).toBe(plain(words));
      // Whatever is tried, nothing breaks.
      const { x, y } = await middleOf(page, '.drawings svg');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.keyboard.press('Tab');
    });
  });

  test.each([
    ['/check/', checkerWords.zh.tooOld],
    ['/en/check/', checkerWords.en.tooOld],
  ])('%s says so instead of taking files', async (address, words) => {
    await open(address, async (page) => {
      expect(await isDisplayed(page, '.check-form, .check-unscripted, [data-unscripted], sentence-intake form')).toBe(
        false,
      );
      expect(await textOf(page, '.check-bring .too-old')).toContain(plain(words));
      expect(await isDisplayed(page, '.check-bring .too-old')).toBe(true);
      expect(await isDisplayed(page, 'sentence-intake .too-old')).toBe(true);
    });
  });
});
