import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { photographPictures } from '../../scripts/support/photograph-pictures.ts';
import { long, testLong } from '../helpers/depth.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

/** Our data and a changed copy of it, compared by the real command. */
const work = mkdtempSync(path.join(tmpdir(), 'report-'));
const base = path.join(work, 'base');
const data = path.join(work, 'data');
const given = process.env['DATA_DIR'];
const hostile = '<img src=x onerror=alert(1)> | `code` @octocat #1 "q" ](http://a.b) </pre></details>';

const report = (name: string) => path.join(work, name);
const read = (...parts: string[]) => readFileSync(path.join(work, ...parts), 'utf8');
const run = (...args: string[]) => runData(['diff', ...args, '--against', base]);
const page = (html: string) => parseHTML(html).document;
const figures = v.array(v.object({ percent: v.nullable(v.number()) }));
const difference = v.object({ figures, charts: v.array(v.object({ chart: v.string() })) });

function change(file: string, pattern: RegExp, by: string): void {
  const text = read('data', file);
  const fresh = text.replace(pattern, by);
  expect(fresh, `${file} has ${String(pattern)}`).not.toBe(text);
  writeFileSync(path.join(data, file), fresh);
}

beforeAll(() => {
  process.env['DATA_DIR'] = data;
  for (const folder of [base, data]) copyTestedData(folder, 'with history');
});
afterAll(() => {
  if (given === undefined) Reflect.deleteProperty(process.env, 'DATA_DIR');
  else process.env['DATA_DIR'] = given;
  rmSync(work, { recursive: true });
});

