import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import * as v from 'valibot';
import { charts } from '../../src/charts/all-charts.ts';
import { readSnapshots } from '../../src/publish/figures/figure-snapshots.ts';
import { languages } from '../../src/i18n/lang.ts';
import { isWithin } from '../helpers/brotli-weight.ts';
import { framedPages } from '../helpers/site-pages.ts';

const folder = inject('site');
const pages = framedPages(folder);
const { records } = readSnapshots('data');
const prefix = { zh: '', en: '/en' } as const;
const parsed = new Map<string, Document>();
function open(html: string): Document {
  const document = parsed.get(html) ?? parseHTML(html).document;
  parsed.set(html, document);
  return document;
}
const pageAt = (address: string): Document => {
  const page = pages.find((one) => one.path === address);
  if (!page) throw new Error(`no page for frames at ${address}`);
  return open(page.html);
};
const status = v.strictObject({
  chart: v.string(),
  present: v.nullable(v.strictObject({ zh: v.string(), en: v.string() })),
  superseded: v.record(
    v.string(),
    v.strictObject({
      status: v.picklist(['withdrawn', 'corrected', 'revised', 'updated', 'reworded']),
      date: v.nullable(v.string()),
      note: v.nullable(v.strictObject({ zh: v.string(), en: v.string() })),
      href: v.string(),
    }),
  ),
});
const statusOf = (chart: string) =>
  v.parse(status, JSON.parse(readFileSync(path.join(folder, `embed/${chart}/status.json`), 'utf8')));

test.each(pages)('$path is a bare figure for frames, and no page of its own', ({ path: address, html }) => {
  const document = open(html);
  const lang = address.startsWith('/en/') ? 'en' : 'zh';
  const chart = /\/embed\/([^/]+)\//.exec(address)?.[1] ?? '';
  expect(document.documentElement.getAttribute('lang')).toMatch(lang === 'zh' ? /^zh/ : /^en/);
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, indexifembedded');
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  expect(canonical).toMatch(/^https?:/);
  expect(new URL(canonical).pathname).toBe(`${prefix[lang]}/charts/${chart}/`);
  expect(document.title).toMatch(/\S{2}/);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(document.querySelectorAll('header, nav, footer, [popovertarget]')).toHaveLength(0);
  // No link acts on the page around the frame.
  expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
  expect([...document.querySelectorAll('a[target], form[target]')]).toEqual([]);
  expect(document.querySelectorAll('svg.chart')).toHaveLength(2);
  for (const part of ['.figure-subtitle', '.figure-notes', '.figure-sources', '.figure-date', 'table'])
    expect(document.querySelector(part), part).not.toBeNull();
  const link = document.querySelector('.embed-foot a');
  expect(link?.getAttribute('href')).toBe(`${prefix[lang]}/charts/${chart}/`);
  expect(link?.getAttribute('rel')).toBe('noopener');
  expect(link?.textContent).toContain(lang === 'zh' ? '客服这一行' : 'Customer service in China');
  // Nothing is measured by the height of the frame.
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  expect(styles).toMatch(/color-scheme:/);
  expect(styles).toMatch(/background: ?var\(--paper\)/);
  for (const rule of styles.matchAll(/([^{}]*)\{([^{}]*\d(?:vh|dvh|svh|lvh|vmin|vmax)[^{}]*)\}/g))
    expect(rule[0], 'overridden for frames').toMatch(/^\.scroll\{/);
  expect(styles).toMatch(/#embed \.scroll ?\{ ?max-height: ?400px/);
});

test('an embed weighs at most 25 kB, brotli', () => {
  expect(pages.length).toBeGreaterThanOrEqual(4 * charts.length);
  expect(pages.filter(({ html }) => !isWithin(html, 25_000)).map((page) => page.path)).toEqual([]);
});

/** Without the blanks of the markup: a chart's own page has signs beside its rows. */
const wordsIn = (root: Document, part: string): string | undefined =>
  root.querySelector(part)?.textContent.replaceAll(/\s/g, '');

describe.each(charts)('$id', ({ id }) => {
  test.each(languages)('is embedded as it is now, in %s', (lang) => {
    const document = pageAt(`${prefix[lang]}/embed/${id}/`);
    const own = open(readFileSync(path.join(folder, `${prefix[lang]}/charts/${id}/index.html`), 'utf8'));
    for (const part of [
      '.figure-title',
      '.figure-subtitle',
      '.figure-sources',
      'svg.chart',
      'tbody',
      '.figure-controls',
    ])
      expect(wordsIn(document, part), part).toBe(wordsIn(own, part));
    expect(document.querySelector('.figure-date time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(document.querySelector('.figure-date')?.textContent).toContain(statusOf(id).present?.[lang]);
    const other = document.querySelector('link[rel=alternate]');
    expect(other?.getAttribute('href')).toBe(`${prefix[lang === 'zh' ? 'en' : 'zh']}/embed/${id}/`);
  });

  test('its status knows the present versions, and every other one that is kept', () => {
    const { chart, present, superseded } = statusOf(id);
    expect(chart).toBe(id);
    const kept = records.filter((record) => record.chart === id).map(({ version }) => version);
    const now = Object.values(present ?? {});
    expect(Object.keys(superseded).toSorted()).toEqual(kept.filter((version) => !now.includes(version)).toSorted());
    for (const lang of languages) expect(pageAt(`${prefix[lang]}/embed/${id}/${present?.[lang] ?? ''}/`)).toBeDefined();
  });
});

test('every kept figure is served at its address, for good, as it was recorded', () => {
  expect(records.length).toBeGreaterThanOrEqual(2 * charts.length);
  for (const { chart, lang, version, words, table, drawings, style, sources } of records) {
    const document = pageAt(`${prefix[lang]}/embed/${chart}/${version}/`);
    const text = (part: string) => document.querySelector(part)?.textContent.trim();
    expect(text('h1')).toBe(words.title);
    expect(text('.figure-subtitle')).toBe(words.subtitle);
    expect([...document.querySelectorAll('.figure-notes li')].map((note) => note.textContent.trim())).toEqual(
      words.notes,
    );
    expect(document.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
    expect(document.querySelectorAll('.frozen-sources li')).toHaveLength(sources.length);
    expect(text('.figure-date')).toContain(version);
    expect(document.querySelector('.later p')?.textContent).toBe('');
    const html = pages.find((one) => one.path === `${prefix[lang]}/embed/${chart}/${version}/`)?.html ?? '';
    for (const drawing of [drawings.narrow, drawings.wide, style]) expect(html).toContain(drawing);
  }
});

test('the script of frozen figures weighs at most 1 kB', () => {
  const frozen = pages.filter(({ path: address }) => /\/[0-9a-f]{12}\/$/.test(address));
  const scripts = new Set(
    frozen.flatMap(({ html }) =>
      [...html.matchAll(/src="(\/_astro\/[^"]*Frozen[^"]*\.js)"/g)].map(([, src = '']) => src),
    ),
  );
  expect(scripts.size).toBe(1);
  for (const script of scripts) {
    expect(existsSync(path.join(folder, script))).toBe(true);
    expect(readFileSync(path.join(folder, script)).length).toBeLessThanOrEqual(1000);
  }
});
