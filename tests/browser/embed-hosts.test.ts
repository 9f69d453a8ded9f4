import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedVisits, everFits, exactly, nearly, seen } from '../helpers/embed-visits.ts';
import { embedded } from '../helpers/host-pages.ts';

const { site, code, visit } = embedVisits();

/** Writes of the busiest frame's height. */
const writes = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, ...window.hostWatch.writes.values()));

describe('pages of others show every embed whole', () => {
  test('in a narrow column', async () => {
    const embed = code('pay-by-city-tenure', 'zh', { kind: 'script' });
    await visit('narrow', { body: '{embed}', embed, style: '.slot{width:min(340px,100%)}' }, async (page) => {
      await seen(page, 1);
      await everFits(page, exactly, [1200]);
      expect(await writes(page)).toBeLessThanOrEqual(3);
      await everFits(page, exactly);
    });
  });

  test('in a tab that is hidden at first', async () => {
    const embed = code('bank-headcount', 'en', { kind: 'script' });
    await visit('tab', { body: '{embed}', embed, style: '.slot:not(.open){display:none}' }, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await writes(page)).toBe(0);
      await page.locator('.slot').evaluate((slot) => {
        slot.classList.add('open');
      });
      await seen(page, 1);
      await everFits(page, exactly, [800]);
      expect(await writes(page)).toBeLessThanOrEqual(3);
      await page.locator('.slot').evaluate((slot) => {
        slot.classList.remove('open');
      });
    });
  });

  test('in a sandbox of any form', async () => {
    const forms = [undefined, 'allow-scripts', 'allow-scripts allow-same-origin', ''];
    const ids = ['shortage-rank', 'seats', 'gripes', 'how-many-agents'] as const;
    const embed = ids
      .map((id, index) => {
        const form = forms[index];
        const given = form === undefined ? '' : ` sandbox="${form}"`;
        return code(id, 'zh', { kind: 'script' }).replace('<iframe', `<iframe${given}`).replace(' loading="lazy"', '');
      })
      .join('');
    const mayLog = /Blocked script execution|sandboxed/;
    await visit(
      'sandbox',
      { body: '{embed}', embed },
      async (page) => {
        await seen(page, 4);
        // Without script no height can be told: what was measured holds, also where nothing is drawn anew.
        await everFits(page, 120);
        const told = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('iframe')].map((frame) => /^\d+px$/.test(frame.style.height)),
          );
        await expect.poll(told).toEqual([true, true, true, false]);
      },
      { mayLog },
    );
  });

  test('under a strict policy', async () => {
    const embed = code('bank-calls', 'en', { kind: 'element', state: {} });
    const csp = `default-src 'none'; script-src ${site.address}; frame-src ${site.address}; style-src 'self'; img-src data:`;
    await visit('policy', { body: '{embed}', embed, csp }, async (page) => {
      await seen(page, 1);
      await everFits(page, exactly);
      expect(await page.locator('kefu-chart').evaluate((own) => own.shadowRoot?.querySelector('iframe')?.title)).toBe(
        'Title of bank-calls',
      );
    });
  });

  test('twice the same chart, in two languages and themes, each with its script', async () => {
    const embed =
      code('bank-calls', 'zh', { kind: 'script', theme: 'light' }) +
      code('bank-calls', 'en', { kind: 'script', theme: 'dark', controls: false });
    await visit('twice', { body: '{embed}', embed }, async (page) => {
      await seen(page, 2);
      await everFits(page, exactly, [1200]);
      expect(await writes(page)).toBeLessThanOrEqual(3);
      await everFits(page, exactly, [360, 700]);
    });
  });

  test('put in late, the frame before the script or after it', async () => {
    await visit('late', { body: '{embed}', embed: '' }, async (page) => {
      const [frame = '', tag = ''] = code('pay-newcomers', 'en', { kind: 'script' }).split('\n');
      const insert = (html: string): Promise<void> =>
        page.evaluate((text) => {
          const range = document.createRange();
          document.querySelector('.slot')?.append(range.createContextualFragment(text));
        }, html);
      await insert(frame);
      await seen(page, 1);
      await page.waitForLoadState('networkidle');
      await insert(tag);
      await everFits(page, exactly, [800]);
      expect(await writes(page)).toBeLessThanOrEqual(3);
      await insert(code('bank-service', 'zh', { kind: 'plain' }) + code('labour-gap', 'zh', { kind: 'element' }));
      await seen(page, 3);
      await page.locator('kefu-chart').scrollIntoViewIfNeeded();
      await everFits(page, exactly, [800, 400]);
    });
  });

  test('in a dark page with rules of its own for frames', async () => {
    const style =
      ':root{color-scheme:dark;background:#000;color:#fff}*{box-sizing:border-box}iframe{max-width:100%;height:300px!important;border:3px solid red!important}';
    const embed = code('complaint-share', 'zh', { kind: 'script', theme: 'dark' });
    await visit(
      'dark',
      { body: '{embed}', embed, style },
      async (page) => {
        await seen(page, 1);
        await everFits(page, exactly, [320, 1200]);
        const paper = await embedded(page)[0]?.evaluate(
          () => getComputedStyle(document.documentElement).backgroundColor,
        );
        expect(paper).toBe('rgb(21, 24, 27)');
      },
      { scheme: 'dark' },
    );
  });

  test('without script', async () => {
    const embed = (['claim-audit', 'evidence-map', 'market-size-spread'] as const)
      .map((id, index) => code(id, index === 1 ? 'en' : 'zh', { kind: 'plain' }).replace(' loading="lazy"', ''))
      .join('');
    await visit(
      'plain',
      { body: '{embed}', embed },
      async (page) => {
        await seen(page, 3);
        // What is not drawn anew between the widths of the built drawings is lower.
        await everFits(page, nearly + 8, [320, 430, 760, 1200]);
        await everFits(page, Infinity, [540, 690]);
      },
      { script: false },
    );
  });

  test('over a slow network, the script after the frame', async () => {
    const framed = Promise.withResolvers<undefined>();
    const embed = code('turnover-measures', 'zh', { kind: 'script' });
    await visit(
      'slow',
      { body: '{embed}', embed },
      async (page) => {
        await seen(page, 1);
        await everFits(page, exactly, [600]);
        await expect.poll(() => writes(page)).toBeGreaterThan(0);
        expect(await writes(page)).toBeLessThanOrEqual(3);
      },
      {
        width: 600,
        early: (context) =>
          context.route(/v1\.[0-9a-f]+\.js$|\/embed\/turnover/, async (route) => {
            if (/v1\./.test(route.request().url())) await framed.promise;
            await route.continue();
            if (!/v1\./.test(route.request().url())) framed.resolve(undefined);
          }),
      },
    );
  });

  test('in a page that runs from right to left', async () => {
    const embed = code('human-access', 'en', { kind: 'script' });
    await visit('rtl', { body: '{embed}', embed, root: 'lang="ar" dir="rtl"' }, async (page) => {
      await seen(page, 1);
      await everFits(page, exactly);
    });
  });

  test('what stands below moves by next to nothing, and a choice is no step of the page around', async () => {
    const embed = code('pay-advertised', 'zh', { kind: 'script' }) + code('bank-headcount', 'en', { kind: 'plain' });
    const use = async (page: Page): Promise<void> => {
      await seen(page, 2);
      await page.waitForLoadState('networkidle');
      await everFits(page, nearly, [600]);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 300);
          }),
      );
      expect(shift).toBeLessThanOrEqual(0.02);

      const [frame] = embedded(page).filter((one) => one.url().includes('bank-headcount'));
      if (!frame) throw new Error('no frame');
      const steps = await page.evaluate(() => history.length);
      expect(await frame.locator('.figure-controls').isVisible()).toBe(false);
      await frame.locator('.embed-choose').click();
      for (const from of ['2014', '2015', '2016']) {
        await frame.locator('[name=from]').selectOption(from);
        await expect.poll(() => frame.evaluate(() => location.search)).toBe(`?from=${from}`);
      }
      expect(await page.evaluate(() => history.length)).toBe(steps);
    };
    await visit('shift', { body: '{embed}', embed }, use, { width: 600 });
  });

  test('where inline styles are forbidden the chart scrolls, and the way to the whole stays in view', async () => {
    const embed = code('pay-by-city', 'zh', { kind: 'plain' });
    const csp = `default-src 'none'; frame-src ${site.address}; style-src 'self'; img-src data:`;
    const options = { width: 360, mayLog: /Content Security Policy|inline style/ };
    const use = async (page: Page): Promise<void> => {
      await seen(page, 1);
      const [frame] = embedded(page);
      if (!frame) throw new Error('no frame');
      const link = frame.locator('.embed-foot a');
      await expect.poll(() => link.innerText()).toContain('看全图');
      const { inner, whole, bottom } = await link.evaluate((own) => ({
        inner: innerHeight,
        whole: document.documentElement.scrollHeight,
        bottom: own.getBoundingClientRect().bottom,
      }));
      expect(inner).toBeGreaterThan(600);
      expect(whole).toBeGreaterThan(inner);
      expect(bottom).toBeLessThanOrEqual(inner);
    };
    await visit('styles', { body: '{embed}', embed, csp }, use, options);
  });

  test('a picture stands in the object of a page of others', async () => {
    const embed = `<object type="image/svg+xml" width="300" data="${site.address}/charts/bank-headcount.svg">no</object>`;
    await visit('object', { body: '{embed}', embed }, async (page) => {
      await expect.poll(() => embedded(page).length).toBe(1);
      expect(await embedded(page)[0]?.evaluate(() => document.documentElement.localName)).toBe('svg');
      expect(
        await embedded(page)[0]?.evaluate(
          () => getComputedStyle(document.querySelector('text') ?? document.documentElement).fontFamily,
        ),
      ).toContain('Noto Sans SC');
    });
  });
});
