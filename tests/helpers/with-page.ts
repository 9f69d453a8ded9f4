import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface PageOptions {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly touch?: boolean;
  /** False for readers without script. */
  readonly script?: boolean;
  /** Readers who allow movement; the others have asked for less of it. */
  readonly motion?: boolean;
  /** Readers who save data: nothing is fetched ahead of use. */
  readonly savesData?: boolean;
  /** Runs in the page before anything of its own. */
  readonly early?: () => void;
  /** What the test breaks on purpose; faults are not counted then. */
  readonly broken?: (context: BrowserContext) => Promise<unknown>;
}

/**
 * Opens an address in a fresh context, hands the page over, and fails on any error of script or console and on any
 * request to another host.
 */
export async function withPage(
  browser: Browser,
  address: string,
  options: PageOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height ?? 900 },
    colorScheme: options.scheme ?? 'light',
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.script ?? true,
    reducedMotion: options.motion ? 'no-preference' : 'reduce',
  });
  const faults: string[] = [];
  try {
    await options.broken?.(context);
    const page = await context.newPage();
    if (options.savesData)
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
    if (options.early) await page.addInitScript(options.early);
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    const { origin } = new URL(address);
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (asked !== origin && !['data:', 'blob:'].includes(protocol)) faults.push(`other host: ${request.url()}`);
    });
    const response = await page.goto(address);
    if (!options.broken) expect(response?.status()).toBe(200);
    await use(page);
    if (!options.broken) expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
