import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../../src/charts/registry.ts';
import { readHistory } from '../../src/datasets/history/read-history.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { languages } from '../../src/i18n/lang.ts';
import { parseXml } from '../helpers/parse-xml.ts';
import { servedFile } from '../helpers/served-file.ts';
import { siteFiles, sitePages } from '../helpers/site-pages.ts';

const folder = inject('site');
const files = siteFiles(folder);
const pages = sitePages(folder).map(({ path: page, html }) => ({ page, document: parseHTML(html).document }));
const { tables } = loadData('data');
const newest = readHistory('data').at(-1);
const site = 'http://localhost:4321';
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const attribute = (document: Document, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name) ?? '';
const canonical = (document: Document): string => attribute(document, 'link[rel=canonical]', 'href');
const robots = (document: Document): string => attribute(document, 'meta[name=robots]', 'content');
/** Pages that stand for themselves: not those for frames, not the one for addresses that do not exist. */
const own = pages.filter(({ document }) => canonical(document) !== '' && !robots(document).includes('noindex'));
const pageOf = (address: string): Document => {
  const found = pages.find(({ page }) => page === address);
  if (!found) throw new Error(`there is no page ${address}`);
  return found.document;
};
const prefixes = languages.map((lang) => ({ lang, prefix: lang === 'zh' ? '' : '/en' }));

/** Addresses of this site, with scheme and host, that no file answers. */
const unanswered = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => !address.startsWith(`${site}/`) || servedFile(folder, address) === undefined);

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
      expect(one.canonical).toBe(`${site}${one.page}`);
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
      return unanswered([tag('og:image')]);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test('a chart’s card shows the chart, in the page’s language', () => {
    for (const { prefix } of prefixes)
      for (const { id } of charts)
        expect(attribute(pageOf(`${prefix}/charts/${id}/`), 'meta[property="og:image"]', 'content')).toBe(
          `${site}${prefix}/charts/${id}.social.png`,
        );
  });
});

describe('oEmbed', () => {
  test.each(prefixes.flatMap(({ prefix }) => charts.map(({ id, name }) => ({ prefix, id, name }))))(
    '$prefix/charts/$id/ names an answer, and the answer is whole',
    ({ prefix, id, name }) => {
      const href = attribute(pageOf(`${prefix}/charts/${id}/`), 'link[type="application/json+oembed"]', 'href');
      expect(href).toBe(`${site}${prefix}/oembed/${id}.json`);
      const answer = JSON.parse(read(`${prefix}/oembed/${id}.json`)) as Readonly<Record<string, unknown>>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, provider_url: `${site}${prefix}/` });
      expect(answer['height']).toBeGreaterThan(200);
      expect(answer['title']).toBe(
        attribute(pageOf(`${prefix}/charts/${id}/`), 'meta[property="og:title"]', 'content'),
      );
      expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 628, cache_age: 86_400 });
      expect(Object.values(answer).filter((value) => value === null || value === '')).toEqual([]);
      const html = String(answer['html']);
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const frames = [...document.querySelectorAll('iframe')];
      expect(frames).toHaveLength(1);
      expect(document.querySelectorAll('script, style, link, img')).toHaveLength(0);
      expect(frames[0]?.getAttribute('src')).toBe(`${site}${prefix}/embed/${id}/`);
      // A finding would go stale in other people's pages.
      expect(frames[0]?.getAttribute('title')).toBe(prefix === '' ? name.zh : name.en);
      expect(unanswered([frames[0]?.getAttribute('src') ?? '', String(answer['thumbnail_url'])])).toEqual([]);
    },
  );
});

