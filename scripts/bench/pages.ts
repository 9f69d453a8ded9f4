import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { registry } from '../../src/charts/registry.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { buildSite } from './build.ts';
import type { Visits } from './measured.ts';
import type { UseTimes } from './own-uses.ts';
import { timeUses } from './own-uses.ts';
import { buildLimitPages, buildPeerPages } from './peer-pages.ts';
import type { PeerPage } from './peers.ts';
import { installPeers, peerPages, peers, peersFolder, root } from './peers.ts';
import { pagesReport } from './report/pages-report.ts';
import { serveBrotli } from './serve-brotli.ts';
import { slowNetwork } from './slow-network.ts';
import { median } from './statistics.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import type { Wanted } from './watch-page.ts';

/** Enough rounds for medians on an otherwise idle machine. */
export const defaultRounds = 9;

/** Measures our pages and the peers' in turn and writes docs/benchmarks.md. */
export async function benchPages(rounds: number): Promise<void> {
  const [, loadBefore] = loadavg();
  const built = path.join(peersFolder, 'dist');
  const site = path.join(built, 'site');
  console.log('bench: packages and pages of the peers, our site …');
  installPeers();
  rmSync(built, { recursive: true, force: true });
  buildSite(site);
  buildLimitPages(site, built);
  await buildPeerPages(site, built);
  const folders = Object.fromEntries(['limit', ...peers.map(({ id }) => id)].map((id) => [id, path.join(built, id)]));
  const served = await serveBrotli({ '': site, ...folders });
  const slow = await slowNetwork(served.address);
  const browser = await launchBrowser();
  try {
    const visits = await visitAll(browser, slow.address, rounds);
    console.log('bench: the front page at full speed, the uses of every chart …');
    const mainThread = await mainThreadOf(browser, `${served.address}/`, rounds);
    const uses = new Map<string, UseTimes>();
    for (const id of Object.keys(registry)) uses.set(id, await timeUses(browser, `${served.address}/charts/${id}/`));
    const report = pagesReport({
      rounds,
      loadBefore: loadBefore ?? NaN,
      browser: browser.version(),
      visits,
      mainThread,
      uses,
    });
    writeFileSync(path.join(root, 'docs/benchmarks.md'), report);
    console.log(report);
  } finally {
    await browser.close();
    slow.close();
    served.close();
  }
}

interface Stop extends Wanted {
  readonly owner: string;
  readonly path: string;
}

/**
 * For each page of the peers ours and theirs; for pages with one drawing also the page with the drawing alone, as the
 * limit that the network allows.
 */
function stopsOf({ id, drawings }: PeerPage): Stop[] {
  const theirs = peers.map(({ id: owner }) => ({ owner, path: `/${owner}/${id}/`, places: '.chart', drawings }));
  if (id === 'three') return [{ owner: 'ours', path: '/', places: '.tile', drawings: 4 }, ...theirs];
  return [
    { owner: 'ours', path: `/charts/${id}/`, places: '.drawings', drawings: 1 },
    { owner: 'limit', path: `/limit/${id}/`, places: 'body', drawings: 1 },
    ...theirs,
  ];
}

/**
 * Loads every page once in each round, so that other work on the machine affects all of them. The first round is not
 * counted.
 */
async function visitAll(browser: Browser, address: string, rounds: number): Promise<Map<string, Visits>> {
  const found = new Map<string, Map<string, Visit[]>>();
  for (let round = 0; round <= rounds; round++) {
    console.log(`bench: round ${round} of ${rounds} …`);
    for (const page of peerPages) {
      for (const stop of stopsOf(page)) {
        const seen = await visit(browser, address + stop.path, stop);
        if (round === 0) continue;
        const owners = found.get(page.id) ?? new Map<string, Visit[]>();
        found.set(page.id, owners.set(stop.owner, [...(owners.get(stop.owner) ?? []), seen]));
      }
    }
  }
  const medians = (visits: readonly Visit[]): Visit => ({
    requests: median(visits.map((one) => one.requests)),
    bytes: median(visits.map((one) => one.bytes)),
    allBytes: median(visits.map((one) => one.allBytes)),
    firstPaint: median(visits.map((one) => one.firstPaint)),
    visible: median(visits.map((one) => one.visible)),
    blocking: median(visits.map((one) => one.blocking)),
    shift: median(visits.map((one) => one.shift)),
    interaction: median(visits.map((one) => one.interaction)),
  });
  const ofPage = (owners: ReadonlyMap<string, readonly Visit[]>): Visits =>
    new Map([...owners].map(([owner, visits]) => [owner, medians(visits)]));
  return new Map([...found].map(([page, owners]) => [page, ofPage(owners)]));
}

/** How many milliseconds the page's main thread works until it is idle, at full speed; the median of several loads. */
async function mainThreadOf(browser: Browser, address: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const { metrics } = await session.send('Performance.getMetrics');
    times.push(1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN));
    await context.close();
  }
  return median(times);
}
