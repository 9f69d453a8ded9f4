import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { describe, expect, inject, test } from 'vitest';
import { contradictions } from '../../src/content/contradictions.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import type { ChartVerdicts } from '../../src/publish/claims/site-claims.ts';
import { claimsOfRows, siteClaims, tableOfRow } from '../../src/publish/claims/site-claims.ts';
import { prefixes, siteDocuments } from '../helpers/site-documents.ts';
import { siteFiles } from '../helpers/site-pages.ts';

const folder = inject('site');
const files = new Set(siteFiles(folder));
const pageOf = siteDocuments(folder);
const claims = siteClaims();
const quotes = siteData().tables.find(({ resource }) => resource.name === 'claims')?.rows ?? [];
const hrefs = (root: Document | Element | null, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href') ?? '');

test('every statement that was ever published has a page in both languages', () => {
  const versions = path.join('data/history/tables', 'claims');
  const ids = readdirSync(versions).flatMap((file) =>
    [...readFileSync(path.join(versions, file), 'utf8').matchAll(/^(CLM\d{3}),/gm)].map(([, id = '']) => id),
  );
  const all = new Set([...ids, ...claims.map(({ claim }) => claim.id)]);
  expect(all.size).toBeGreaterThanOrEqual(44);
  const wanted = [...all].flatMap((id) => [`claims/${id}/index.html`, `en/claims/${id}/index.html`]);
  expect(wanted.filter((file) => !files.has(file))).toEqual([]);
});

describe.each(prefixes)('in $lang', ({ lang, prefix }) => {
  test('the list has a line for each, under its verdict, which leads to its page', () => {
    const list = pageOf(`${prefix}/claims/`);
    for (const { claim } of claims) {
      const line = list.getElementById(claim.id);
      expect(hrefs(line, 'a')).toEqual([`${prefix}/claims/${claim.id}/`]);
      expect(line?.closest('section')?.id).toBe(claim.verdict.id);
      expect(line?.textContent).toContain(claim.publisher[lang].slice(0, 4));
    }
  });

  test('a page has the words, who said them, the verdict with its reason, and each row of the sum', () => {
    for (const { claim, operands } of claims) {
      const page = pageOf(`${prefix}/claims/${claim.id}/`);
      const row = quotes.find(({ id }) => id === claim.id);
      const said = [...page.querySelectorAll('#words blockquote p')].map((one) => one.textContent.trim());
      expect(said.at(-1), claim.id).toBe(row?.['quote']);
      if (lang === 'en' && row?.['quote_en'] != null) expect(said[0], claim.id).toContain(row['quote_en']);
      expect(hrefs(page, '#words a')).toEqual([`${prefix}/sources/${claim.source}/`]);
      expect(page.querySelector('.answer')?.textContent.toLowerCase()).toContain(claim.verdict.name[lang]);
      expect(page.querySelector('.answer')?.textContent).toContain(claim.reason[lang]);
      const rows = operands.map(({ id }) => `${prefix}/data/${tableOfRow().get(id)?.resource.name}/#${id}`);
      expect(hrefs(page, '.operands a[href*="/data/"]'), claim.id).toEqual(rows);
      expect(hrefs(page, '#charts a')[0]).toContain(`/charts/claim-audit/#r-${claim.id}`);
    }
  });

  test('a page has a card of its own, whose code leads back to it', () => {
    const cards = claims.map(({ claim: { id } }) => {
      const image = pageOf(`${prefix}/claims/${id}/`).querySelector('meta[property="og:image"]');
      expect(image?.getAttribute('content')).toBe(`http://localhost:4321${prefix}/claims/${id}.png`);
      return readFileSync(path.join(folder, `${prefix}/claims/${id}.png`));
    });
    expect(new Set(cards.map((bytes) => bytes.toString('latin1'))).size).toBe(claims.length);
    const { width, height, data, palette = [] } = decode(cards[0] ?? new Uint8Array());
    expect([width, height]).toEqual([1200, 628]);
    const pixels = Uint8ClampedArray.from([...data].flatMap((index) => [...(palette[index] ?? []).slice(0, 3), 255]));
    expect(jsQR(pixels, width, height)?.data).toBe(`http://localhost:4321${prefix}/claims/${claims[0]?.claim.id}/`);
  });

  test('a row of a table shows the verdict on every statement about it, in words, and leads there', () => {
    const found = new Map<string, string[]>();
    const rows = [...claimsOfRows()].filter(([row]) => tableOfRow().has(row));
    for (const [row] of rows) {
      const table = tableOfRow().get(row)?.resource.name ?? '';
      const record = pageOf(`${prefix}/data/${table}/`).getElementById(row);
      found.set(row, hrefs(record, '.verdict'));
      for (const badge of record?.querySelectorAll('.verdict') ?? [])
        expect(badge.getAttribute('aria-label')).toMatch(/\S{6}/);
    }
    const wanted = new Map(rows.map(([row, own]) => [row, own.map(({ id }) => `${prefix}/claims/${id}/`)]));
    expect(found).toEqual(wanted);
    expect(hrefs(pageOf(`${prefix}/sources/iimedia-2021-ebrun/`), '.verdict')).toContain(`${prefix}/claims/CLM032/`);
  });

  test('so does the table of a chart, by a sign with words for those who do not see it', () => {
    const signs = (chart: string, row: string) => [
      ...(pageOf(`${prefix}/charts/${chart}/`).getElementById(`r-${row}`)?.querySelectorAll('th .verdict.sign') ?? []),
    ];
    const [sign] = signs('bank-headcount', 'BHC022');
    expect(sign?.getAttribute('href')).toBe(`${prefix}/claims/CLM009/`);
    expect(sign?.getAttribute('aria-label')).toMatch(/\S{6}/);
    expect(sign?.textContent.trim()).toBe('');
    expect(signs('claim-audit', 'CLM022').map((one) => one.getAttribute('href'))).toEqual([`${prefix}/claims/CLM022/`]);
    const host = pageOf(`${prefix}/charts/market-size-spread/`).querySelector('chart-figure');
    const known = JSON.parse(host?.getAttribute('data-verdicts') ?? '{}') as ChartVerdicts;
    expect(known.rows['MKT002']).toContain('CLM022');
    expect(host?.getAttribute('data-claims')).toBe(`${prefix}/claims/`);
  });

  test('figures that disagree stand side by side, each with the way to its row', () => {
    const page = pageOf(`${prefix}/claims/contradictions/`);
    for (const { id, claims: own } of contradictions) {
      const part = page.getElementById(id);
      expect(hrefs(part, '.rivals .rival-figure a').length, id).toBeGreaterThanOrEqual(2);
      expect(hrefs(part, '.rival-claims a')).toEqual(own.map((claim) => `${prefix}/claims/${claim}/`));
    }
  });

  test('levels worked back from later reports stand beside what was printed, and the known misfit is reported', () => {
    const page = pageOf(`${prefix}/claims/vintages/`);
    const lines = [...page.querySelectorAll('.vintages tbody tr')];
    const misfit = lines.filter((line) => line.querySelector('.agreement.apart'));
    // The report on 2023 makes another number of 2022 than the report on 2022 printed.
    expect(misfit.map((line) => hrefs(line, 'a'))).toEqual([
      ['BCL015', 'BCL016', 'BCL014'].map((id) => `${prefix}/data/bank-centres/#${id}`),
    ]);
    expect(misfit[0]?.querySelector('.range')).not.toBeNull();
    const lead = page.querySelector('.lead')?.textContent ?? '';
    const compared = lines.filter((line) => line.querySelector('.agreement')).length;
    expect(lead.match(/\d+/g)).toEqual([String(compared), String(misfit.length)]);
  });

  test('every level stands under the day on which its report came out, what is worked back under that of the later number', () => {
    const page = pageOf(`${prefix}/claims/vintages/`);
    const days = [...page.querySelectorAll('.known-day')];
    const under = (row: string): string[] =>
      days
        .flatMap((day) => [...day.querySelectorAll(`a[href$="#${row}"]`)])
        .map((link) => link.closest('li')?.getAttribute('data-published') ?? 'unknown');
    // The change of calls in 2015 was printed on 21 July, the level on the 29th.
    expect(['BHC007', 'BCL006', 'BCL009', 'BCL016'].map(under)).toEqual(
      ['2014-07-17', '2015-07-30', '2016-07-29', '2024-07-23'].map((day) => [day]),
    );
    // Of one page the year alone is known: no day is made up, and it stands behind the days of that year.
    expect(under('BAI002')).toEqual(['2023']);
    const order = days.map((day) => day.querySelector('li')?.getAttribute('data-published') ?? 'unknown');
    expect(order.slice(-3)).toEqual(['2023-07-26', '2023', '2024-07-23']);
    expect(order).toEqual(order.toSorted((a, b) => `${a}-99`.localeCompare(`${b}-99`)));
    const offered = [...page.querySelectorAll('select[name=known] option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(offered).toEqual(['', ...order]);
  });

  test('the search and the sitemap know each', () => {
    const index = readFileSync(path.join(folder, `${prefix}/search.json`), 'utf8');
    const map = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
    for (const { claim } of claims) {
      expect(index).toContain(`"href":"${prefix}/claims/${claim.id}/"`);
      expect(map).toContain(`${prefix}/claims/${claim.id}/`);
    }
  });
});
