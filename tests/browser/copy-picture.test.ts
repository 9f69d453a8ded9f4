import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { copyPictureWords } from '../../src/client/share/copy-picture.ts';
import { copyWords } from '../../src/i18n/reuse/copy-words.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { framedPages } from '../helpers/site-pages.ts';
import { withPage } from '../helpers/with-page.ts';
import { pick } from '../helpers/depth.ts';

const folder = inject('site');
const site = siteInBrowser();
const chart = 'pay-by-city-tenure';
const page = `/charts/${chart}/`;

/** The first use of a page loads what answers it. */
const wake = (opened: Page) => opened.mouse.wheel(0, 200);
/** The picture to save, with what copies it. */
const openPicture = (opened: Page) => opened.locator('.picture-card summary').click();

/** Width and height that a PNG says it has. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the picture of a chart', () => {
  const allowed = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = (opened: Page) => opened.locator('button[data-picture]');
  const said = (opened: Page) => opened.locator('button[data-picture] + [role=status]');

  test.each(pick(['zh', 'en'] as const, (lang) => lang === 'zh'))(
    'is on the clipboard after a press, in %s',
    async (lang) => {
      const prefix = lang === 'zh' ? '' : '/en';
      await withPage(site.browser, site.address + prefix + page, { width: 360, broken: allowed }, async (opened) => {
        await wake(opened);
        await openPicture(opened);
        await button(opened).click();
        await expect.poll(() => said(opened).textContent()).toBe(copyWords[lang].copied);
        const held = await opened.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const blob = await item?.getType('image/png');
          return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())];
        });
        const built = readFileSync(path.join(folder, prefix, 'charts', `${chart}.png`));
        expect(sizeOf(built)[0]).toBe(1360);
        expect(sizeOf(Buffer.from(held))).toEqual(sizeOf(built));
      });
    },
  );

  test('is that of the chart as it opens, which is said where a choice is on display', async () => {
    const address = `${site.address}${page}?city=chengdu`;
    await withPage(site.browser, address, { width: 1280, broken: allowed }, async (opened) => {
      await opened.locator('[data-chosen-files] button').first().waitFor();
      await openPicture(opened);
      await button(opened).click();
      await expect.poll(() => said(opened).textContent()).toBe(copyPictureWords.zh.opened);
      expect(await said(opened).isVisible()).toBe(true);
    });
  });

  test('is opened to be held or right-clicked where the clipboard refuses it', async () => {
    const early = () => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    };
    await withPage(site.browser, site.address + page, { width: 360, early }, async (opened) => {
      await wake(opened);
      await openPicture(opened);
      await button(opened).click();
      await expect.poll(() => said(opened).textContent()).toBe(copyPictureWords.zh.refused);
      expect(await said(opened).isVisible()).toBe(true);
      expect(await opened.locator('.picture-card img').isVisible()).toBe(true);
    });
  });

  test('is asked for again where it could not be fetched, and what is on the clipboard stays', async () => {
    const broken = async (context: BrowserContext) => {
      await allowed(context);
      await context.route(/charts\/[^/]+\.png$/, (route) => route.abort());
    };
    await withPage(site.browser, `${site.address}/en${page}`, { width: 360, broken }, async (opened) => {
      await wake(opened);
      await openPicture(opened);
      await button(opened).click();
      await expect.poll(() => said(opened).textContent()).toBe(copyPictureWords.en.notFetched);
      await opened.context().unroute(/charts\/[^/]+\.png$/);
      await button(opened).click();
      await expect.poll(() => said(opened).textContent()).toBe(copyWords.en.copied);
    });
  });

  const lacking = [
    [
      'no clipboard',
      () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      },
    ],
    [
      'no pictures on it',
      () => {
        Reflect.deleteProperty(window, 'ClipboardItem');
      },
    ],
  ] as const;
  test.each(pick(lacking, (_, index) => index === 1))('is not offered where a browser has %s', async (_, early) => {
    await withPage(site.browser, site.address + page, { width: 360, early }, async (opened) => {
      await wake(opened);
      // Copying text is offered all the same, by what comes with the first use.
      await opened.locator('.key-nav').first().focus();
      await expect
        .poll(() => opened.evaluate(() => performance.getEntriesByType('resource').length))
        .toBeGreaterThan(4);
      await opened.waitForLoadState('networkidle');
      expect(await opened.locator('button[data-copy]:visible').count()).toBeGreaterThan(0);
      expect(await button(opened).isVisible()).toBe(false);
    });
  });

  test('can be copied with the keyboard alone', async () => {
    await withPage(site.browser, site.address + page, { width: 1280, broken: allowed }, async (opened) => {
      await opened.locator('.picture-card summary').focus();
      await opened.keyboard.press('Enter');
      await expect.poll(() => button(opened).isVisible()).toBe(true);
      await opened.keyboard.press('Tab');
      expect(await button(opened).evaluate((one) => one === document.activeElement)).toBe(true);
      await opened.keyboard.press('Enter');
      await expect.poll(() => said(opened).textContent()).toBe(copyWords.zh.copied);
    });
  });
});

test('frames have neither', () => {
  const frames = framedPages(folder);
  expect(frames.length).toBeGreaterThan(4);
  expect(frames.filter(({ html }) => /class="share"|data-picture/.test(html)).map((one) => one.path)).toEqual([]);
});
