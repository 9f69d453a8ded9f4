import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../../src/charts/all-charts.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { parseXml } from '../helpers/parse-xml.ts';
import { attribute, builtFor, canonical, prefixes, siteDocuments, unanswered } from '../helpers/site-documents.ts';
import { pagesToParse } from '../helpers/pages-to-parse.ts';
import { siteFiles, sitePages } from '../helpers/site-pages.ts';
import { presentData } from '../helpers/present-data.ts';

const folder = inject('site');
const files = siteFiles(folder);
const pageOf = siteDocuments(folder);
const pages = pagesToParse(sitePages(folder)).map(({ path: page }) => ({ page, document: pageOf(page) }));
const { tables } = presentData();
const newest = readHistory('data').at(-1);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const robots = (document: Document): string => attribute(document, 'meta[name=robots]', 'content');
/** Pages that stand for themselves: not those for frames, not the one for addresses that do not exist. */
const own = pages.filter(({ document }) => canonical(document) !== '' && !robots(document).includes('noindex'));

describe('heads', () => {
  const links = own.map(({ page, document }) => ({
    page,
    canonical: canonical(document),
    alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
      tag: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
  }));

  test('every page is its own canonical address, and its other languages lead back', () => {
    const byAddress = new Map(links.map((one) => [one.canonical, one]));
    for (const one of links) {
      expect(one.canonical).toBe(`${builtFor}${one.page}`);
      expect(one.alternates.map(({ tag }) => tag)).toEqual(['zh-Hans-CN', 'en', 'x-default']);
      for (const { href } of one.alternates)
        expect(byAddress.get(href)?.alternates, `${one.page} → ${href}`).toEqual(one.alternates);
      expect(one.alternates.map(({ href }) => href)).toContain(one.canonical);
    }
  });

  test('every page has a card with its own title, address and language, and a picture that is there', () => {
    const faults = own.flatMap(({ page, document }) => {
      const tag = (property: string): string => attribute(document, `meta[property="${property}"]`, 'content');
      expect(document.title.startsWith(tag('og:title')), page).toBe(true);
      expect(tag('og:url')).toBe(canonical(document));
      expect(tag('og:description')).toBe(attribute(document, 'meta[name=description]', 'content'));
      expect([tag('og:locale'), tag('og:locale:alternate')]).toEqual(
        page.startsWith('/en/') ? ['en_US', 'zh_CN'] : ['zh_CN', 'en_US'],
      );
      expect([tag('og:image:width'), tag('og:image:height')]).toEqual(['1200', '628']);
      expect(tag('og:image:alt')).toMatch(/\S{4}|\S+ \S+/);
      expect(attribute(document, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
      return unanswered(folder, [tag('og:image')]);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test('a chart’s card shows the chart, in the page’s language', () => {
    for (const { prefix } of prefixes)
      for (const { id } of charts)
        expect(attribute(pageOf(`${prefix}/charts/${id}/`), 'meta[property="og:image"]', 'content')).toBe(
          `${builtFor}${prefix}/charts/${id}.social.png`,
        );
  });
});

describe('for machines', () => {
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const urls = Array.from(parseXml(read('sitemap.xml')).getElementsByTagNameNS(xmlns, 'url')).map((url) => ({
    loc: url.getElementsByTagNameNS(xmlns, 'loc')[0]?.textContent ?? '',
    lastmod: url.getElementsByTagNameNS(xmlns, 'lastmod')[0]?.textContent ?? undefined,
    alternates: Array.from(url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')).map((link) => ({
      tag: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
  }));

  test('the sitemap has every page that stands for itself, once, and no other', () => {
    const addresses = sitePages(folder).flatMap(({ html }) => {
      const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
      return address === undefined || /<meta name="robots" content="[^"]*noindex/.test(html) ? [] : [address];
    });
    expect(urls.map(({ loc }) => loc).toSorted()).toEqual(addresses.toSorted());
    expect(own.filter(({ document }) => !addresses.includes(canonical(document)))).toEqual([]);
  });

  test('the sitemap’s languages are those of the pages, and its days those of the data', () => {
    const days = readHistory('data').map(({ date }) => date);
    const parsed = new Map(own.map(({ document }) => [canonical(document), document]));
    for (const { loc, alternates, lastmod } of urls) {
      if (lastmod !== undefined) expect(days).toContain(lastmod);
      const document = parsed.get(loc);
      if (!document) continue;
      const named = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
        tag: link.getAttribute('hreflang'),
        href: link.getAttribute('href'),
      }));
      expect(alternates).toEqual(named);
    }
    expect(urls.find(({ loc }) => loc === `${builtFor}/updates/`)?.lastmod).toBe(newest?.date);
  });

  test('robots.txt names the sitemap and keeps nobody out', () => {
    const lines = read('robots.txt').split('\n');
    const named = lines.filter((line) => line.startsWith('Sitemap: ')).map((line) => line.slice('Sitemap: '.length));
    expect(named).toEqual([`${builtFor}/sitemap.xml`]);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });

  test('every address in llms.txt is served, and every chart and table stands there in both languages', () => {
    const named = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(unanswered(folder, named)).toEqual([]);
    for (const { prefix } of prefixes) {
      for (const { id } of charts) expect(named).toContain(`${builtFor}${prefix}/charts/${id}/`);
      for (const { resource } of tables) expect(named).toContain(`${builtFor}${prefix}/data/${resource.name}/`);
    }
    expect(read('llms.txt').match(/^# /gm)).toHaveLength(1);
  });

  test('CITATION.cff is that of the newest data, in the project and on the site', () => {
    const [kept, served] = [readFileSync('CITATION.cff', 'utf8'), read('CITATION.cff')].map(
      (text) => parse(text) as Record<string, unknown>,
    );
    const { url, ...same } = served ?? {};
    expect(url).toBe(`${builtFor}/`);
    expect(same).toEqual(kept);
    expect(kept).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' });
    expect([kept?.['version'], kept?.['date-released']]).toEqual([String(newest?.number), newest?.date]);
    const [author] = (kept?.['authors'] ?? []) as { name: string }[];
    expect(readFileSync('LICENSE', 'utf8').toLowerCase()).toContain(author?.name.toLowerCase());
    const known = 'abstract authors cff-version date-released keywords license message title type version'.split(' ');
    expect(Object.keys(kept ?? {}).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('the guide’s programs are those of the project, and read what is there', () => {
    const shown = [...pageOf('/embedding/').querySelectorAll('.sample pre')].map((sample) => sample.textContent);
    expect(shown).toHaveLength(4);
    for (const text of shown) {
      const paths = [...text.matchAll(/(?:data|charts)\/[a-z-]+\.(?:csv|json)/g)].map(([address]) => address);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((address) => !files.includes(address))).toEqual([]);
      expect(text).toContain(`${builtFor}/`);
    }
  });
});

describe('what is published', () => {
  const texts = files.filter((file) => /\.(?:html|js|json|xml|txt|svg|css|cff)$|^_headers$/.test(file));

  test('has no hidden file but .well-known, no source map, no way of the machine it was built on', () => {
    expect(files.filter((file) => /(^|\/)\.(?!well-known\/)/.test(file) || file.endsWith('.map'))).toEqual([]);
    const here = [process.cwd(), process.env['HOME'] ?? '/root'].filter((place) => place.length > 4);
    const faults = texts.filter((file) => {
      const text = read(file);
      return here.some((place) => text.includes(place)) || /sourceMappingURL|serviceWorker\.register/.test(text);
    });
    expect(faults).toEqual([]);
  });

  test('has no address of a person and no key', () => {
    const secret =
      /[\w.+-]+@[\w-]+\.(?:com|cn|org|net)\b|\bgh[pousr]_\w{30,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*KEY/;
    expect(texts.filter((file) => secret.test(read(file)))).toEqual([]);
  });
});
