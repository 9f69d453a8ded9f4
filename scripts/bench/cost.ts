import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../support/launch-browser.ts';
import { buildSite } from './build.ts';
import { costCommand, readAssumptions } from './cost/assumptions.ts';
import type { CostValues } from './cost/assumptions.ts';
import { costSection } from './cost/cost-section.ts';
import type { Assumptions, CostResult, PageKind } from './cost/cost-types.ts';
import { measuredPages } from './cost/cost-types.ts';
import { keepCost, keptCost } from './cost/keep-cost.ts';
import { runLoad } from './cost/load-run.ts';
import type { PageVisit } from './cost/page-answers.ts';
import { visitPage } from './cost/page-answers.ts';
import { root } from './peers.ts';
import { serveBrotli } from './serve-brotli.ts';

/**
 * What many readers ask of the host, and whether a plain nginx carries them; keeps the result and writes its part of
 * docs/hosting.md. With `kept` nothing is measured: the sums are made again from the last measurement.
 */
export async function benchCost(values: CostValues): Promise<void> {
  const assumptions = readAssumptions(values);
  const result = values.kept ? { ...keptCost(), assumptions } : await measure(assumptions);
  keepCost(result);
  console.log(costSection(result, 'en'));
}

async function measure(assumptions: Assumptions): Promise<CostResult> {
  const [, loadBefore = NaN] = loadavg();
  const site = path.join(root, 'dist');
  if (!existsSync(path.join(site, 'index.html'))) buildSite(site);
  console.log(`bench: a visit of each kind of page, then ${costCommand(assumptions)} …`);
  const { visits, chromium } = await visitAll(site);
  const load = await runLoad(
    site,
    assumptions.mix,
    byKind(visits, ({ paths }) => paths),
  );
  return {
    date: new Date().toISOString().slice(0, 10),
    version: (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version,
    machine: {
      cores: cpus().length,
      platform: process.platform,
      node: process.versions.node,
      chromium,
      loadBefore: +loadBefore.toFixed(1),
    },
    assumptions,
    traffic: byKind(visits, ({ traffic }) => traffic),
    load,
  };
}

type ByKind<T> = Readonly<Record<PageKind, T>>;
const byKind = <T, U>({ front, chart, topic, story, embed }: ByKind<T>, of: (one: T) => U): ByKind<U> => ({
  front: of(front),
  chart: of(chart),
  topic: of(topic),
  story: of(story),
  embed: of(embed),
});

async function visitAll(site: string): Promise<{ readonly visits: ByKind<PageVisit>; readonly chromium: string }> {
  const served = await serveBrotli({ '': site });
  const browser = await launchBrowser().catch((error: unknown) => {
    served.close();
    throw error;
  });
  try {
    const visit = (kind: PageKind): Promise<PageVisit> =>
      visitPage(browser, served.address + measuredPages[kind], site);
    const visits = {
      front: await visit('front'),
      chart: await visit('chart'),
      topic: await visit('topic'),
      story: await visit('story'),
      embed: await visit('embed'),
    };
    return { visits, chromium: browser.version() };
  } finally {
    await browser.close();
    served.close();
  }
}
