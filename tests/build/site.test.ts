import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { isWithin } from '../helpers/brotli-weight.ts';
import { pageFacts } from '../helpers/page-facts.ts';
import { publishedAddresses } from '../helpers/published-addresses.ts';
import { pagesToParse } from '../helpers/pages-to-parse.ts';
import { allPages, siteFiles, sitePages } from '../helpers/site-pages.ts';
import { presentData } from '../helpers/present-data.ts';

const folder = inject('site');
const files = siteFiles(folder);
const pages = sitePages(folder);
const all = allPages(folder);
const data = presentData();
const languageOf = (page: string): 'zh' | 'en' => (page.startsWith('/en/') ? 'en' : 'zh');
const other = (page: string): string => (page.startsWith('/en/') ? page.slice(3) : `/en${page}`);

const paths = pages.map((page) => page.path);

describe('pages', () => {
  test('every page of the list is there', () => {
    const wanted = [
      '/',
      '/charts/',
      '/data/',
      '/sources/',
      '/guide/',
      '/guide/messages/',
      '/updates/',
      ...charts.map((chart) => `/charts/${chart.id}/`),
      ...data.tables.map(({ resource }) => `/data/${resource.name}/`),
    ];
    expect(wanted.flatMap((page) => [page, other(page)]).filter((page) => !paths.includes(page))).toEqual([]);
  });

  test('every page exists in both languages', () => {
    expect(paths.filter((page) => !page.includes('404') && !paths.includes(other(page)))).toEqual([]);
  });

  test('a dashboard and a chart page stay within 45 kB, brotli', () => {
    const limit = (page: string): number =>
      ['/', '/en/'].includes(page) ? 45_000 : /\/charts\/[^/]+\/$/.test(page) ? 45_000 : Infinity;
    const heavy = pages.filter(({ path: page, html }) => limit(page) < Infinity && !isWithin(html, limit(page)));
    expect(heavy.map((page) => page.path)).toEqual([]);
    expect(pages.filter((page) => limit(page.path) < Infinity).length).toBeGreaterThanOrEqual(2 + 2 * charts.length);
  });

  test('titles differ from page to page', () => {
    const titles = pages.map(
      ({ path: page, html }) => `${languageOf(page)} ${/<title>(.*?)<\/title>/s.exec(html)?.[1]}`,
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

const read = pagesToParse(all);
const facts = new Map(read.map((page) => [page.path, pageFacts(page)]));

describe.each(read)('$path', ({ path: page, html }) => {
  const found = () => facts.get(page) ?? pageFacts({ path: page, html });

  test.runIf(paths.includes(page) && !page.includes('404'))('says its language, name and address', () => {
    const { lang, headings, title, description, canonical, alternates } = found();
    expect(lang).toMatch(languageOf(page) === 'zh' ? /^zh/ : /^en/);
    expect(headings).toBe(1);
    expect(title).toMatch(/\S{2}/);
    expect(description).toMatch(/\S{8}|\S+ \S+/);
    expect(canonical).toMatch(/^https?:/);
    expect(alternates).toBeGreaterThanOrEqual(3);
  });

  test('has no half-made text, no foreign load, no script in an attribute, and links that lead somewhere', () => {
    const { halfMade, hanzi, foreign, targets } = found();
    expect(halfMade).toEqual([]);
    if (languageOf(page) === 'en') expect(hanzi, 'Chinese outside text marked as Chinese').toEqual([]);
    expect(foreign, 'asked of another host').toEqual([]);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(targets.flatMap((target) => brokenLink(page, target))).toEqual([]);
  });
});

/** What is wrong with a link of a page. */
function brokenLink(page: string, target: string): string[] {
  if (/^(https?:|data:|mailto:)/.test(target)) return [];
  const { pathname: to, hash } = new URL(target, `http://site${page}`);
  if (!existsSync(path.join(folder, decodeURI(to), to.endsWith('/') ? 'index.html' : ''))) return [target];
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || facts.get(to)?.ids.has(anchor) ? [] : [`${target} (no such place)`];
}

describe('addresses are permanent', () => {
  /**
   * A version of a table, of a figure or of its pictures, the page of a source or of a checked statement: an acceptance brings one,
   * and data/history holds it (updates, embeds, pictures, sources and claims.test.ts); nobody has to list it.
   */
  const version =
    /^data\/[^/]+\/[0-9a-f]{12}\.csv$|^(en\/)?sources\/[^/]+\/index\.html$|^(en\/)?claims\/CLM\d{3}(\.png|\/index\.html)$|^(en\/)?embed\/[^/]+\/[0-9a-f]{12}\/index\.html$|^(en\/)?charts\/v\/[0-9a-f]{12}\//;

  test('every address ever published is still served', () => {
    const list = publishedAddresses();
    expect(list.length).toBeGreaterThan(1000);
    expect(
      list.filter((address) => !files.includes(address)),
      'removed',
    ).toEqual([]);
    expect(
      files.filter((file) => !list.includes(file) && !file.startsWith('_astro/') && !version.test(file)),
      'new: add the chart, the table or the pattern to tests/build/addresses.txt',
    ).toEqual([]);
  });

  test('the list names every chart and table, and one that goes is noticed', () => {
    const list = publishedAddresses();
    for (const { id } of charts) expect(list).toContain(`charts/${id}/index.html`);
    for (const { resource } of data.tables) expect(list).toContain(`en/data/${resource.name}/index.html`);
    expect(publishedAddresses('chart: a b\ntable: t\n\n{lang}c/{chart}.csv\nd/{table}/\n')).toEqual(
      ['c/a.csv', 'c/b.csv', 'en/c/a.csv', 'en/c/b.csv', 'd/t/'].toSorted(),
    );
  });
});
