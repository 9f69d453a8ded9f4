import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { charts, topicCharts } from '../../src/charts/all-charts.ts';
import { contactWords, projectPages } from '../../src/content/project/project-pages.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { languages } from '../../src/i18n/lang.ts';
import { dist } from '../helpers/next-release-site.ts';
import { repositorySetting } from '../helpers/next-release-words.ts';
import { siteDocuments } from '../helpers/site-documents.ts';
import { presentData } from '../helpers/present-data.ts';

const folder = inject('site');
const prefixOf = (lang: string): string => (lang === 'zh' ? '' : 'en/');
const open = (site: string, lang: string, page: string): Document =>
  siteDocuments(site)(path.posix.join('/', prefixOf(lang), page, '/'));
const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
/** Links to other sites than those of licences and sources. */
const foreign = (links: Iterable<Element>) =>
  [...links].map((link) => link.getAttribute('href') ?? '').filter((href) => /^https?:/.test(href));

describe.each(languages)('the repository in %s', (lang) => {
  /** Where it stands: at the foot of every page, and in the words of two. */
  const places = [
    ['', '.site-footer'],
    ['charts/gripes', '.site-footer'],
    ['guide', '#hand-in'],
    ['about', '#contact'],
    ['corrections', '#report'],
  ] as const;

  test('is linked from foot, guide and about where REPOSITORY_URL names it', () => {
    const address = repositorySetting.replace(/\/$/, '');
    for (const [page, place] of places)
      expect(foreign(open(dist, lang, page).querySelectorAll(`${place} a`)), page).toContain(address);
  });

  test('is where the page of a table leads to its file, where it is set', () => {
    const links = (site: string) => foreign(open(site, lang, 'data/salaries').querySelectorAll('#about dd > a'));
    expect(links(dist)).toEqual([`${repositorySetting.replace(/\/$/, '')}/blob/HEAD/data/salaries.csv`]);
    expect(links(folder)).toEqual([]);
  });

  test('stands in the citation and in what search engines read, where it is set', () => {
    const [set, unset] = [dist, folder].map((site) => ({
      citation: readFileSync(path.join(site, 'CITATION.cff'), 'utf8'),
      page: readFileSync(path.join(site, prefixOf(lang), 'charts/gripes/index.html'), 'utf8'),
    }));
    expect(set?.citation).toContain('\nrepository-code: "https://code.example/group/kefu"\n');
    expect(set?.page).toContain('"sameAs":"https://code.example/group/kefu"');
    expect(unset?.citation).not.toContain('repository-code');
    expect(unset?.page).not.toContain('sameAs');
  });

  test('is where a weakness is reported, by a text that expires within a year of the newest revision', () => {
    const text = '.well-known/security.txt';
    const fields = readFileSync(path.join(dist, text), 'utf8');
    const [newest = ''] = /\d{4}-\d\d-\d\d/.exec(readFileSync(path.join(dist, 'CITATION.cff'), 'utf8')) ?? [];
    expect(fields).toContain(`Contact: ${repositorySetting.replace(/\/$/, '')}/blob/HEAD/SECURITY.md\n`);
    const expires = Date.parse(/^Expires: (.*)$/m.exec(fields)?.[1] ?? '');
    const days = (expires - Date.parse(newest)) / 86_400_000;
    expect(days).toBeGreaterThan(330);
    expect(days).toBeLessThanOrEqual(366);
    expect(fields).toMatch(new RegExp(`^Canonical: https?://.*/${text.replaceAll('.', '\\.')}$`, 'm'));
    expect(existsSync(path.join(folder, text))).toBe(false);
  });

  test('is linked from nowhere where it is not set, and the words say how else to reach the project', () => {
    for (const [page, place] of places)
      expect(foreign(open(folder, lang, page).querySelectorAll(`${place} a`)), page).toEqual([]);
    const [unset = ''] = contactWords[lang](undefined);
    for (const [page, place] of places.slice(2))
      expect(textOf(open(folder, lang, page).querySelector(place)), page).toContain(unset);
  });
});

