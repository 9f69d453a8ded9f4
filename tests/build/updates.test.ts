import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { shortVersion } from '../../src/history/paths.ts';
import { openTables } from '../../src/datasets/site-table.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import { distinctVersions, servedVersions, versionAddress } from '../../src/history/table-versions.ts';
import { parseAtom } from '../helpers/parse-xml.ts';
import { siteDocuments } from '../helpers/site-documents.ts';

const folder = inject('site');
const revisions = readHistory('data');
const tables = [...new Set(revisions.flatMap((revision) => revision.tables.map(({ name }) => name)))];
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const open = siteDocuments(folder);
const languages = [
  { lang: 'zh', prefix: '' },
  { lang: 'en', prefix: '/en' },
];
/** The file of an address of the site, which must be there; its anchor too. */
function expectServed(address: string): void {
  const { pathname, hash } = new URL(address, 'http://site');
  const file = path.join(pathname, pathname.endsWith('/') ? 'index.html' : '');
  expect(existsSync(path.join(folder, file)), address).toBe(true);
  if (hash !== '') expect(open(file).querySelector(hash), address).not.toBeNull();
}

describe.each(languages)('updates in $lang', ({ lang, prefix }) => {
  test('every revision has its permanent place on the page, newest first', () => {
    const places = [...open(`${prefix}/updates/`).querySelectorAll('section[id^=r-]')];
    expect(places.map(({ id }) => id)).toEqual(revisions.map(({ number }) => `r-${number}`).toReversed());
    const [first] = places.slice(-1);
    for (const { name } of revisions[0]?.tables ?? [])
      expect(first?.querySelector(`a[href="${prefix}/data/${name}/"]`), name).not.toBeNull();
  });

  test.each(['feed', ...tables])('the feed %s is whole, and all its links lead somewhere', (name) => {
    const feed = parseAtom(read(`${prefix}/updates/${name}.xml`));
    expect(feed.lang).toMatch(new RegExp(`^${lang}`));
    const [self, alternate] = feed.links;
    expect(self).toMatchObject({ rel: 'self', type: 'application/atom+xml' });
    expect(new URL(self?.href ?? '').pathname).toBe(`${prefix}/updates/${name}.xml`);
    expectServed(alternate?.href ?? '');
    const own = revisions.filter((one) => name === 'feed' || one.tables.some((table) => table.name === name));
    expect(feed.entries.map(({ id }) => id.split('/').at(-1))).toEqual(
      own.map(({ number }) => `r-${number}`).toReversed(),
    );
    expect(feed.updated >= (feed.entries[0]?.updated ?? '')).toBe(true);
    for (const { updated, links, hrefs } of feed.entries) {
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      for (const href of [...links.map((link) => link.href), ...hrefs]) {
        expect(href).toMatch(/^https?:/);
        expectServed(href);
      }
    }
  });

  test('the JSON feed tells of the same entries as the Atom feed', () => {
    const atom = parseAtom(read(`${prefix}/updates/feed.xml`));
    const feed: unknown = JSON.parse(read(`${prefix}/updates/feed.json`));
    const self = atom.links[0]?.href ?? '';
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: atom.title,
      feed_url: self.replace(/xml$/, 'json'),
      home_page_url: atom.links[1]?.href,
      items: atom.entries.map(({ id, title, updated, links }) => ({
        id,
        title,
        url: links[0]?.href,
        date_published: updated,
        content_html: expect.stringMatching(/^<div xmlns="[^"]*"><p>.+<\/div>$/s) as unknown,
      })),
    });
  });

  test('feeds are found from the heads of the pages they follow', () => {
    const feedsOf = (page: string) =>
      [...open(`${prefix}${page}`).querySelectorAll('link[rel=alternate][type="application/atom+xml"]')].map((link) => {
        const href = link.getAttribute('href') ?? '';
        const next = link.nextElementSibling?.getAttribute('href');
        if (href.endsWith('/feed.xml')) expect(next).toBe(href.replace(/xml$/, 'json'));
        return href;
      });
    for (const page of ['/', '/updates/']) expect(feedsOf(page)).toEqual([`${prefix}/updates/feed.xml`]);
    for (const table of tables) expect(feedsOf(`/data/${table}/`)).toEqual([`${prefix}/updates/${table}.xml`]);
    for (const chart of charts)
      expect(feedsOf(`/charts/${chart.id}/`)).toEqual(chart.tables.map((table) => `${prefix}/updates/${table}.xml`));
  });

  test.each(charts)('chart $id says when its data last changed, and what changed is there', ({ id }) => {
    const link = open(`${prefix}/charts/${id}/`).querySelector('.figure-date a[href*="/updates/"]');
    const href = link?.getAttribute('href') ?? '';
    expectServed(href);
    const number = href.split('#r-')[1];
    const date = revisions.find((revision) => String(revision.number) === number)?.date;
    expect(link?.querySelector('time')?.getAttribute('datetime')).toBe(date);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('every page leads to the updates, and search finds them', () => {
    for (const page of ['/', '/data/salaries/', '/charts/seats/'])
      expect(open(`${prefix}${page}`).querySelector(`footer a[href="${prefix}/updates/"]`)).not.toBeNull();
    const index = read(`${prefix}/search.json`);
    expect(index).toContain(`"href":"${prefix}/updates/"`);
  });
});

describe('versions of tables', () => {
  test('every version that was ever accepted is served, byte for byte, and nothing else: none of microdata', () => {
    const versions = servedVersions(revisions).map(({ table, version }) => versionAddress(table, version));
    expect(versions.length).toBeGreaterThanOrEqual(openTables(siteData().tables).length);
    for (const address of versions) {
      const kept = path.join('data/history/tables', address.replace(/^\/data\//, ''));
      expect(readFileSync(path.join(folder, address)).equals(readFileSync(kept)), address).toBe(true);
    }
    const served = readdirSync(path.join(folder, 'data'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => /\/[0-9a-f]{12}\.csv$/.test(file));
    expect(served.map((file) => `/data/${file}`).toSorted()).toEqual(versions.toSorted());
  });

  test('each stands on its table’s page with its day', () => {
    for (const { table, version, shape, revision } of distinctVersions(revisions)) {
      const document = open(`data/${table}/`);
      const link = document.querySelector(`#versions a[href="${versionAddress(table, version)}"]`);
      expect(link !== null, table).toBe(shape.microdata !== true);
      expect(document.querySelector('#versions')?.textContent, table).toContain(shortVersion(version));
      expect(document.querySelector(`#versions a[href="/updates/#r-${revision.number}"]`), table).not.toBeNull();
    }
  });
});
