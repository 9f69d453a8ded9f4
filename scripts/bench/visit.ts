import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from './statistics.ts';
import type { Wanted } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

/**
 * The measurements of one page loaded once with an empty cache. Times are in milliseconds from the start of the
 * navigation.
 */
export interface Visit {
  /** The number of requests until the charts were visible. */
  readonly requests: number;
  /** The bytes received until then, as sent, with headers. */
  readonly bytes: number;
  /** All bytes, including what is prefetched for later uses. */
  readonly allBytes: number;
  readonly firstPaint: number;
  readonly visible: number;
  readonly blocking: number;
  readonly shift: number;
  /** From a tap on the first drawing to the next frame: the slowest of its events, as the median of five taps. */
  readonly interaction: number;
}

/** The factor by which the processor is slowed down. */
export const slowdown = 4;
/** The viewport of a phone. */
const viewport = { width: 412, height: 823 };

/** Loads a page as a phone on a slow network does, waits until it is idle, and taps. */
export async function visit(browser: Browser, address: string, wanted: Wanted): Promise<Visit> {
  const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await follow(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watchPage, wanted);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(() => window.watched.visible !== undefined, undefined, { timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const { firstPaint = NaN, visible = NaN, blocking, shift } = await page.evaluate(() => window.watched);
    const sent = traffic.until(visible);
    const interaction = median(await tap(page, wanted.places));
    return { ...sent, allBytes: traffic.until(Infinity).bytes, firstPaint, visible, blocking, shift, interaction };
  } finally {
    await context.close();
  }
}

interface Traffic {
  readonly until: (milliseconds: number) => { readonly requests: number; readonly bytes: number };
}

/**
 * Follows the network: the requests, and the files with the times at which they were complete, from the start of the
 * navigation. The page itself counts as complete at once.
 */
async function follow(session: CDPSession): Promise<Traffic> {
  const asked: number[] = [];
  const came: { at: number; bytes: number }[] = [];
  let document: string | undefined;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.requestWillBeSent', ({ timestamp, request, requestId }) => {
    document ??= requestId;
    if (request.url.startsWith('http')) asked.push(timestamp);
  });
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength: bytes, requestId }) => {
    came.push({ at: requestId === document ? 0 : timestamp, bytes });
  });
  return {
    until(milliseconds) {
      const end = (asked[0] ?? NaN) + milliseconds / 1000;
      const bytes = came.reduce((sum, { at, bytes: some }) => (at <= end ? sum + some : sum), 0);
      return { requests: asked.filter((at) => at <= end).length, bytes };
    },
  };
}

/** Where the first drawing is tapped, as fractions of its width and height. */
const spots = [
  [0.3, 0.55],
  [0.45, 0.6],
  [0.6, 0.65],
  [0.4, 0.58],
  [0.52, 0.62],
] as const;

async function tap(page: Page, places: string): Promise<number[]> {
  const box = await page.evaluate((selector) => {
    const found = [...document.querySelectorAll(selector)].flatMap((place) => [
      ...place.querySelectorAll('svg, canvas'),
    ]);
    const drawing = found.find((one) => one.clientWidth > 50);
    drawing?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = drawing?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  }, places);
  await page.waitForTimeout(300);
  const times: number[] = [];
  for (const [across, down] of spots) {
    await page.evaluate(() => (window.watched.events = []));
    await page.touchscreen.tap(box.left + across * box.width, box.top + down * box.height);
    await page.waitForTimeout(300);
    times.push(Math.max(...(await page.evaluate(() => window.watched.events))));
  }
  return times;
}