describe('JSON-LD', () => {
  const dataOf = (document: Document): Record<string, unknown>[] =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );
  const textsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(textsOf)
        : [];

  test.each(prefixes.flatMap(({ lang, prefix }) => tables.map((table) => ({ lang, prefix, table }))))(
    '$prefix/data/$table.resource.name/ describes its dataset in the words of the page, with downloads that are there',
    ({ prefix, table }) => {
      const { name } = table.resource;
      const document = pageOf(`${prefix}/data/${name}/`);
      const [dataset, ...more] = dataOf(document);
      expect(more).toEqual([]);
      expect(dataset).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        isAccessibleForFree: true,
      });
      expect(dataset?.['url']).toBe(canonical(document));
      const description = String(dataset?.['description']);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
      const text = document.body.textContent.replace(/\s+/g, '');
      expect(text).toContain(String(dataset?.['name']).replace(/\s+/g, ''));
      expect(description.replace(/\s+/g, '')).toContain(
        (document.querySelector('.lead')?.textContent ?? '?').replace(/\s+/g, ''),
      );
      expect(textsOf(dataset).filter((one) => /<|>|&[a-z]+;|undefined|\[object/.test(one))).toEqual([]);
      const downloads = (dataset?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
      expect(unanswered(downloads)).toEqual([]);
      const whole = files.filter((file) => new RegExp(`^data/${name}\\.(?!template|example)`).test(file));
      expect(whole.filter((file) => !downloads.includes(`${site}/${file}`))).toEqual([]);
      expect(dataset?.['dateModified']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(downloads).toContain(`${site}/data/${name}/${String(dataset?.['version'])}.csv`);
    },
  );

  test('what a dataset says of time is what its rows say', () => {
    const coverage = (name: string) => dataOf(pageOf(`/data/${name}/`))[0]?.['temporalCoverage'];
    const years = tables
      .find(({ resource }) => resource.name === 'bank-centres')
      ?.rows.map((row) => Number(row['year']));
    expect(coverage('bank-centres')).toBe(`${Math.min(...(years ?? []))}/${Math.max(...(years ?? []))}`);
    for (const name of ['sources', 'gaps', 'cities', 'roles']) expect(coverage(name), name).toBeUndefined();
  });

  test.each(prefixes.flatMap(({ prefix }) => charts.map(({ id, name }) => ({ prefix, id, name }))))(
    '$prefix/charts/$id/ describes its picture',
    ({ prefix, id }) => {
      const document = pageOf(`${prefix}/charts/${id}/`);
      const [image, ...more] = dataOf(document);
      expect(more).toEqual([]);
      expect(image).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ImageObject',
        url: canonical(document),
      });
      for (const part of ['name', 'caption'])
        expect(document.querySelector('main')?.textContent).toContain(String(image?.[part]));
      expect(unanswered([String(image?.['contentUrl']), String(image?.['thumbnailUrl'])])).toEqual([]);
      const licence = new URL(String(image?.['acquireLicensePage']));
      expect(pageOf(licence.pathname).querySelector(licence.hash)).not.toBeNull();
    },
  );
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
    expect(urls.map(({ loc }) => loc).toSorted()).toEqual(own.map(({ document }) => canonical(document)).toSorted());
  });

  test('the sitemap’s languages are those of the pages, and its days those of the data', () => {
    for (const { loc, alternates, lastmod } of urls) {
      const document = pageOf(new URL(loc).pathname);
      const named = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
        tag: link.getAttribute('hreflang'),
        href: link.getAttribute('href'),
      }));
      expect(alternates).toEqual(named);
      if (lastmod !== undefined) expect(readHistory('data').map(({ date }) => date)).toContain(lastmod);
    }
    expect(urls.find(({ loc }) => loc === `${site}/updates/`)?.lastmod).toBe(newest?.date);
  });

  test('robots.txt names the sitemap and keeps nobody out', () => {
    const lines = read('robots.txt').split('\n');
    const named = lines.filter((line) => line.startsWith('Sitemap: ')).map((line) => line.slice('Sitemap: '.length));
    expect(named).toEqual([`${site}/sitemap.xml`]);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });

  test('every address in llms.txt is served, and every chart and table stands there in both languages', () => {
    const named = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(unanswered(named)).toEqual([]);
    for (const { prefix } of prefixes) {
      for (const { id } of charts) expect(named).toContain(`${site}${prefix}/charts/${id}/`);
      for (const { resource } of tables) expect(named).toContain(`${site}${prefix}/data/${resource.name}/`);
    }
    expect(read('llms.txt').match(/^# /gm)).toHaveLength(1);
  });

  test('CITATION.cff is that of the newest data, in the project and on the site', () => {
    const [kept, served] = [readFileSync('CITATION.cff', 'utf8'), read('CITATION.cff')].map(
      (text) => parse(text) as Record<string, unknown>,
    );
    const { url, ...same } = served ?? {};
    expect(url).toBe(`${site}/`);
    expect(same).toEqual(kept);
    expect(kept).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' });
    expect([kept?.['version'], kept?.['date-released']]).toEqual([String(newest?.number), newest?.date]);
    const [author] = kept?.['authors'] as { name: string }[];
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
      expect(text).toContain(`${site}/`);
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