describe('npm run data -- diff --report', () => {
  test('says so when nothing differs, and writes no picture', async () => {
    const { status, text } = await run('--report', report('same'));
    expect(status).toBe(0);
    expect(text).toContain('没有任何改动');
    for (const file of ['report.md', 'report.html']) {
      expect(read('same', file)).toContain('没有任何改动');
      expect(read('same', file)).toContain('nothing changed');
    }
    expect(readdirSync(report('same/pictures'))).toEqual([]);
  });

  test('takes the pictures of an earlier report away and nothing else', async () => {
    writeFileSync(report('same/pictures/mine.png'), 'mine');
    for (const file of ['seats.zh.before.svg', 'seats.zh.before.png'])
      writeFileSync(path.join(report('same/pictures'), file), 'left over');
    await run('--report', report('same'));
    expect(readdirSync(report('same/pictures'))).toEqual(['mine.png']);
  });

  test('tells what diff tells, the same figures in both forms and languages, with pictures of each chart', async () => {
    change('salaries.csv', /^(SAL005,.*?,)2600(?=,)/m, '$12750');
    const told = { zh: await run('--lang', 'zh'), en: await run('--lang', 'en') };
    const { text, status } = await run('--report', report('one'));
    expect(status).toBe(told.zh.status);
    expect(text.startsWith(told.zh.text)).toBe(true);
    const found = v.parse(difference, JSON.parse((await run('--json')).text));
    expect(found.figures.length).toBeGreaterThan(1);
    const names = found.charts.flatMap(({ chart }) =>
      ['zh', 'en'].flatMap((lang) => ['before', 'after'].map((time) => `${chart}.${lang}.${time}`)),
    );
    expect(readdirSync(report('one/pictures')).sort()).toEqual(
      names.flatMap((name) => [`${name}.png`, `${name}.svg`]).sort(),
    );
    for (const file of ['report.md', 'report.html']) {
      const written = page(read('one', file));
      expect([...written.querySelectorAll('pre')].map((pre) => pre.textContent)).toEqual([told.zh.text, told.en.text]);
      const rows = [...written.querySelectorAll('table')]
        .filter((table) => table.querySelectorAll('tr:first-child th').length === 4)
        .map((table) => [...table.querySelectorAll('tr')].slice(1).map((row) => row.textContent));
      expect(rows).toHaveLength(2);
      for (const one of rows) expect(one).toHaveLength(found.figures.length);
      expect(rows[0]?.[0]).toBe('salaries 的 SAL005“数值”26002750+5.77%');
      expect(rows.flat().filter((row) => row.includes('+5.77%'))).toHaveLength(
        2 * found.figures.filter(({ percent }) => percent === 5.77).length,
      );
    }
    const images = [...page(read('one', 'report.md')).querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(images.sort()).toEqual(names.map((name) => `pictures/${name}.png`).sort());
    const [before, after] = ['before', 'after'].map((time) => read('one', 'pictures', `pay-newcomers.en.${time}.svg`));
    expect(before).toContain('2,600');
    expect(after).toContain('2,750');
    expect(after).not.toContain('2,600');
    const png = readFileSync(report('one/pictures/pay-newcomers.zh.after.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1360);
  });

  test('is one page that asks for nothing, and Markdown without a gap in which signs would count', () => {
    const html = page(read('one', 'report.html'));
    expect(html.querySelectorAll('script, link, iframe')).toHaveLength(0);
    const sources = [...html.querySelectorAll('[src]')].map((one) => one.getAttribute('src') ?? '');
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => !source.startsWith('data:image/svg+xml;base64,'))).toEqual([]);
    expect(read('one', 'report.md').trim().split('\n\n')).toHaveLength(2);
  });

  testLong('leaves hostile text of the data text, and calls nobody', async () => {
    const quoted = hostile.replaceAll('"', '""').replaceAll('$', '$$$$');
    change('salaries.csv', /^(SAL005,.*,)[^,]*?(,".*")$/m, `$1"${quoted}"$2`);
    change('cities.csv', /^(chengdu,[^,]*,)[^,]*/m, '$1Chengdu @octocat #1 <b>|`');
    // Photographs take long and are of the same drawings, so a short run does without the browser.
    if (!long) process.env['CHROMIUM_PATH'] = report('no browser');
    await run('--report', report('hostile'));
    if (!long) delete process.env['CHROMIUM_PATH'];
    expect(readdirSync(report('hostile/pictures')).some((name) => name.endsWith('.png'))).toBe(long);
    const printed = (await run('--lang', 'zh')).text;
    expect(printed).toContain(hostile.slice(0, 40));
    for (const file of ['report.md', 'report.html']) {
      const written = page(read('hostile', file));
      expect(written.querySelectorAll('[onerror]')).toHaveLength(0);
      expect(written.querySelector('pre')?.textContent).toBe(printed);
      expect(written.querySelectorAll('details')).toHaveLength(2);
      expect(written.querySelectorAll('b')).toHaveLength(0);
      const named = [...written.querySelectorAll('p, td, li')].filter(({ textContent }) =>
        textContent.includes('Chengdu @octocat #1 <b>|`'),
      );
      expect(named.length, `${file} has the name outside of pre`).toBeGreaterThan(1);
      for (const { outerHTML } of named) expect(outerHTML.replaceAll(/alt="[^"]*"/g, '')).not.toMatch(/@octocat|#1/);
    }
    expect(read('hostile', 'report.md')).not.toContain('<img src=x');
  });

  test('lists what a table that cannot be compared has wrong', async () => {
    const good = read('data', 'salaries.csv');
    change('salaries.csv', /^(SAL005,.*?,)2750(?=,)/m, '$12750元');
    const { status } = await run('--report', report('bad'));
    expect(status).toBe(2);
    expect(page(read('bad', 'report.md')).querySelector('details[open] pre')?.textContent).toContain('[num-suffix]');
    writeFileSync(path.join(data, 'salaries.csv'), good);
  });
});

test('a picture with a character that no font has is left out and the character named', async () => {
  const picture = (name: string, text: string) => ({
    chart: 'seats',
    lang: 'zh' as const,
    time: 'after' as const,
    name,
    title: '',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20">${text}</text></svg>`,
  });
  const { files, lacking, failure } = await photographPictures([picture('good', '客服 2,600'), picture('bad', '客𪚥服')]);
  expect(failure).toBeNull();
  expect([...files.keys()]).toEqual(['good']);
  expect([...lacking]).toEqual([['bad', '𪚥']]);
});
