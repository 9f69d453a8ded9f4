import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { topicCharts } from '../../src/charts/all-charts.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import { languages } from '../../src/i18n/lang.ts';
import { siteDocuments } from '../helpers/site-documents.ts';

const site = inject('site');
const cases = languages.flatMap((lang) =>
  topicCharts.map((topic) => ({ ...topic, lang, prefix: lang === 'zh' ? '' : '/en' })),
);
const open = siteDocuments(site);

describe.each(cases)('$prefix/$id/', ({ id, lang, prefix, charts, lead, more }) => {
  const document = open(`${prefix}/${id}/`);

  test('shows its lead chart whole and leads to all others', () => {
    expect([...document.querySelectorAll('chart-figure')].map((figure) => figure.getAttribute('data-chart'))).toEqual([
      lead.id,
    ]);
    expect([...document.querySelectorAll('.gallery a')].map((link) => link.getAttribute('href'))).toEqual(
      more.map((chart) => `${prefix}/charts/${chart.id}/`),
    );
  });

  test('says the finding of its lead chart once, as the title, and those of the next two above it', () => {
    const title = (chart: (typeof charts)[number]) => chart.render(chart.rows(siteData().published), lang).words.title;
    const answer = document.querySelector('.answer')?.textContent.trim() ?? '';
    for (const chart of charts.slice(1, 3)) expect(answer).toContain(title(chart));
    expect(document.querySelector('main')?.textContent.split(title(lead))).toHaveLength(2);
    const described = document.querySelector('meta[name=description]')?.getAttribute('content');
    for (const chart of charts.slice(0, 3)) expect(described).toContain(title(chart));
  });

  test('names its tables, and every statement leads to its page', () => {
    const tables = new Set<string>(charts.flatMap((chart) => chart.tables));
    for (const table of tables)
      expect(document.querySelector(`#method a[href="${prefix}/data/${table}/"]`), table).not.toBeNull();
    for (const link of document.querySelectorAll('.statements a'))
      expect(open(link.getAttribute('href') ?? '').querySelector('h1'), link.textContent).not.toBeNull();
  });

  test('has all its numbers in one archive', () => {
    const files = unzipSync(readFileSync(path.join(site, `${prefix}/${id}.zip`)));
    for (const chart of charts)
      expect(Buffer.from(files[`${id}/charts/${chart.id}.csv`] ?? []).toString()).toBe(
        readFileSync(path.join(site, `${prefix}/charts/${chart.id}.csv`), 'utf8'),
      );
    const open = siteData().tables.filter(({ resource }) =>
      charts.some((chart) => chart.tables.includes(resource.name)),
    );
    for (const { resource } of open)
      expect(`${id}/tables/${resource.name}.csv` in files, resource.name).toBe(!resource.microdata);
  });
});

test('every statement with a sum stands on the page of exactly one topic', () => {
  const found = topicCharts.flatMap(({ id }) =>
    [...open(`/${id}/`).querySelectorAll('.statements a')].map((link) => link.getAttribute('href')?.split('/').at(-2)),
  );
  const summed = siteData().published.claims.filter(({ operands }) => operands.length > 0);
  expect(found.toSorted()).toEqual(summed.map(({ id }) => id).toSorted());
});

test('every page of the site leads to every topic', () => {
  for (const address of ['/', '/en/', '/charts/', '/data/salaries/', '/search/'])
    for (const { id } of topicCharts) {
      const prefix = address.startsWith('/en/') ? '/en' : '';
      expect(open(address).querySelector(`footer a[href="${prefix}/${id}/"]`), `${address} ${id}`).not.toBeNull();
    }
});
