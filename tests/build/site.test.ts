import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { allPages, siteFiles, sitePages } from '../helpers/site-pages.ts';

const folder = inject('site');
const files = siteFiles(folder);
const pages = sitePages(folder);
const all = allPages(folder);
const data = loadData('data');
const open = (html: string): Document => parseHTML(html).document;
const languageOf = (page: string): 'zh' | 'en' => (page.startsWith('/en/') ? 'en' : 'zh');
const other = (page: string): string => (page.startsWith('/en/') ? page.slice(3) : `/en${page}`);

describe('pages', () => {
  const paths = pages.map((page) => page.path);

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

  test.each(pages.filter((page) => !page.path.includes('404')))(
    '$path says its language, name and address',
    ({ path: page, html }) => {
      const document = open(html);
      expect(document.documentElement.getAttribute('lang')).toMatch(languageOf(page) === 'zh' ? /^zh/ : /^en/);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.title).toMatch(/\S{2}/);
      expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toMatch(/\S{8}|\S+ \S+/);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^https?:/);
      expect(document.querySelectorAll('link[rel=alternate][hreflang]').length).toBeGreaterThanOrEqual(3);
    },
  );

  test('a dashboard stays within 60 kB, a chart page within 45 kB, brotli', () => {
    const limit = (page: string): number =>
      ['/', '/en/'].includes(page) ? 60_000 : /\/charts\/[^/]+\/$/.test(page) ? 45_000 : Infinity;
    const weights = pages.map(({ path: page, html }) => ({ page, bytes: brotliCompressSync(html).length }));
    expect(weights.filter(({ page, bytes }) => bytes > limit(page))).toEqual([]);
  });

  test('titles differ from page to page', () => {
    const titles = pages.map(({ path: page, html }) => `${languageOf(page)} ${open(html).title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test.each(all)('$path holds no half-made text', ({ html }) => {
    const document = open(html);
    // Programs that are shown to be copied may say such things.
    for (const other of document.querySelectorAll('style, script, pre code')) other.remove();
    const text = `${document.body.textContent} ${[...document.querySelectorAll('[aria-label],[title],[alt]')].map((element) => ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '').join(' ')).join(' ')}`;
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bInfinity\b|\{\{|\$\{|\{n\}|\{x\}/);
  });

  test.each(all.filter((page) => languageOf(page.path) === 'en'))(
    '$path has no Chinese outside text marked as Chinese',
    ({ html }) => {
      const document = open(html);
      for (const marked of document.querySelectorAll('[lang^=zh], style, script')) marked.remove();
      expect(document.body.textContent.match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
    },
  );

  test('every link inside the site leads somewhere', () => {
    const known = new Map<string, Set<string>>();
    const idsOf = (file: string): Set<string> => {
      const ids =
        known.get(file) ?? new Set([...open(readFileSync(file, 'utf8')).querySelectorAll('[id]')].map(({ id }) => id));
      known.set(file, ids);
      return ids;
    };
    const broken = all.flatMap(({ path: page, html }) =>
      [...open(html).querySelectorAll('a[href], link[href], img[src]')].flatMap((element) => {
        const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^(https?:|data:|mailto:)/.test(target)) return [];
        const { pathname: to, hash } = new URL(target, `http://site${page}`);
        const anchor = hash.slice(1);
        const file = path.join(folder, decodeURI(to), to.endsWith('/') ? 'index.html' : '');
        if (!existsSync(file)) return [`${page} → ${target}`];
        if (!anchor) return [];
        return idsOf(file).has(decodeURIComponent(anchor)) ? [] : [`${page} → ${target} (no such place)`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('nothing is asked of another host, and no script or style stands in an attribute', () => {
    for (const { path: page, html } of all) {
      const document = open(html);
      const loads = [
        ...document.querySelectorAll(
          'script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], source[srcset]',
        ),
      ];
      expect(
        loads
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
          .filter((url) => /^(https?:)?\/\//.test(url)),
        page,
      ).toEqual([]);
      expect(html, page).not.toMatch(/<[^>]+\son[a-z]+=/);
    }
  });
});

describe('addresses are permanent', () => {
  /**
   * A version of a table, of a figure or of its pictures: an acceptance brings one, and data/history holds it
   * (updates.test.ts, embeds.test.ts, pictures.test.ts); nobody has to list it.
   */
  const version =
    /^data\/[^/]+\/[0-9a-f]{12}\.csv$|^(en\/)?embed\/[^/]+\/[0-9a-f]{12}\/index\.html$|^(en\/)?charts\/v\/[0-9a-f]{12}\//;

  test('every address ever published is still served', () => {
    const list = readFileSync('tests/build/addresses.txt', 'utf8').trim().split('\n');
    expect(list.length).toBeGreaterThan(100);
    expect(
      list.filter((address) => !files.includes(address)),
      'removed',
    ).toEqual([]);
    expect(
      files.filter((file) => !list.includes(file) && !file.startsWith('_astro/') && !version.test(file)),
      'new: add to tests/build/addresses.txt',
    ).toEqual([]);
  });
});
