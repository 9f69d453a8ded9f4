import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { pick, testLong } from '../helpers/depth.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import type { PageOptions } from '../helpers/with-page.ts';
import { withPage } from '../helpers/with-page.ts';

const folder = inject('site');
const site = siteInBrowser();
const id = charts[0]?.id ?? '';

interface Watched extends Window {
  readonly violations?: string[];
  readonly injected?: true;
}

/** Opens a page, by default as a host with our `_headers` serves it, uses it, and hands back what its policy stopped. */
async function violations(
  address: string,
  use: (page: Page) => Promise<void>,
  options: Partial<PageOptions> = {},
  server: { readonly address: string } = site,
): Promise<readonly string[]> {
  let stopped: readonly string[] = ['the page was not opened'];
  const early = () => {
    const list: string[] = [];
    Object.assign(window, { violations: list });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      list.push(`${effectiveDirective} ${blockedURI}`);
    });
  };
  await withPage(site.browser, server.address + address, { width: 1280, early, ...options }, async (page) => {
    await use(page);
    stopped = await page.evaluate(() => (window as Watched).violations ?? ['not watched']);
  });
  return stopped;
}

/** Pages that are used below by hand, and every other kind as it opens. */
const asOpened = ['/en/', '/charts/', '/data/', '/data/salaries/', '/sources/', '/updates/', '/guide/', '/embedding/'];

test('the server sends what _headers says', async () => {
  const answer = await fetch(`${site.address}/charts/${id}/`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('permissions-policy')).toContain('camera=()');
});

test('a policy that stops something is noticed', async () => {
  const put = async (page: Page) => {
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
    await expect.poll(() => page.evaluate(() => (window as Watched).violations?.length)).toBe(2);
  };
  const stopped = await violations(`/charts/${id}/`, put, { broken: () => Promise.resolve() });
  // By the header and by the page's own policy.
  expect(stopped).toEqual(['style-src-elem inline', 'style-src-elem inline']);
});

test('pages of every kind open without a violation, all in one', async () => {
  for (const address of pick(asOpened, (_, index) => index % 2 === 0))
    expect(
      await violations(address, async (page) => {
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => {
          scrollTo(0, document.body.scrollHeight);
        });
      }),
      address,
    ).toEqual([]);
});

test('a chart with its controls, table, theme and glossary', async () => {
  const stopped = await violations(`/charts/${id}/`, async (page) => {
    await page.locator('button.term').first().click();
    await page.locator(':popover-open').waitFor();
    await page.keyboard.press('Escape');
    const before = await page.locator('.drawings svg:visible').innerHTML();
    const select = page.locator('chart-figure select').first();
    const value = await select.locator('option').last().getAttribute('value');
    await select.selectOption(value);
    await expect.poll(() => page.locator('.drawings svg:visible').innerHTML()).not.toBe(before);
    await page.locator('chart-figure thead th button').first().click();
    await page.locator('.theme-choice select').selectOption('dark');
    await page.setViewportSize({ width: 560, height: 900 });
    await page.locator('.drawings[data-live] svg:visible').waitFor();
  });
  expect(stopped).toEqual([]);
});

test('search', async () => {
  const stopped = await violations('/search/', async (page) => {
    await page.locator('#q').fill('成都');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('search-list output').textContent()).toMatch(/\d/);
  });
  expect(stopped).toEqual([]);
});

/** Has the checking page draw the charts of a changed file. */
async function checkFile(page: Page): Promise<void> {
  const text = readFileSync(path.join(folder, 'data/salaries.csv'), 'utf8').replace(',2600,', ',2700,');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'salaries.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#result svg.chart').first().waitFor({ timeout: 60_000 });
}

test('the checker draws charts of a file in its worker, which may compile', async () => {
  expect(await violations('/check/', checkFile)).toEqual([]);
});

test('a frame', async () => {
  const stopped = await violations(`/embed/${id}/?theme=dark`, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('figure svg.chart:visible').count()).toBe(1);
  });
  expect(stopped).toEqual([]);
});

