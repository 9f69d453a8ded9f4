import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { serveFolder } from '../helpers/serve-folder.ts';
import { sitePages } from '../helpers/site-pages.ts';

const folder = inject('site');
const pages = sitePages(folder).map((page) => page.path);
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page, hands it over, and fails on any console error, script error or request to another host. */
async function visit(
  path: string,
  options: { width: number; scheme?: 'light' | 'dark'; javaScriptEnabled?: boolean },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith('data:'))
        faults.push(`other host: ${request.url()}`);
    });
    const response = await page.goto(site.address + path);
    expect(response?.status()).toBe(200);
    await look(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/**
 * Text of visible charts that is cut off, overlaps other text, or is smaller than 12 pixels. Boxes are a font's whole
 * line, a few pixels higher than its ink, so that much may overlap or stand out above and below.
 */
const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg.chart')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / Number(svg.getAttribute('width'));
      const [beside, above] = [1.25 * scale, 3 * scale];
      const name = `${Math.round(frame.width)}px`;
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
        size: Number(getComputedStyle(text).fontSize.replace('px', '')) * scale,
      }));
      for (const [index, { words, box, size }] of texts.entries()) {
        if (size < 11.99) found.push(`${name}: "${words}" is ${size}px`);
        if (
          box.left < frame.left - beside ||
          box.right > frame.right + beside ||
          box.top < frame.top - above ||
          box.bottom > frame.bottom + above
        )
          found.push(`${name}: "${words}" is cut off`);
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > beside && down > above) found.push(`${name}: "${words}" overlaps "${other.words}"`);
        }
      }
    }
    return found;
  });

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('there are pages to open', () => {
  expect(pages.length).toBeGreaterThan(40);
});

describe.each([
  { width: 360, scheme: 'light' as const },
  { width: 1280, scheme: 'dark' as const },
])('at $width px, $scheme', ({ width, scheme }) => {
  test.each(pages)('%s', async (path) => {
    await visit(path, { width, scheme }, async (page) => {
      expect(await sidewaysScroll(page), 'sideways scroll').toBeLessThanOrEqual(0);
      expect(await textFaults(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
    });
  });
});

describe.each([320, 520, 768])('at %i px', (width) => {
  test.each(pages.filter((path) => !/\/data\/./.test(path)))(
    '%s neither scrolls sideways nor cuts text',
    async (path) => {
      await visit(path, { width }, async (page) => {
        expect(await sidewaysScroll(page), 'sideways scroll').toBeLessThanOrEqual(0);
        expect(await textFaults(page)).toEqual([]);
      });
    },
  );
});

test.each(['/', '/en/'])('%s is complete without script and reachable by keyboard', async (path) => {
  await visit(path, { width: 360, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('figure svg.chart').count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  });
});

test.each(['/', '/en/'])('%s shows one drawing of each figure', async (path) => {
  for (const width of [360, 1280]) {
    await visit(path, { width }, async (page) => {
      const figures = await page.locator('figure').count();
      expect(figures).toBeGreaterThan(0);
      expect(await page.locator('figure svg.chart:visible').count()).toBe(figures);
    });
  }
});
