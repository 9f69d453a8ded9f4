import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteData } from '../../src/datasets/site-data.ts';
import { prefixes, siteDocuments } from '../helpers/site-documents.ts';
import { siteFiles } from '../helpers/site-pages.ts';

const folder = inject('site');
const files = new Set(siteFiles(folder));
const pageOf = siteDocuments(folder);
const { tables, published } = siteData();
const hrefs = (root: Document | Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

test('every source that was ever published has a page in both languages', () => {
  const versions = path.join('data/history/tables', 'sources');
  const ids = readdirSync(versions).flatMap((file) =>
    [...readFileSync(path.join(versions, file), 'utf8').matchAll(/^([a-z0-9][a-z0-9-]*),/gm)].map(([, id = '']) => id),
  );
  const all = new Set([...ids.filter((id) => id !== 'id'), ...published.sources.map(({ id }) => id)]);
  expect(all.size).toBeGreaterThanOrEqual(published.sources.length);
  const wanted = [...all].flatMap((id) => [`sources/${id}/index.html`, `en/sources/${id}/index.html`]);
  expect(wanted.filter((file) => !files.has(file))).toEqual([]);
});

describe.each(prefixes)('in $lang', ({ lang, prefix }) => {
  test('the list has a line for each, under its old address, which leads to its page', () => {
    const list = pageOf(`${prefix}/sources/`);
    const lines = published.sources.map(({ id }) => ({ id, to: hrefs(list, `[id="${id}"] a`) }));
    expect(lines).toEqual(published.sources.map(({ id }) => ({ id, to: [`${prefix}/sources/${id}/`] })));
    for (const grade of ['A', 'B', 'C', 'S']) expect(list.querySelector(`#grade-${grade}`)).not.toBeNull();
  });

  test('a page has every row drawn from its source, under the words it was read out of', () => {
    const { rows } = tables.find(({ resource }) => resource.name === 'experience') ?? { rows: [] };
    const id = 'iimedia-2021-ebrun';
    const own = rows.filter((row) => row['source'] === id);
    expect(own.length).toBeGreaterThan(3);
    const said = [...pageOf(`${prefix}/sources/${id}/`).querySelectorAll('#said .said')];
    for (const row of own) {
      const block = said.find((one) => hrefs(one, 'li a').includes(`${prefix}/data/experience/#${String(row['id'])}`));
      expect(block?.querySelector('blockquote')?.textContent, String(row['id'])).toContain(row['quote']);
    }
    const quotes = said.map((one) => one.querySelector('blockquote')?.textContent);
    expect(new Set(quotes).size, 'a quotation stands once in a table').toBeGreaterThan(0);
  });

  test('every page says its grade in words, when it was read, and leads on', () => {
    for (const { id, grade } of [published.sources[0], published.sources.at(-1)].flatMap((one) => one ?? [])) {
      const page = pageOf(`${prefix}/sources/${id}/`);
      expect(page.querySelector('.facts .grade')?.textContent).toBe(grade);
      expect(page.querySelector('.facts')?.textContent).toMatch(
        lang === 'zh' ? /20\d\d年\d+月\d+日/ : /\d+ \w+ 20\d\d/,
      );
      expect(hrefs(page, '.way-on a').length).toBeGreaterThanOrEqual(2);
      expect(hrefs(page, '.way-on a')).toContain(`${prefix}/sources/#${id}`);
    }
  });

  test('pages of one publication name each other, and are one origin', () => {
    const others = (id: string) => hrefs(pageOf(`${prefix}/sources/${id}/`), '#same li a');
    const own = published.sources.filter(({ id }) => /^cba-2023-(wydata|sina|lanjinger|hiteker-htt)$/.test(id));
    expect(own).toHaveLength(4);
    for (const { id } of own)
      expect(others(id).toSorted()).toEqual(
        own.flatMap((one) => (one.id === id ? [] : [`${prefix}/sources/${one.id}/`])).toSorted(),
      );
    const untitled = published.sources.find(({ title }) => title.startsWith('（') && title.endsWith('）'));
    expect(others(untitled?.id ?? '')).toEqual([]);
  });

  test('a page says whom it cites and who cites it, and both lead there', () => {
    const to = (id: string, part: string) => hrefs(pageOf(`${prefix}/sources/${id}/`), `${part} li a`);
    const page = (id: string) => `${prefix}/sources/${id}/`;
    for (const id of ['iimedia-2021-ebrun', 'iimedia-2021-123'])
      expect(to(id, '#cites')).toEqual([page('iimedia-2021-iimedia')]);
    expect(to('iimedia-2021-iimedia', '#cited-by').toSorted()).toEqual(
      ['123', 'dmncds', 'ebrun'].map((carrier) => page(`iimedia-2021-${carrier}`)),
    );
    expect(to('iimedia-2021-iimedia', '#cites')).toEqual([]);
  });

  test('licence, place, sample and population of a row stand on its page', () => {
    const fields = ['licence', 'locator', 'sample', `population_${lang}`];
    const rows = tables.find(({ resource }) => resource.name === 'sources')?.rows ?? [];
    for (const field of fields) {
      const row = rows.find((one) => one[field] !== null);
      const value = row?.[field];
      const text = typeof value === 'number' ? value.toLocaleString('en-GB') : String(value);
      const facts = pageOf(`${prefix}/sources/${String(row?.['id'])}/`).querySelector('.facts');
      expect(facts?.textContent.replaceAll(/\u200b|\u00a0/g, ''), field).toContain(text);
    }
  });

  test('of microdata a source’s page has the count alone', () => {
    const table = tables.find(({ resource }) => resource.name === 'adverts-2024');
    const id = String(table?.rows[0]?.['source']);
    const count = table?.rows.filter((row) => row['source'] === id).length ?? 0;
    const said = pageOf(`${prefix}/sources/${id}/`).querySelector('#said');
    expect(said?.textContent).toContain(count.toLocaleString('en-GB'));
    expect(said?.querySelectorAll('li')).toHaveLength(0);
  });
});
