import type { Browser, CDPSession, Page } from 'playwright-core';
import { folderHeaders } from '../../support/headers/folder-headers.ts';
import type { PageTraffic, Requests } from './cost-types.ts';

/** One answer of the host. */
interface Answer {
  readonly path: string;
  /** As sent, headers included. */
  readonly bytes: number;
}

/** A page's traffic, and the addresses that a first visit with one choice asks for, in their order. */
export interface PageVisit {
  readonly traffic: PageTraffic;
  readonly paths: readonly string[];
}

const viewport = { width: 1280, height: 900 };
/** A page rests when nothing has been asked for so long, in milliseconds. */
const quietTime = 1000;

/**
 * Opens a page twice in a browser that has nothing of it: for a reader who saves data, then for one who does not and
 * who makes one choice.
 * @param folder the built site, whose headers say which files stay in a browser for good
 * @throws when anything that the page asks for is refused or missing
 */
export async function visitPage(browser: Browser, address: string, folder: string): Promise<PageVisit> {
  const count = (answers: readonly Answer[]): Requests => countRequests(answers, folder);
  const [alone = []] = await answersOf(browser, address, { savesData: true });
  const [rest = [], choice] = await answersOf(browser, address, { savesData: false });
  return {
    traffic: { alone: count(alone), rest: count(rest), choice: choice ? count(choice) : null },
    paths: (choice ?? rest).map(({ path }) => path),
  };
}

/** Sums of answers; `immutable` in the headers of the site's folder says that a file is named by its digest. */
function countRequests(answers: readonly Answer[], folder: string): Requests {
  const hashed = answers.filter(({ path }) => folderHeaders(folder, path).get('Cache-Control')?.includes('immutable'));
  const bytes = (some: readonly Answer[]): number => some.reduce((sum, one) => sum + one.bytes, 0);
  return {
    requests: answers.length,
    bytes: bytes(answers),
    hashedRequests: hashed.length,
    hashedBytes: bytes(hashed),
  };
}

/** All answers until the page rests and, where there is a choice to make, until it rests after that. */
async function answersOf(
  browser: Browser,
  address: string,
  { savesData }: { readonly savesData: boolean },
): Promise<readonly (readonly Answer[])[]> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    if (savesData)
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
    const traffic = await follow(await context.newCDPSession(page));
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    // The page fetches ahead in an idle moment that it asked for before this one.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 })));
    const rest = await traffic.rested();
    if (savesData || !(await choose(page))) return [rest];
    return [rest, await traffic.rested()];
  } finally {
    await context.close();
  }
}

/** Takes the next option of the first control that is shown; false where the page offers none. */
async function choose(page: Page): Promise<boolean> {
  const controls = page.locator('chart-tiles select, chart-figure form select');
  if ((await controls.count()) === 0) return false;
  const shown = controls.filter({ visible: true });
  // An embedded chart shows its controls once they are asked for.
  if ((await shown.count()) === 0) await page.locator('.embed-choose').first().click();
  const control = shown.first();
  const index = await control.evaluate((select) =>
    select instanceof HTMLSelectElement ? (select.selectedIndex + 1) % select.options.length : 0,
  );
  await control.selectOption({ index });
  return true;
}

/** Keeps every answer of the host. */
async function follow(session: CDPSession): Promise<{ rested: () => Promise<readonly Answer[]> }> {
  const open = new Map<string, string>();
  const answers: Answer[] = [];
  const failed: string[] = [];
  let last = performance.now();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, requestId }) => {
    last = performance.now();
    if (request.url.startsWith('http')) open.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.responseReceived', ({ response }) => {
    if (response.status >= 400) failed.push(`${response.url}: ${response.status}`);
  });
  const end = (requestId: string): string | undefined => {
    const path = open.get(requestId);
    open.delete(requestId);
    last = performance.now();
    return path;
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const path = end(requestId);
    if (path !== undefined) answers.push({ path, bytes });
  });
  session.on('Network.loadingFailed', ({ requestId, errorText }) => {
    failed.push(`${end(requestId) ?? requestId}: ${errorText}`);
  });
  return {
    async rested() {
      last = performance.now();
      while (open.size > 0 || performance.now() - last < quietTime)
        await new Promise((resolve) => setTimeout(resolve, 50));
      if (failed.length > 0) throw new Error(`bench cost: ${failed.join(', ')}`);
      return [...answers];
    },
  };
}
