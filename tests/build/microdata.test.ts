import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readMicrodata } from '../../src/datasets/exports/export-json.ts';
import { attribute, prefixes, siteDocuments } from '../helpers/site-documents.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { presentData } from '../helpers/present-data.ts';

const folder = inject('site');
const pageOf = siteDocuments(folder);
const files = siteFiles(folder);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const { tables, published } = presentData();
const microdata = tables.filter(({ resource }) => resource.microdata);

test('rows of microdata stand in no file of the site', () => {
  const ids = microdata.flatMap(({ rows }) => [rows[0], rows.at(-1)].map((row) => String(row?.['id'])));
  expect(ids).toHaveLength(4);
  const text = files.filter((file) => /\.(html|csv|json|js|xml|txt|svg)$/.test(file));
  for (const file of text) for (const id of ids) expect(read(file).includes(id), `${id} in ${file}`).toBe(false);
  for (const { resource } of microdata)
    expect(files.filter((file) => file.startsWith(`data/${resource.name}`))).toEqual([
      `data/${resource.name}/index.html`,
    ]);
});

test('what is published of it is a file that reads back', () => {
  const { cityAdverts, experienceAdverts } = published;
  expect(readMicrodata(read('data/microdata.json'))).toEqual(
    JSON.parse(JSON.stringify({ cityAdverts, experienceAdverts })),
  );
});

test('the descriptor has no resource for it, but its dictionary and count of rows', () => {
  const descriptor = JSON.parse(read('data/datapackage.json')) as Record<'resources' | 'microdata', { name: string }[]>;
  const listed = descriptor.resources.map(({ name }) => name);
  expect(listed).toEqual(tables.filter((table) => !microdata.includes(table)).map(({ resource }) => resource.name));
  expect(descriptor.microdata).toMatchObject(
    microdata.map(({ resource, rows }) => ({
      name: resource.name,
      rowCount: rows.length,
      schema: { primaryKey: ['id'] },
    })),
  );
  for (const one of descriptor.microdata) expect(one).not.toHaveProperty('path');
});

describe.each(prefixes)('in $lang', ({ lang, prefix }) => {
  test.each(microdata)('the page of $resource.name has dictionary, rule, caveats and no download of rows', (table) => {
    const { name, schema } = table.resource;
    const document = pageOf(`${prefix}/data/${name}/`);
    const downloads = [...document.querySelectorAll('main a[download]')].map((link) => link.getAttribute('href'));
    expect(downloads).toEqual(['/data/microdata.json']);
    expect(document.querySelectorAll('#fields .fields > li')).toHaveLength(schema.fields.length);
    expect(document.querySelector('#about')?.textContent).toMatch(lang === 'zh' ? /不逐条提供/ : /not released/);
    expect(document.querySelector('#about')?.textContent).toContain(table.rows.length.toLocaleString('en-GB'));
    expect(document.querySelector('#summary p')?.textContent).toMatch(/30/);
    const cited = new Set(table.rows.map((row) => String(row['source'])));
    expect(
      [...document.querySelectorAll('#table-sources .publisher')].map((link) => link.getAttribute('href')).toSorted(),
    ).toEqual([...cited].map((id) => `${prefix}/sources/${id}/`).toSorted());
  });

  test('cities whose pay is published are rows, the others are listed with their counts', () => {
    const document = pageOf(`${prefix}/data/adverts-2024/`);
    const { all } = published.cityAdverts;
    const rows = [...document.querySelectorAll('#summary tbody tr')];
    expect(rows.map((row) => row.getAttribute('data-row')).toSorted()).toEqual(
      all.flatMap(({ city, pay }) => (pay ? [city.id] : [])).toSorted(),
    );
    for (const { city, employers, pay } of all) {
      const row = rows.find((one) => one.getAttribute('data-row') === city.id);
      const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.getAttribute('data-value')));
      if (!pay) continue;
      const { low, high } = pay.byEmployer;
      expect(cells.slice(0, 5)).toEqual([low.median, high.median, low.q1, high.q3, employers]);
    }
    expect(document.querySelectorAll('#summary details li')).toHaveLength(all.filter(({ pay }) => !pay).length);
  });

  test('catalogue, search and sitemap have the page', () => {
    for (const { resource } of microdata) {
      const address = `${prefix}/data/${resource.name}/`;
      expect(pageOf(`${prefix}/data/`).querySelector(`#microdata a[href="${address}"]`), address).not.toBeNull();
      expect(read(`${prefix}/search.json`.slice(1))).toContain(`"href":"${address}"`);
      expect(read('sitemap.xml')).toContain(`${address}</loc>`);
      expect(attribute(pageOf(address), 'meta[name=description]', 'content')).toMatch(
        lang === 'zh' ? /不逐条提供/ : /not released/,
      );
    }
  });
});
