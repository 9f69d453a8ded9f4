import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { bring, checkerPage, judged, published, soon, verdicts } from '../helpers/checker-page.ts';
import { checkerWords } from '../../src/i18n/words/checker-words.ts';
import { long, pick } from '../helpers/depth.ts';
import { withPage } from '../helpers/with-page.ts';

/** How the checker works: in a thread of its own, under a strict policy, on its own page alone. */
const { site, address, open } = checkerPage();

const many = long ? 200_000 : 40_000;
test(`${many} rows leave the page alive, show how far the check is, and many problems come page by page`, async () => {
  const [header = ''] = published('us-areas').split('\n');
  const rows = Array.from(
    { length: many },
    (_, index) => `USA-${1_000_000 + index},state,A,V,V,,,,,,,,,,,2025,false,derived,bls-oews-area-2025,,`,
  );
  await open('zh', async (page) => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar && seen.at(-1) !== String(bar.position)) seen.push(String(bar.position));
      }).observe(document, { childList: true, subtree: true, attributeFilter: ['value'] });
    });
    await bring(page, ['us-areas.csv', [header, ...rows].join('\n')]);
    await judged(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    // Judged by the page itself it would be one task from end to end, and none of this would be seen.
    expect(page.workers().length).toBeGreaterThan(0);
    expect(seen).toContain('-1');
    expect(new Set(seen).size).toBeGreaterThan(long ? 10 : 2);
    expect(await page.locator('.problems > li').count()).toBe(10);
    expect(await page.locator('.check-grid tbody tr:not(.skipped)').count()).toBeLessThanOrEqual(40);
    await page.locator('.problem-list [data-step=next]').click();
    await soon(() => page.locator('.problems .flag').first().innerText()).toContain('11');
  });
});

test('a check can be cancelled, and another one made', async () => {
  await open('zh', async (page) => {
    const cancelled = Promise.withResolvers<undefined>();
    await page.route('**/data/sources.csv', async (route) => {
      await cancelled.promise;
      await route.continue().catch(() => undefined);
    });
    await bring(page, ['salaries.csv', published('salaries')]);
    await page.locator('.check-progress button').click();
    expect(await page.locator('.check-note').innerText()).toContain('取消');
    cancelled.resolve(undefined);
    await bring(page, ['roles.csv', published('roles')]);
    await judged(page);
    // Of the cancelled check nothing comes any more.
    expect(await verdicts(page)).toEqual(['可以用，没有问题']);
  });
});

/** Answers a page, or everything, with the strictest policy that needs no other host. */
const strict =
  (everything: boolean) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(everything ? '**/*' : '**/check/', async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });

const policies = [
  ['its pages', false, '.compare svg.chart'],
  ['everything', true, '.check-charts-body'],
] as const;

test.each(pick(policies, ([where]) => where === 'everything'))(
  'under a strict policy on %s',
  async (_where, everything, charts) => {
    await withPage(site.browser, address('zh'), { width: 1280, broken: strict(everything) }, async (page) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text());
      });
      await bring(page, ['bank-centres.csv', published('bank-centres').replace(',4.17,', ',4.37,')]);
      await judged(page);
      const saving = page.waitForEvent('download');
      await page.locator('[data-save=plain]').click();
      await saving;
      await page.locator(charts).first().waitFor();
      if (everything) await soon(() => page.locator(charts).innerText()).toContain('npm start');
      else expect(refused).toEqual([]);
    });
  },
);

/** What is answered instead of the checker's thread, when it fails as no one foresaw. */
const faulty =
  "addEventListener('message', ({ data }) => postMessage({ id: data.id, failed: 'unexpected', detail: 'a.b is not a function' }))";

test.each([
  ['a table that cannot be fetched', '**/data/sources.csv', undefined, 'unreachable'],
  ['a thread that cannot be fetched', '**/_astro/worker-*.js', undefined, 'unreachable'],
  ['a fault of the page', '**/_astro/worker-*.js', faulty, 'other'],
] as const)('%s is reported in plain words', async (_what, files, body, help) => {
  const broken = (context: BrowserContext): Promise<unknown> =>
    context.route(files, (route) =>
      body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' }),
    );
  await withPage(site.browser, address('zh'), { width: 1280, broken }, async (page) => {
    await bring(page, ['salaries.csv', published('salaries')]);
    const said = page.locator('.check-note p');
    await said.first().waitFor();
    expect(await said.allInnerTexts()).toEqual([checkerWords.zh.failed, checkerWords.zh.failedHelp[help]]);
  });
});

test('without script the page leads to the command line and has no dead control', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('zh'));
  expect(await page.locator('data-checker :is(button, input, textarea, .button):visible').count()).toBe(0);
  expect(await page.locator('.check-unscripted').innerText()).toContain('脚本');
  expect(await page.locator('#command-line').innerText()).toContain('npm run data -- check');
  await context.close();
});

test('no other page loads any of it', async () => {
  await withPage(site.browser, `${site.address}/data/`, { width: 1280 }, async (page) => {
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => /worker|check/.test(name))).toEqual([]);
    expect(await page.content()).not.toContain('check-grid');
    expect(await page.locator('a[href="/check/"]').count()).toBe(2);
  });
});
