import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/i18n/lang.ts';
import { long } from '../helpers/depth.ts';
import { read, readBeside, recordOf } from '../helpers/next-release-site.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { copyTestedData, testedRevision } from '../helpers/tested-data.ts';

/** A release of inject('release'): one cell of salaries.csv was corrected, accepted by the real command and built. */
describe('an accepted change of data/salaries.csv', () => {
  /** Of the revision after the tested one. */
  const entryId = `r-${testedRevision + 1}`;
  const prefixOf = (lang: string): string => (lang === 'zh' ? '' : 'en/');
  const open = (file: string) => parseHTML(read(file)).document;

  test.each(languages)('reaches title, mark, table, text alternative and downloads, in %s', (lang) => {
    const prefix = prefixOf(lang);
    const was = JSON.stringify(recordOf('pay-newcomers', lang));
    expect(was).toContain('2,600');
    expect(was).not.toContain('2,750');
    const figure = open(`${prefix}charts/pay-newcomers/index.html`).querySelector('figure');
    const parts = {
      title: figure?.querySelector('figcaption, h1, h2, h3')?.textContent,
      mark: figure?.querySelector('svg.chart [data-row=SAL005]')?.textContent,
      table: figure?.querySelector('table')?.textContent,
      alternative: figure?.querySelector('svg.chart')?.getAttribute('aria-label'),
      chartCsv: read(`${prefix}charts/pay-newcomers.csv`).replaceAll('2750', '2,750'),
      chartSvg: read(`${prefix}charts/pay-newcomers.svg`),
    };
    for (const [name, text] of Object.entries(parts)) {
      expect(text, name).toContain('2,750');
      expect(text, name).not.toMatch(/2,600|(?<!\d)2600(?!\d)/);
    }
    expect(read(`${prefix}index.html`)).not.toMatch(/(?<![\d,])2,600(?![\d,])/);
  });

  test('reaches the table in every form', () => {
    expect(read('data/salaries.csv')).toContain(',2750,');
    expect(read('data/salaries.excel.csv')).toContain(',2750,');
    expect(read('data/salaries.json')).toContain(': 2750'.slice(2));
  });

  test('has its entry among the updates, the chart leads there, and the version before is still served', () => {
    for (const prefix of languages.map(prefixOf)) {
      const entry = open(`${prefix}updates/index.html`).querySelector(`#${entryId}`);
      expect(entry?.textContent).toMatch(/2,600.* → .*2,750.*\(?\+5\.77%/);
      const versions = [...(entry?.querySelectorAll('a[href^="/data/salaries/"][download]') ?? [])].map((link) =>
        read(link.getAttribute('href') ?? ''),
      );
      expect(versions.map((csv) => /^SAL005,.*?,(\d+),,,exact/m.exec(csv)?.[1])).toEqual(['2600', '2750']);
      const dated = (chart: string) =>
        open(`${prefix}charts/${chart}/index.html`).querySelector('.figure-date a')?.getAttribute('href');
      expect(dated('pay-newcomers')).toBe(`/${prefix}updates/#${entryId}`);
      expect(dated('seats')).toMatch(/\/updates\/#r-\d+$/);
      expect(dated('seats')).not.toBe(dated('pay-newcomers'));
      expect(read(`${prefix}updates/salaries.xml`)).toContain(entryId);
      expect(read(`${prefix}updates/demand.xml`)).not.toContain(entryId);
    }
  });

  test('is a version of the chart, beside the one before: why, what changed, and the way to both', () => {
    for (const lang of languages) {
      const was = recordOf('pay-newcomers', lang);
      const [fresh, old] = open(`${prefixOf(lang)}charts/pay-newcomers/index.html`).querySelectorAll(
        '#versions .versions > li',
      );
      expect(fresh?.textContent).toContain(lang === 'zh' ? '抄错了。' : 'A slip.');
      expect(fresh?.textContent).toContain(was.version);
      expect(fresh?.textContent).toMatch(/SAL005.*2,600.*→.*2,750.*\+5\.77%/);
      expect(fresh?.querySelector('b')).not.toBeNull();
      expect(fresh?.querySelector(`a[href="/${prefixOf(lang)}updates/#${entryId}"]`)).not.toBeNull();
      expect(old?.querySelector('a[href*="/embed/"]')?.getAttribute('href')).toBe(
        `/${prefixOf(lang)}embed/pay-newcomers/${was.version}/`,
      );
      expect(old?.querySelector('b')).toBeNull();
    }
  });

  test('is built of a file that Excel saved as GBK, with a notice, and publishes the same bytes', () => {
    expect(readBeside('output.txt')).toMatch(/salaries\.csv.*GB18030/);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(saved))).toThrow();
    // What is published has 6.3 where the file says 6.30.
    const published = readBeside('salaries.csv').replaceAll(/(?<=,\d+\.[1-9])0(?=,)/g, '');
    expect(read('data/salaries.csv')).toBe(published);
  });
  const saved = path.join(inject('release'), 'data', 'salaries.csv');
});

/** A maintainer's afternoon: one cell of salaries.csv changed or mistyped, and built by the real command. */
describe('a change that is refused', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'update-'));
  const data = path.join(work, 'data');
  const dist = path.join(work, 'dist');
  const salaries = path.join(data, 'salaries.csv');
  let original = '';

  const build = () =>
    spawnSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, DATA_DIR: data, DIST_DIR: dist },
      encoding: 'utf8',
    });
  const hashes = () =>
    siteFiles(dist).map((file) => {
      const hash = createHash('sha256').update(readFileSync(path.join(dist, file)));
      return `${file} ${hash.digest('hex')}`;
    });

  /** The newcomer row of 成都, with its printed value replaced. */
  function withCell(value: string): string {
    const changed = original.replace(/^(SAL005,.*?,)2600(?=,)/m, `$1${value}`);
    expect(changed).not.toBe(original);
    return changed;
  }

  beforeAll(() => {
    copyTestedData(data, 'with history');
    original = readFileSync(salaries, 'utf8');
    // A few files stand for the site: what is refused is refused before anything is built.
    for (const part of long ? [''] : ['index.html', 'en/updates', 'data/salaries.csv'])
      cpSync(path.join(inject('site'), part), path.join(dist, part), { recursive: true });
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  test('because nobody accepted it is named, and leaves the site as it was', () => {
    const old = hashes();
    expect(old.length).toBeGreaterThan(2);
    writeFileSync(salaries, withCell('2750'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/salaries\.csv:6:12：行 SAL005 的“value”由“2600”变为“2750”.*npm run data -- accept/);
    expect(hashes()).toEqual(old);
  });

  test('because of a unit in the cell names file, line, column and remedy, and leaves site and data as they were', () => {
    const old = hashes();
    writeFileSync(salaries, iconv.encode(withCell('2600元'), 'gb18030'));
    const bytes = readFileSync(salaries);
    const { status, stdout, stderr } = build();
    const line = original.split('\n').findIndex((row) => row.startsWith('SAL005,')) + 1;
    const column = (original.split('\n')[0] ?? '').split(',').indexOf('value') + 1;
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(new RegExp(`salaries\\.csv:${line}:${column}.*2600元.*2600`));
    expect(hashes()).toEqual(old);
    expect(readFileSync(salaries)).toEqual(bytes);
  });
});
