import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { shareWords } from '../../src/i18n/reuse/share-words.ts';
import { holdClock } from '../helpers/hold-clock.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

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
