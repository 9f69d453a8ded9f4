import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { copyPictureWords, copyWords } from '../../src/i18n/reuse/copy-words.ts';
import { shareWords } from '../../src/i18n/reuse/share-words.ts';
import { holdClock } from '../helpers/hold-clock.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { framedPages } from '../helpers/site-pages.ts';
import { withPage } from '../helpers/with-page.ts';
import { pick } from '../helpers/depth.ts';

const folder = inject('site');
const site = siteInBrowser();
const chart = 'pay-by-city-tenure';
const page = `/charts/${chart}/`;

/** What the stubs below were asked for. */
interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}
declare global {
  interface Window {
    shared: Shared[];
    /** Name of the error that the next press meets. */
    refuse: string | undefined;
  }
}

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

  test.each([
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
  ])('is not offered where a browser has %s', async (_, early) => {
    await withPage(site.browser, site.address + page, { width: 360, early }, async (opened) => {
      await wake(opened);
      // Copying text is offered all the same, by what comes with the first use.
      await opened.locator('.walker').first().focus();
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

describe('handing a chart to another app', () => {
  const share = (opened: Page) => opened.locator('button.share');
  const shared = (opened: Page) => opened.evaluate(() => window.shared);

  /** A phone that hands on text and files. */
  const phone = () => {
    window.shared = [];
    window.refuse = undefined;
    const summary = (data?: ShareData): Shared => ({
      title: data?.title ?? '',
      text: data?.text ?? '',
      url: data?.url ?? '',
      files: (data?.files ?? []).map(({ name, type, size }) => ({ name, type, size })),
    });
    navigator.canShare = (data) => data?.files?.every(({ type }) => type === 'image/png') ?? true;
    navigator.share = (data) => {
      if (!navigator.userActivation.isActive) return Promise.reject(new DOMException('', 'NotAllowedError'));
      if (window.refuse) return Promise.reject(new DOMException('', window.refuse));
      window.shared.push(summary(data));
      return Promise.resolve();
    };
  };
  /** One that hands on text alone, and tells so in no way. */
  const plainPhone = () => {
    window.shared = [];
    Reflect.deleteProperty(Navigator.prototype, 'canShare');
    navigator.share = ({ title = '', text = '', url = '', files = [] } = {}) => {
      window.shared.push({ title, text, url, files: files.map(({ name, type, size }) => ({ name, type, size })) });
      return Promise.resolve();
    };
  };
  const onPhone = { width: 360, height: 720, touch: true };
  const finding = (opened: Page) => opened.locator('.figure-title').textContent();

  test('gives name, finding and address, and the card as a picture', async () => {
    await withPage(
      site.browser,
      `${site.address}/en${page}?theme=dark`,
      { ...onPhone, early: phone },
      async (opened) => {
        await wake(opened);
        await share(opened).tap();
        await expect.poll(() => shared(opened)).toHaveLength(1);
        const card = readFileSync(path.join(folder, 'en/charts', `${chart}.card.png`));
        expect(await shared(opened)).toEqual([
          {
            title: 'Pay by city and years on the job',
            text: (await finding(opened))?.trim(),
            url: `${site.address}/en${page}`,
            files: [{ name: `${chart}.card.png`, type: 'image/png', size: card.length }],
          },
        ]);
      },
    );
  });

  test('gives the choice that is on display, without a picture of another', async () => {
    await withPage(
      site.browser,
      `${site.address}${page}?city=chengdu`,
      { ...onPhone, early: phone },
      async (opened) => {
        await opened.locator('[data-chosen-files] button').first().waitFor({ state: 'attached' });
        await share(opened).tap();
        await expect.poll(() => shared(opened)).toHaveLength(1);
        const [data] = await shared(opened);
        expect(data).toMatchObject({ url: `${site.address}${page}?city=chengdu`, files: [] });
        expect(data?.text).toContain('成都');
        expect(data?.text).toBe((await finding(opened))?.trim());
      },
    );
  });

  test('does without the picture where files are not taken', async () => {
    await withPage(site.browser, site.address + page, { ...onPhone, early: plainPhone }, async (opened) => {
      await wake(opened);
      await share(opened).tap();
      await expect.poll(() => shared(opened)).toHaveLength(1);
      expect(await shared(opened)).toMatchObject([{ url: site.address + page, files: [] }]);
      const asked = await opened.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(asked.filter((name) => name.endsWith('.card.png'))).toEqual([]);
    });
  });

  test('does without the picture where that takes too long, so that the press still counts', async () => {
    const broken = (context: BrowserContext) => context.route(/\.card\.png$/, () => undefined);
    await withPage(site.browser, site.address + page, { ...onPhone, early: phone, broken }, async (opened) => {
      await wake(opened);
      await share(opened).waitFor();
      // The browser forgets a press after some seconds of its own: the page's clock is held, so that a slow machine has time.
      await holdClock(opened);
      await share(opened).tap();
      await opened.clock.runFor(1000);
      await expect.poll(() => shared(opened)).toMatchObject([{ files: [] }]);
    });
  });

  test('says nothing when it is called off, and what else can be done when it fails', async () => {
    await withPage(site.browser, site.address + page, { ...onPhone, early: phone }, async (opened) => {
      await wake(opened);
      const said = opened.locator('button.share + [role=status]');
      const press = async (refuse: string): Promise<void> => {
        await opened.evaluate((name) => {
          window.refuse = name;
        }, refuse);
        await share(opened).tap();
      };
      await press('NotAllowedError');
      await expect.poll(() => said.textContent()).toBe(shareWords.zh.failed);
      const [words, button] = [await said.boundingBox(), await share(opened).boundingBox()];
      expect(words && button && words.width > 200 && button.width >= 24).toBe(true);
      await press('AbortError');
      await expect.poll(() => said.textContent()).toBe('');
      // It is there for who hears the page, and takes no room.
      expect((await said.boundingBox())?.height).toBeLessThanOrEqual(1);
    });
  });

  test('moves nothing when it appears', async () => {
    await withPage(site.browser, site.address + page, { ...onPhone, early: phone }, async (opened) => {
      const height = () => opened.evaluate(() => document.body.getBoundingClientRect().height);
      const before = await height();
      expect(await share(opened).isVisible()).toBe(false);
      await wake(opened);
      await share(opened).waitFor();
      expect(await opened.locator('.permalink').isVisible()).toBe(false);
      expect(await height()).toBe(before);
    });
  });

  test('is offered neither on a desk nor where the browser cannot: there the address is', async () => {
    await withPage(site.browser, site.address + page, { width: 1280, early: phone }, async (opened) => {
      await wake(opened);
      await expect.poll(() => share(opened).getAttribute('hidden')).toBeNull();
      expect(await share(opened).isVisible()).toBe(false);
    });
    const early = () => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    };
    await withPage(site.browser, site.address + page, { ...onPhone, early }, async (opened) => {
      await wake(opened);
      await openPicture(opened);
      await expect.poll(() => opened.locator('button[data-picture]').isVisible()).toBe(true);
      expect(await share(opened).isVisible()).toBe(false);
      expect(await opened.locator('.permalink').isVisible()).toBe(true);
    });
  });
});

test('frames have neither', () => {
  const frames = framedPages(folder);
  expect(frames.length).toBeGreaterThan(4);
  expect(frames.filter(({ html }) => /class="share"|data-picture/.test(html)).map((one) => one.path)).toEqual([]);
});
