import { describe, expect, inject, test } from 'vitest';
import { siteData } from '../../src/datasets/site-data.ts';
import { openTables } from '../../src/datasets/site-table.ts';
import { isWithin } from '../helpers/brotli-weight.ts';
import { prefixes, siteDocuments } from '../helpers/site-documents.ts';
import { sitePages } from '../helpers/site-pages.ts';

const folder = inject('site');
const pageOf = siteDocuments(folder);
const { tables } = siteData();
const tablesWith = (field: string) =>
  openTables(tables).filter(({ resource }) => resource.schema.fields.some(({ name }) => name === field));

test('the page of a table stays within 45 kB, brotli, the list of sources and that of gaps too', () => {
  const pages = sitePages(folder).filter(({ path }) => /^(\/en)?\/(data\/[^/]+|sources|gaps)\/$/.test(path));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter(({ html }) => !isWithin(html, 45_000)).map(({ path }) => path)).toEqual([]);
});

describe.each(prefixes)('in $lang', ({ lang, prefix }) => {
  test.each(openTables(tables))('every row of $resource.name has its place', ({ resource, rows }) => {
    const records = [...pageOf(`${prefix}/data/${resource.name}/`).querySelectorAll('#rows tbody[data-record]')];
    expect(records.map(({ id }) => id)).toEqual(rows.map((row) => String(row['id'])));
    const names = records.map((record) => record.querySelector('th')?.textContent.trim());
    expect(names.filter((name) => !name)).toEqual([]);
  });

  test.each(tablesWith('quote'))('every row of $resource.name has its original words and its source', (table) => {
    const page = pageOf(`${prefix}/data/${table.resource.name}/`);
    for (const row of table.rows) {
      const record = page.getElementById(String(row['id']));
      const english = lang === 'en' ? (row['quote_en'] ?? null) : null;
      if (row['quote'] !== null) {
        const said = record?.querySelector('summary')?.textContent.trim();
        expect(said, String(row['id'])).toBe(String(english ?? row['quote']).trim());
        expect([...(record?.querySelectorAll('q') ?? [])].at(-1)?.textContent).toBe(row['quote']);
      }
      const source = String(row['source'] ?? row['said_by']);
      expect(record?.querySelector('td a:not(.verdict)')?.getAttribute('href')).toBe(`${prefix}/sources/${source}/`);
      const links = [...(record?.querySelectorAll('details a') ?? [])].map((link) => link.getAttribute('href'));
      for (const carrier of String(row['carriers'] ?? '')
        .split(' ')
        .filter(Boolean))
        expect(links).toContain(`${prefix}/sources/${carrier}/`);
    }
  });

  test('a row leads to the charts that draw it, in the state in which they do', () => {
    const page = pageOf(`${prefix}/data/bank-centres/`);
    const charts = (id: string) =>
      [...(page.getElementById(id)?.querySelectorAll('details a[href*="/charts/"]') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
    expect(charts('BHC007')).toContain(`${prefix}/charts/bank-headcount/#r-BHC007`);
  });

  test('every gap stands on the page of gaps, with where was looked', () => {
    const page = pageOf(`${prefix}/gaps/`);
    const gaps = tables.find(({ resource }) => resource.name === 'gaps')?.rows ?? [];
    const links = new Map(
      [...page.querySelectorAll('.gap a')].map((link) => [link.getAttribute('href'), link.closest('.gap')]),
    );
    for (const gap of gaps) {
      const entry = links.get(`${prefix}/data/gaps/#${String(gap['id'])}`);
      expect(entry?.textContent, String(gap['id'])).toContain(gap[`looked_${lang}`] ?? '');
    }
    expect(gaps.length).toBeGreaterThan(200);
    if (lang === 'zh')
      for (const head of page.querySelectorAll('.gap h3')) expect(head.textContent).toMatch(/\p{Script=Han}/u);
  });
});
