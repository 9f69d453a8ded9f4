import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testLong } from '../helpers/depth.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const chart = 'bank-headcount';

const made = (page: Page): Promise<string> => page.locator('#embed-made').inputValue();
const framed = (page: Page): Promise<string> =>
  page
    .locator('.embed-stage iframe')
    .evaluate((frame: HTMLIFrameElement) => new URL(frame.src).pathname + new URL(frame.src).search);

test('the dialog shows what its code does, by keyboard too', async () => {
  await withPage(site.browser, `${site.address}/charts/${chart}/?from=2016`, { width: 1280 }, async (page) => {
    const asked = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect((await asked()).filter((name) => /embed-dialog\.[^b]|preview-frame/.test(name))).toEqual([]);
    const button = page.locator('.embed-open');
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('.embed-dialog');
    await dialog.locator('iframe').waitFor();
    expect(await dialog.evaluate((own) => own.matches(':modal') && own.contains(document.activeElement))).toBe(true);
    expect(await made(page)).toContain(`/embed/${chart}/"`);
    expect(await made(page)).not.toContain('<script');
    // Ready to be copied.
    const selected = () => page.evaluate(() => getSelection()?.toString());
    expect(await selected()).toBe(await made(page));
    expect(await framed(page)).toBe(`/embed/${chart}/`);
    expect(await axeFaults(page, '.embed-dialog')).toEqual([]);

    for (const width of [360, 600, 800]) {
      await dialog.locator(`[name=width][value="${width}"]`).check();
      expect(await dialog.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(width);
    }
    await dialog.locator('[name=form][value=script]').check();
    expect(await made(page)).toMatch(/\n<script async src="[^"]+\/embed\/v1\.[0-9a-f]{12}\.js" integrity="sha384-/);
    const inside = () => page.frames().find((frame) => frame.url().includes('/embed/'));
    await expect
      .poll(() => inside()?.evaluate(() => window.innerHeight - document.documentElement.scrollHeight))
      .toBe(0);
    const steps = await page.evaluate(() => history.length);
    await dialog.locator('[name=full]').check();
    expect(await framed(page)).toBe(`/embed/${chart}/?form=full`);
    await dialog.locator('[name=full]').uncheck();
    await dialog.locator('[name=state]').check();
    await dialog.locator('[name=controls]').uncheck();
    await dialog.locator('[name=theme]').selectOption('dark');
    await dialog.locator('[name=lang]').selectOption('en');
    expect(await framed(page)).toBe(`/en/embed/${chart}/?from=2016&theme=dark&controls=0`);
    expect(await made(page)).toContain(`/en/embed/${chart}/?from=2016&amp;theme=dark&amp;controls=0"`);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await dialog.locator('[name=form][value=element]').check();
    expect(await made(page)).toMatch(/^<kefu-chart chart="bank-headcount" lang="en"[^]* state="from=2016"/);
    await dialog.locator('[name=data][value=frozen]').check();
    expect(await framed(page)).toMatch(new RegExp(`^/en/embed/${chart}/[0-9a-f]{12}/\\?theme=dark$`));
    expect((await page.request.get(site.address + (await framed(page)))).status()).toBe(200);

    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
    await button.click();
    expect(await made(page)).toContain('frozen=');
  });
});

test('on a phone the dialog has room, and its preview is the whole frame, smaller', async () => {
  await withPage(site.browser, `${site.address}/en/charts/${chart}/`, { width: 360, scheme: 'dark' }, async (page) => {
    await page.locator('.embed-open').click();
    const dialog = page.locator('.embed-dialog');
    await dialog.locator('[name=width][value="800"]').check();
    const { shown, room, scroll } = await dialog.evaluate((own) => ({
      shown: own.querySelector('iframe')?.getBoundingClientRect().width ?? 0,
      room: own.querySelector('.embed-stage')?.clientWidth ?? 0,
      scroll: own.scrollWidth - own.clientWidth,
    }));
    expect(shown).toBeCloseTo(room, 0);
    expect(scroll).toBe(0);
    expect(await axeFaults(page, '.embed-dialog')).toEqual([]);
  });
});

test('without script both codes are there to be taken', async () => {
  await withPage(site.browser, `${site.address}/charts/${chart}/`, { width: 360, script: false }, async (page) => {
    expect(await page.locator('.embed-open').isVisible()).toBe(false);
    await page.locator('.embed-fold summary').click();
    const codes = page.locator('.embed-fold textarea:visible');
    expect(await codes.count()).toBe(3);
    expect(await codes.nth(0).inputValue()).toMatch(/^<div[^>]*><iframe src="[^"]+\/embed\/bank-headcount\/"/);
    expect(await codes.nth(1).inputValue()).toMatch(
      /^<div[^>]*><iframe src="[^"]+\/embed\/bank-headcount\/[0-9a-f]{12}\/"/,
    );
    expect(await codes.nth(2).inputValue()).toMatch(
      /^<script async [^>]+ integrity="sha384-[^"]+" crossorigin="anonymous">/,
    );
  });
});

testLong('the page of previews sets width and colours of every frame', async () => {
  await withPage(site.browser, `${site.address}/embed/preview/`, { width: 1280 }, async (page) => {
    const frames = page.locator('.preview-frames iframe');
    expect(await frames.count()).toBe(charts.length);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.locator('[name=width]').fill('400');
    expect(await frames.first().evaluate((frame: HTMLElement) => frame.offsetWidth)).toBe(400);
    await page.locator('.previewer [name=theme]').selectOption('light dark');
    expect(await frames.count()).toBe(2 * charts.length);
    const first = () => page.frames().find((frame) => frame.url().includes('theme=light'));
    await expect
      .poll(() => first()?.evaluate(() => window.innerHeight - document.documentElement.scrollHeight))
      .toBe(0);
    await page.locator('.previewer [name=theme]').selectOption('');
    expect(await frames.count()).toBe(charts.length);
  });
});