describe.each(languages)('pages about the project in %s', (lang) => {
  test('are linked from the foot of every kind of page', () => {
    for (const page of ['', 'pay', 'charts', 'data/salaries', 'method']) {
      const linked = [...open(folder, lang, page).querySelectorAll('.site-footer a')].map((link) =>
        link.getAttribute('href'),
      );
      for (const { path: target } of Object.values(projectPages))
        expect(linked, page).toContain(`/${prefixOf(lang)}${target.slice(1)}`);
    }
  });

  test('the method has a place for every topic and every table, and charts and topics lead there', () => {
    const method = open(folder, lang, 'method');
    const ids = [...method.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const { tables } = presentData();
    const wanted = [...topicCharts.map(({ id }) => id), ...tables.map(({ resource }) => resource.name)];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    // The table that a topic is called after stands first in it.
    expect(method.querySelector('#turnover .entries > li h3 a')?.getAttribute('href')).toMatch(/\/data\/turnover\/$/);
    for (const chart of charts.slice(0, 3)) {
      const fold = open(folder, lang, `charts/${chart.id}`).querySelector('.how-to-read a[href*="/method/"]');
      expect(fold?.getAttribute('href')).toBe(`/${prefixOf(lang)}method/#${chart.tables[0]}`);
    }
    expect(open(folder, lang, 'pay').querySelector('#method a[href$="/method/#pay"]')).not.toBeNull();
  });

  test('the method counts sources by grade and rows by bound from the data', () => {
    const { published, tables } = presentData();
    const terms = (id: string) =>
      [...open(folder, lang, 'method').querySelectorAll(`#${id} dt`)].map((term) =>
        Number(/[\d,]+(?=\D*$)/.exec(textOf(term))?.[0].replaceAll(',', '')),
      );
    const grades = ['A', 'B', 'C', 'S'].map((grade) => published.sources.filter((one) => one.grade === grade).length);
    expect(terms('grades')).toEqual(grades);
    const bounds = ['exact', 'about', 'at_least', 'at_most', 'between'].map((bound) =>
      tables.reduce((sum, { rows }) => sum + rows.filter((row) => row['bound'] === bound).length, 0),
    );
    expect(terms('bounds')).toEqual(bounds);
  });

  test.each([
    ['the site', folder, 'data', 0],
    ['the next release', dist, undefined, 1],
  ])('corrections of %s are those of its log', (_, site, data, withdrawn) => {
    const log = data === undefined ? path.join(path.dirname(dist), 'data') : data;
    const taken = readHistory(log).filter(({ cause }) => ['correction', 'withdrawn'].includes(cause));
    const page = open(site, lang, 'corrections');
    const listed = [...page.querySelectorAll('#list h3 a')].map((link) => link.getAttribute('href'));
    expect(listed).toEqual(taken.toReversed().map(({ number }) => `/${prefixOf(lang)}updates/#r-${number}`));
    expect(taken.length).toBeGreaterThan(0);
    for (const [index, { figures }] of taken.toReversed().entries()) {
      const said = textOf([...page.querySelectorAll('#list li > p:last-child')][index]);
      if (figures.length > 0) expect(said).toContain(String(figures.length));
      else expect(said).not.toMatch(/\d/);
    }
    expect(page.querySelectorAll('#charts h3').length).toBe(withdrawn);
    if (withdrawn > 0)
      expect(textOf(page.querySelector('#charts'))).toContain(lang === 'zh' ? '口径说不清' : 'Nobody could say');
  });

  test('access counts what has no translation, and names the oldest browsers', () => {
    const text = textOf(open(folder, lang, 'accessibility').querySelector('#short'));
    expect(text).toMatch(/Chrome 99.*Safari 15\.4/);
    const { quotes } = presentData().published;
    const bare = Object.values(quotes).filter(({ original, english }) => !english && /\p{Script=Han}/u.test(original));
    if (lang === 'en') expect(text.replaceAll(',', '')).toContain(`${bare.length} have no English`);
  });
});
