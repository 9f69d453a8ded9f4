import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../../src/charts/all-charts.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import { openTables } from '../../src/datasets/site-table.ts';
import { languages } from '../../src/i18n/lang.ts';
import { siteDocuments } from '../helpers/site-documents.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { holdsFormula, sheetXml } from '../helpers/workbook-parts.ts';

const folder = inject('site');
const files = siteFiles(folder);
const documentAt = siteDocuments(folder);
const ending = (end: string): string[] => files.filter((file) => file.endsWith(end));
const bytesOf = (file: string): Buffer => readFileSync(path.join(folder, file));
const tables = openTables(siteData().tables);
const isOpen = (name: string): boolean => tables.some(({ resource }) => resource.name === name);
const figures = charts.flatMap((chart) =>
  languages.map((lang) => ({ chart, lang, base: `${lang === 'zh' ? '' : 'en/'}charts/${chart.id}` })),
);

/** Versions of figures that something newer stands for; they are kept for good, so they only ever become more. */
const superseded = charts.flatMap(({ id }) =>
  Object.keys((JSON.parse(bytesOf(`embed/${id}/status.json`).toString()) as { superseded: object }).superseded),
);

test('the site of today stays light, and with all that was ever published it is within what hosts take', () => {
  const sizes = files.map((file) => ({ file, bytes: statSync(path.join(folder, file)).size }));
  const sum = (some: typeof sizes) => some.reduce((bytes, one) => bytes + one.bytes, 0);
  const today = sizes.filter(({ file }) => !superseded.some((version) => file.includes(`/${version}/`)));
  expect(sizes.filter(({ bytes }) => bytes > 2_000_000)).toEqual([]);
  expect(today.length).toBeLessThanOrEqual(2920);
  expect(sum(today)).toBeLessThan(140_000_000);
  expect(sizes.length).toBeLessThanOrEqual(20_000);
  expect(sum(sizes)).toBeLessThan(1_000_000_000);
});

describe('CSV', () => {
  test('for Excel begins with a byte order mark and has only CRLF between rows', () => {
    const excel = ending('.excel.csv');
    expect(excel.length).toBe(figures.length + tables.length);
    for (const file of excel) {
      const bytes = bytesOf(file);
      expect([...bytes.subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
      // Line feeds of their own stand in quotation marks only.
      expect(bytes.toString('utf8').replaceAll(/"(?:[^"]|"")*"/g, ''), file).not.toMatch(/[^\r]\n/);
      expect(bytes.toString('utf8').endsWith('\r\n'), file).toBe(true);
    }
  });

  test('for programs has neither', () => {
    const plain = [
      ...figures.map(({ base }) => `${base}.csv`),
      ...tables.map(({ resource }) => `data/${resource.name}.csv`),
    ];
    for (const file of plain) {
      const text = bytesOf(file).toString('utf8');
      expect(text, file).not.toMatch(/^\uFEFF/);
      expect(text, file).not.toContain('\r');
      expect(text.split('\n')[0], file).toMatch(/^[A-Za-z0-9_,]+$/);
    }
  });
});

test('no workbook of the site holds a formula, and each has several sheets', () => {
  const workbooks = ending('.xlsx');
  expect(workbooks.length).toBe(figures.length + tables.length * 2);
  for (const file of workbooks) {
    const sheets = sheetXml(bytesOf(file));
    expect(Object.keys(sheets).length, file).toBeGreaterThan(1);
    expect(Object.values(sheets).some(holdsFormula), file).toBe(false);
  }
});

test.each(tables)(
  'the workbook of the table $resource.name holds its rows, its columns explained, and its sources',
  async (table) => {
    const { fields, foreignKeys } = table.resource.schema;
    const { sheets } = await readXlsx(bytesOf(`data/${table.resource.name}.xlsx`));
    const [data, dictionary] = sheets;
    expect(data?.rows.length).toBe(table.rows.length + 1);
    expect(dictionary?.rows.slice(1).map(([name]) => name)).toEqual(fields.map(({ name }) => name));
    table.rows.forEach((row, index) => {
      fields.forEach(({ name }, column) => {
        const value = row[name];
        if (typeof value === 'number') expect(data?.rows[index + 1]?.[column], `${name} ${String(index)}`).toBe(value);
      });
    });
    const cites = foreignKeys.some(({ resource }) => resource === 'sources');
    expect(sheets.some(({ name }) => name.startsWith('来源'))).toBe(cites);
  },
);

describe.each(figures)('the archive of $base', ({ chart, base }) => {
  const entries = Object.entries(unzipSync(bytesOf(`${base}.zip`)));
  const held = new Map(entries.map(([name, bytes]) => [name.replace(`${chart.id}/`, ''), bytes]));
  const text = (name: string): string => strFromU8(held.get(name) ?? new Uint8Array());

  test('holds what its readme lists, in both languages', () => {
    const wanted = [
      ...[`${chart.id}.csv`, `${chart.id}.excel.csv`, `${chart.id}.json`, `${chart.id}.svg`],
      ...['dictionary.csv', 'sources.csv', 'licence.txt', 'CITATION.cff'],
      ...chart.tables.map((table) => `tables/${table}.dictionary.csv`),
      ...chart.tables.filter(isOpen).map((table) => `tables/${table}.csv`),
    ];
    expect([...held.keys()]).toEqual(expect.arrayContaining([...wanted, 'readme.zh.txt', 'readme.en.txt']));
    for (const lang of languages) {
      const readme = text(`readme.${lang}.txt`);
      for (const name of held.keys()) if (!name.startsWith('readme')) expect(readme).toContain(`  ${name}`);
      expect(readme).toContain(chart.question[lang]);
    }
  });

  test('holds the files of the site themselves', () => {
    for (const end of ['csv', 'excel.csv', 'json', 'svg'])
      expect(Buffer.from(held.get(`${chart.id}.${end}`) ?? []).equals(bytesOf(`${base}.${end}`)), end).toBe(true);
    for (const table of chart.tables.filter(isOpen))
      expect(Buffer.from(held.get(`tables/${table}.csv`) ?? []).equals(bytesOf(`data/${table}.csv`)), table).toBe(true);
  });

  test('says how to cite the version that it holds', () => {
    const { version } = JSON.parse(text(`${chart.id}.json`)) as { version: string };
    expect(parse(text('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      version,
      url: expect.stringContaining(version) as string,
    });
  });
});

test('the page of a chart links to each file with its size', () => {
  for (const { chart, base } of figures) {
    const document = documentAt(`/${base}/`);
    const links = [...document.querySelectorAll('#reuse .reuse-files a[download]')];
    const sized = links.filter((link) => link.getAttribute('href')?.includes(`/charts/${chart.id}.`));
    for (const end of ['svg', 'csv', 'excel.csv', 'xlsx', 'json', 'zip']) {
      const link = sized.find((one) => one.getAttribute('href') === `/${base}.${end}`);
      expect(link?.getAttribute('aria-label'), `${base}.${end}`).toMatch(/\S{6}/);
      if (end === 'svg') continue;
      const kilobytes = /[\d.]+(?= kB)/.exec(link?.parentElement?.textContent ?? '')?.[0];
      const bytes = bytesOf(`${base}.${end}`).length;
      expect(Math.abs(Number(kilobytes) * 1000 - bytes), `${base}.${end}`).toBeLessThanOrEqual(
        bytes < 10_000 ? 50 : 500,
      );
    }
    for (const table of chart.tables.filter(isOpen))
      expect(links.map((link) => link.getAttribute('href'))).toContain(`/data/${table}.xlsx`);
  }
});
