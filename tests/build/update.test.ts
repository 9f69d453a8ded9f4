import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteFiles } from '../helpers/site-pages.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

/** A maintainer's afternoon: one cell of salaries.csv changed, saved by Excel, mistyped; built by the real command. */
const work = mkdtempSync(path.join(tmpdir(), 'update-'));
const data = path.join(work, 'data');
const dist = path.join(work, 'dist');
const salaries = path.join(data, 'salaries.csv');
let original = '';
const [before, after] = ['2600', '2750'];

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, DATA_DIR: data, DIST_DIR: dist },
    encoding: 'utf8',
  });
const build = () => run('scripts/build.ts');
const accept = (...args: string[]) => run('scripts/data.ts', 'accept', ...args);
const read = (file: string, folder = dist) => readFileSync(path.join(folder, file), 'utf8');
const hashes = () =>
  siteFiles(dist).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex')}`,
  );

/** The newcomer row of 成都, with its printed value replaced. */
function withCell(value: string): string {
  const changed = original.replace(/^(SAL005,.*?,)2600(?=,)/m, `$1${value}`);
  expect(changed).not.toBe(original);
  return changed;
}

beforeAll(() => {
  const isPresent = copyTestedData(data, 'without history');
  original = readFileSync(salaries, 'utf8');
  expect(accept().status).toBe(0);
  cpSync(inject('site'), dist, { recursive: true });
  if (!isPresent) expect(build().status).toBe(0);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('an update of data/salaries.csv', () => {
  test('a changed figure that nobody accepted stops the build, is named, and leaves the site as it was', () => {
    const old = hashes();
    writeFileSync(salaries, withCell(after));
    const run = build();
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/salaries\.csv:6:12：行 SAL005 的“value”由“2600”变为“2750”.*npm run data -- accept/);
    expect(hashes()).toEqual(old);
    writeFileSync(salaries, original);
  });

  test('an accepted change reaches title, mark, table, text alternative and downloads, in both languages', () => {
    const [old, fresh] = [before.replace('2', '2,'), after.replace('2', '2,')];
    const figureOf = (html: string) => parseHTML(html).document.querySelector('figure');
    for (const prefix of ['', 'en/']) {
      const figure = figureOf(read(`${prefix}charts/pay-by-city-tenure/index.html`));
      expect(figure?.textContent).toContain(old);
      expect(figure?.textContent).not.toContain(fresh);
    }
    writeFileSync(salaries, withCell(after));
    const accepted = accept('--cause', 'correction', '--note-zh', '抄错了。', '--note-en', 'A slip.');
    expect(accepted.status, accepted.stdout + accepted.stderr).toBe(0);
    const run = build();
    expect(run.status, run.stdout + run.stderr).toBe(0);
    for (const prefix of ['', 'en/']) {
      const figure = figureOf(read(`${prefix}charts/pay-by-city-tenure/index.html`));
      const parts = {
        title: figure?.querySelector('figcaption, h1, h2, h3')?.textContent,
        mark: figure?.querySelector('svg.chart [data-row=SAL005]')?.textContent,
        table: figure?.querySelector('table')?.textContent,
        alternative: figure?.querySelector('svg.chart')?.getAttribute('aria-label'),
        chartCsv: read(`${prefix}charts/pay-by-city-tenure.csv`).replaceAll(after, fresh),
        chartSvg: read(`${prefix}charts/pay-by-city-tenure.svg`),
      };
      for (const [name, text] of Object.entries(parts)) {
        expect(text, `${prefix}${name}`).toContain(fresh);
        expect(text, `${prefix}${name}`).not.toContain(old);
      }
      expect(read(`${prefix}index.html`)).not.toMatch(new RegExp(`(?<![\\d,])${old}(?![\\d,])`));
    }
    expect(read('data/salaries.csv')).toContain(`,${after},`);
    expect(read('data/salaries.excel.csv')).toContain(`,${after},`);
    expect(read('data/salaries.json')).toContain(`: ${after}`.slice(2));
  });

  test('the change has its entry among the updates, the chart leads there, and the version before is still served', () => {
    for (const prefix of ['', 'en/']) {
      const entry = parseHTML(read(`${prefix}updates/index.html`)).document.querySelector('#r-2');
      expect(entry?.textContent).toMatch(/2,600.* → .*2,750.*\(?\+5\.77%/);
      const versions = [...(entry?.querySelectorAll('a[href^="/data/salaries/"][download]') ?? [])].map((link) =>
        read(link.getAttribute('href') ?? ''),
      );
      expect(versions.map((csv) => /^SAL005,.*?,(\d+),,,exact/m.exec(csv)?.[1])).toEqual([before, after]);
      const dated = (chart: string) =>
        parseHTML(read(`${prefix}charts/${chart}/index.html`))
          .document.querySelector('.figure-date a')
          ?.getAttribute('href');
      expect(dated('pay-by-city-tenure')).toMatch(/\/updates\/#r-2$/);
      expect(dated('seats')).toMatch(/\/updates\/#r-1$/);
      expect(read(`${prefix}updates/salaries.xml`)).toContain('r-2');
      expect(read(`${prefix}updates/demand.xml`)).not.toContain('r-2');
    }
  });

  test('the same file saved by Excel as GBK is read, with a notice, and publishes the same bytes', () => {
    const published = read('data/salaries.csv');
    writeFileSync(salaries, iconv.encode(withCell(after), 'gb18030'));
    const run = build();
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.stdout).toMatch(/salaries\.csv.*GB18030/);
    expect(read('data/salaries.csv')).toBe(published);
  });

  test('a unit in the cell stops the build, names file, line, column and remedy, and leaves the site as it was', () => {
    const old = hashes();
    writeFileSync(salaries, withCell('2600元'));
    const bytes = readFileSync(salaries);
    const run = build();
    const line = original.split('\n').findIndex((row) => row.startsWith('SAL005,')) + 1;
    const column = (original.split('\n')[0] ?? '').split(',').indexOf('value') + 1;
    expect(run.status).toBe(1);
    expect(run.stdout + run.stderr).toMatch(new RegExp(`salaries\\.csv:${line}:${column}.*2600元.*2600`));
    expect(hashes()).toEqual(old);
    expect(readFileSync(salaries)).toEqual(bytes);
  });
});
