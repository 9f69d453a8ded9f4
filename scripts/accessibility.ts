// npm run accessibility [-- [--all] [SETTING…] [figures]]: tests the built site, one page of each kind in each
// language, or all pages, in every setting of src/content/project/access/run.ts, and the figure of every chart, and
// stores the counts for the page /accessibility/. With names, only those settings (or the figures) are tested. Exit
// status 0 nothing new, 1 something.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { charts } from '../src/charts/all-charts.ts';
import type { PointId } from '../src/content/project/access/points.ts';
import type { AccessRun, SettingResult, AccessSetting } from '../src/content/project/access/run.ts';
import { accessRun, accessSettings } from '../src/content/project/access/run.ts';
import type { Lang } from '../src/i18n/lang.ts';
import { languages } from '../src/i18n/lang.ts';
import { pageKind, pageOfEachKind } from '../tests/helpers/page-kinds.ts';
import { serveFolder } from '../tests/helpers/serve-folder.ts';
import { allPages } from '../tests/helpers/site-pages.ts';
import type { PointFaults } from './support/access-visits.ts';
import { accessContext, visitFigure, visitPage } from './support/access-visits.ts';
import { launchBrowser } from './support/launch-browser.ts';

const file = 'src/content/project/access/run.json';
/** The number of pages that are open at once. */
const atOnce = 4;

const args = process.argv.slice(2);
const everyPage = args.includes('--all');
const names = args.filter((arg) => arg !== '--all');
const parts = [...accessSettings.map(({ id }) => id), 'figures'];
const unknown = names.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`no such setting: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exit(2);
}
const asked = (part: string): boolean => names.length === 0 || names.includes(part);

const dist = path.resolve(process.env['DIST_DIR'] ?? 'dist');
const pages = allPages(dist);
const visited = everyPage ? pages : pageOfEachKind(pages);

const settings: Record<string, SettingResult> = {};
const figures: Partial<Record<PointId, number>> = {};
const pale = { marks: 0, of: 0 };
let found = 0;

/** Adds the faults found in one place to the counts of its setting, and prints them. */
function note(where: string, faults: PointFaults, into: Partial<Record<PointId, number>>): number {
  for (const [id, some] of Object.entries(faults) as [PointId, readonly string[]][]) {
    into[id] = (into[id] ?? 0) + some.length;
    for (const one of some) console.error(`${where}: ${id}: ${one}`);
  }
  return Object.values(faults).flat().length;
}

async function tryPages(setting: AccessSetting): Promise<void> {
  const points: Partial<Record<PointId, number>> = {};
  const incomplete: Record<string, number> = {};
  let [violations, own] = [0, 0];
  const context = await accessContext(browser, setting);
  const page = await context.newPage();
  for (const { path: at } of visited) {
    await page.goto(site.address + at);
    const { axe: said, points: faults } = await visitPage(page, setting);
    for (const { rule, elements } of said.violations) {
      violations += elements.length;
      console.error(`${at} ${setting.id}: ${rule}: ${elements.join(' | ')}`);
    }
    for (const { rule, elements } of said.incomplete) incomplete[rule] = (incomplete[rule] ?? 0) + elements.length;
    own += note(`${at} ${setting.id}`, faults, points);
  }
  await context.close();
  settings[setting.id] = { pages: visited.length, violations, incomplete, points };
  if (!setting.limit) found += violations + own;
  console.log(`${setting.id}: ${visited.length} pages, ${violations + own} faults`);
}

async function tryFigure(chart: string, lang: Lang): Promise<void> {
  const at = `${lang === 'zh' ? '' : `/${lang}`}/charts/${chart}/`;
  const { points, pale: own } = await visitFigure(browser, site.address + at);
  found += note(at, points, figures);
  // The drawings have the same marks in both languages, so one is enough.
  if (lang !== 'zh') return;
  pale.marks += own.marks;
  pale.of += own.of;
}

const [browser, site] = await Promise.all([launchBrowser(), serveFolder(dist)]);
const left = [
  ...accessSettings.filter(({ id }) => asked(id)).map((setting) => () => tryPages(setting)),
  ...(asked('figures') ? charts.flatMap(({ id }) => languages.map((lang) => () => tryFigure(id, lang))) : []),
];
const work = async (): Promise<void> => {
  for (let next = left.shift(); next; next = left.shift()) await next();
};
try {
  await Promise.all(Array.from({ length: atOnce }, work));
} finally {
  await site.close();
  await browser.close();
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const of = asked('figures') ? { charts: charts.length, figures, pale } : accessRun;
const run: AccessRun = {
  date: new Date().toISOString().slice(0, 10),
  version,
  axe: axe.version,
  chromium: browser.version(),
  everyPage: names.length === 0 ? everyPage : accessRun.everyPage && everyPage,
  kinds: [...new Set(pages.map(({ path: at }) => pageKind(at)))].sort(),
  charts: of.charts,
  settings: Object.fromEntries(accessSettings.map(({ id }) => [id, settings[id] ?? accessRun.settings[id]])),
  figures: of.figures,
  pale: of.pale,
};
writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
console.log(`${file}: ${found} found`);
process.exitCode = found > 0 ? 1 : 0;