test('a frame stands in a page from disk and in one in a sandbox; a page of the site stands in neither', async () => {
  const there = mkdtempSync(path.join(tmpdir(), 'host-'));
  const context = await site.browser.newContext();
  try {
    const frames = (address: string) =>
      `<!doctype html><title>host</title><iframe src="${site.address}${address}"></iframe>`;
    const host = path.join(there, 'host.html');
    const sandboxed = (address: string) =>
      `<!doctype html><title>host</title><iframe sandbox="allow-scripts" srcdoc='${frames(address)}'></iframe>`;
    const page = await context.newPage();
    const shown = async (html: string, address: string): Promise<number> => {
      writeFileSync(host, html);
      await page.goto(pathToFileURL(host).href, { waitUntil: 'networkidle' });
      const frame = page.frames().find((one) => one.url().includes(address));
      return frame ? frame.locator('figure').count() : 0;
    };
    for (const wrap of [frames, sandboxed]) {
      expect(await shown(wrap(`/embed/${id}/`), '/embed/')).toBe(1);
      expect(await shown(wrap(`/charts/${id}/`), '/charts/')).toBe(0);
    }
  } finally {
    await context.close();
    rmSync(there, { recursive: true });
  }
});

describe('on a host that sends no headers a page has its own policy', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'bare-'));
  let bare: Awaited<ReturnType<typeof serveFolder>>;
  let changed: Awaited<ReturnType<typeof serveFolder>>;

  /** A chart's page with a script and a handler that somebody put into it, with and without its policy. */
  beforeAll(async () => {
    const injected = '<script>window.injected=true</script><img src="x" alt="" onerror="window.injected=true">';
    const html = readFileSync(path.join(folder, `charts/${id}/index.html`), 'utf8').replace(
      '</main>',
      `${injected}</main>`,
    );
    const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(html).toContain(injected);
    expect(free).not.toBe(html);
    cpSync(path.join(folder, '_astro'), path.join(copy, '_astro'), { recursive: true });
    writeFileSync(path.join(copy, 'index.html'), html);
    writeFileSync(path.join(copy, 'free.html'), free);
    [bare, changed] = await Promise.all([serveFolder(folder, { bare: true }), serveFolder(copy, { bare: true })]);
  });
  afterAll(async () => {
    await Promise.all([bare.close(), changed.close()]);
    rmSync(copy, { recursive: true });
  });

  test('under which an injected script does not run and the page’s own do', async () => {
    const ran = (page: Page) => page.evaluate(() => (window as Watched).injected);
    const broken = () => Promise.resolve();
    let free: true | undefined;
    const none = await violations('/free.html', async (page) => void (free = await ran(page)), { broken }, changed);
    expect([none, free]).toEqual([[], true]);
    const stopped = await violations(
      '/?theme=dark',
      async (page) => {
        await expect.poll(() => page.evaluate(() => (window as Watched).violations?.length)).toBe(2);
        expect(await ran(page)).toBe(undefined);
        expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
        await expect.poll(() => page.locator('.theme-choice select').inputValue()).toBe('dark');
      },
      { broken },
      changed,
    );
    expect(stopped.toSorted()).toEqual(['script-src-attr inline', 'script-src-elem inline']);
  });

  testLong('that stops nothing of the site: a chart, its choices, search, the checker and its worker', async () => {
    const uses: Readonly<Record<string, (page: Page) => Promise<void>>> = {
      '/': (page) => page.waitForLoadState('networkidle'),
      [`/charts/${id}/`]: async (page) => {
        const before = await page.locator('.drawings svg:visible').innerHTML();
        const select = page.locator('chart-figure select').first();
        await select.selectOption(await select.locator('option').last().getAttribute('value'));
        await expect.poll(() => page.locator('.drawings svg:visible').innerHTML()).not.toBe(before);
      },
      '/search/': async (page) => {
        await page.locator('#q').fill('成都');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('search-list output').textContent()).toMatch(/\d/);
      },
      '/check/': checkFile,
    };
    for (const [address, use] of Object.entries(uses))
      expect(await violations(address, use, {}, bare), address).toEqual([]);
  });

  test('nor of a frame in a sandbox that allows script', async () => {
    const context = await site.browser.newContext();
    try {
      const page = await context.newPage();
      await page.setContent(
        `<!doctype html><title>host</title><iframe sandbox="allow-scripts" src="${bare.address}/embed/${id}/?theme=dark"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      await frame.locator('html[data-theme=dark][data-controls]').waitFor();
      const before = await frame.locator('.drawings').innerHTML();
      await frame.locator('.embed-choose').click();
      const select = frame.locator('chart-figure select').first();
      await select.selectOption(await select.locator('option').last().getAttribute('value'));
      await expect.poll(() => frame.locator('.drawings').innerHTML()).not.toBe(before);
    } finally {
      await context.close();
    }
  });
});
