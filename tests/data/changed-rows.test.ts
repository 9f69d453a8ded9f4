import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import { checkFigures } from '../../scripts/support/check-figures.ts';
import { snapshotFiles } from '../../src/publish/figures/figure-snapshots.ts';
import { testLong } from '../helpers/depth.ts';
import { differs, publishedCopy, reasons } from '../helpers/published-copy.ts';

const { work, published, data, moveTo, file, read, write, edit, run, diff, gate } = publishedCopy();

describe('rows and columns', () => {
  test('new rows that move no published figure are built with a notice and need no reason', async () => {
    const row = read('operations.csv').trimEnd().split('\n').at(-1) ?? '';
    write('operations.csv', `${read('operations.csv')}${row.replace(/^[^,]+/, 'ZZZ999')}\n`);
    const { tables, figures } = await diff();
    expect(tables.map(({ added, changed }) => [added, changed])).toEqual([[['ZZZ999'], []]]);
    expect(figures).toEqual([]);
    expect(gate()).toEqual([expect.stringMatching(/operations\.csv: notice: 1 new row.*\[new-rows\]/)]);
    expect((await run('accept')).status).toBe(0);
    expect(readHistory(data()).at(-1)).toMatchObject({ cause: 'new', note: null });
  });

  test('a new row that moves a published figure stops the build', () => {
    const rows = read('postings.csv').split('\n');
    const row = rows.find((one) => one.startsWith('POS001,')) ?? '';
    write('postings.csv', `${read('postings.csv')}${row.replace('POS001', 'POS999')}\n`);
    expect(gate().join('\n')).toMatch(/in chart pay-advertised changed from .*\[unaccepted-figure\]/);
  });

  test('a lost row is named with its figures', async () => {
    edit('salaries.csv', /^SAL005,.*\n/m, '');
    // A claim rests on that row: the reader refuses before anything is compared.
    expect((await run('diff')).status).toBe(2);
    cpSync(path.join(published, 'salaries.csv'), file('salaries.csv'));
    edit('operations.csv', /^OTH006,.*\n/m, '');
    const { tables, figures } = await diff();
    expect(tables[0]?.removed).toEqual(['OTH006']);
    expect(figures[0]).toMatchObject({ place: { row: 'OTH006', field: 'value' }, old: 2, new: null });
    expect(gate().join('\n')).toMatch(/published row OTH006 is gone \(value 2\).*\[unaccepted-row\]/);
  });

  testLong('a lost year and more than a tenth of the rows must be named', async () => {
    edit('uk-pay.csv', /^UKP\d+,2021,.*\n/gm, '');
    // A year of a declared series may go only where a gap says why.
    const gaps = ['annual_pay', 'hourly_pay'].map(
      (series, index) => `GAP99${index},uk-pay,${series},,,2021,not_found,工作簿,the workbook,2026-11-20,没有这一年。,No such year.\n`,
    );
    edit('gaps.csv', /$(?![\s\S])/, gaps.join(''));
    const names = (await diff()).anomalies.map(({ name }) => name);
    expect(names).toContain('period:uk-pay/year/2021');
    expect(names).toContain('rows:uk-pay');
    expect((await run('accept', ...reasons, '--allow', 'rows:uk-pay')).status).toBe(1);
    const allow = names.flatMap((name) => ['--allow', name]);
    expect((await run('accept', ...reasons, ...allow)).status).toBe(0);
    expect(readHistory(data()).at(-1)?.allowed).toContain('rows:uk-pay');
  });

  testLong('a renamed column is one gone and one come', async () => {
    const rename = (name: string) => {
      edit(name, name.endsWith('csv') ? /\bp30\b/ : /"p30"/g, name.endsWith('csv') ? 'tenth3' : '"tenth3"');
    };
    rename('uk-pay.csv');
    rename('datapackage.json');
    const { tables, anomalies } = await diff();
    expect(tables[0]?.redefined.map(({ field }) => field).toSorted()).toEqual(['p30', 'tenth3']);
    expect(anomalies.map(({ name }) => name)).toContain('column:uk-pay/p30');
    expect(gate().join('\n')).toContain('the published column "p30" is gone');
  });

  testLong('a column whose former name is declared is renamed, and accepted without a reason', async () => {
    edit('uk-pay.csv', /\bp30\b/, 'tenth3');
    edit('datapackage.json', /"p30"/g, '"tenth3"');
    edit('datapackage.json', /"name": "tenth3"/, '"name": "tenth3", "deprecated": ["p30"]');
    const { tables, figures, anomalies } = await diff();
    expect([tables[0]?.redefined, tables[0]?.changed, figures, anomalies]).toEqual([[{ field: 'tenth3' }], [], [], []]);
    expect((await run('diff', '--lang', 'en')).text).toContain('column "p30" renamed "tenth3"');
    expect(gate()).toEqual([expect.stringMatching(/column "p30" was renamed "tenth3".*\[unaccepted-column\]/)]);
    expect((await run('accept')).text).toContain('第 2 次更新');
    expect(readHistory(data()).at(-1)).toMatchObject({ cause: 'renamed', note: null });
    expect(gate()).toEqual([]);
    edit('datapackage.json', /, "deprecated": \["p30"\]/, '');
    expect(gate()).toEqual([expect.stringContaining('column "tenth3" is no longer served as "p30"')]);
    expect((await run('accept')).status).toBe(0);
    expect(gate()).toEqual([]);
  });

  testLong('changed words alone are listed and accepted without a reason', async () => {
    edit('operations.csv', /取自艾媒页面的镜像。/, '取自艾媒网页的镜像。');
    const { tables, figures } = await diff();
    expect(tables[0]?.changed.map(({ field }) => field)).toEqual(['note_zh']);
    expect(figures).toEqual([]);
    expect(gate().join('\n')).toContain('[unaccepted-cell]');
    expect((await run('accept')).status).toBe(0);
    expect(gate()).toEqual([]);
  });
});

testLong('another folder and a commit can be compared with', async () => {
  const other = path.join(work, 'other');
  cpSync(published, other, { recursive: true });
  edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$12750,');
  const { text } = await run('diff', '--against', other, '--json');
  expect(v.parse(differs, JSON.parse(text)).tables[0]?.changed).toHaveLength(1);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: other, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=one');
  moveTo(other);
  edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$12750,');
  const since = await run('diff', '--against', 'main', '--json');
  expect(v.parse(differs, JSON.parse(since.text)).tables[0]?.changed).toHaveLength(1);
  expect((await run('diff', '--against', 'no-such-branch')).status).toBe(2);
  expect((await run('diff', '--against', '--output=x')).status).toBe(2);
});

describe('a new row that slipped', () => {
  /** A row like another one, with its cells changed. */
  const add = (name: string, like: string, change: (row: string) => string): void => {
    const row = read(name)
      .split('\n')
      .find((one) => one.startsWith(`${like},`));
    const changed = change(row ?? '');
    expect(changed).not.toBe(row);
    write(name, `${read(name)}${changed}\n`);
  };

  test('is published only when it is named', async () => {
    // 4.5 is its quote's, for 万人.
    add('bank-centres.csv', 'BHC007', (row) => row.replace('BHC007', 'BHC995').replace(',4.5,', ',45000,'));
    const { anomalies } = await diff();
    expect(anomalies.map(({ name }) => name)).toContain('quote:bank-centres/BHC995/value');
    expect(gate().join('\n')).toMatch(/bank-centres\.csv:\d+:\d+: .*BHC995/);
    const refused = await run('accept', ...reasons, '--lang', 'en');
    expect(refused.text).toContain('quote:bank-centres/BHC995/value nothing → 45000: its quote does not contain this number');
    expect(refused.status).toBe(1);
    const allow = anomalies.flatMap(({ name }) => ['--allow', name]);
    expect((await run('accept', ...reasons, ...allow)).status).toBe(0);
    expect((await diff()).anomalies).toEqual([]);
  });

  test('stops a build though it moves nothing published, and one word lets a whole kind pass', async () => {
    for (const id of ['USN2025', 'USN2024', 'USN2023'])
      add('us-national.csv', id, (row) => row.replace(/^USN20(\d\d),20\d\d,\d/, 'USN19$1,19$1,9'));
    const names = (await diff()).anomalies.map(({ name }) => name);
    expect(names).toContain('series:us-national/USN1925/employment');
    expect(gate().join('\n')).toMatch(/series:us-national\/USN1925\/employment \(9595750\): .*\[unaccepted-anomaly\]/);
    const { text } = await run('accept', '--lang', 'en');
    expect(text).toContain('3 of this kind; if all of them are right: --allow series:us-national');
  });

  test('with a growth that the row before does not bear out is reported, and accepted without a word', async () => {
    add('bank-centres.csv', 'BHC022', (row) => row.replace('BHC022,staff,2023', 'BHC922,staff,2024'));
    add('bank-centres.csv', 'BHC023', (row) => row.replace('BHC023,staff_change,2023', 'BHC923,staff_change,2024'));
    // A figure may stand where a gap did.
    edit('gaps.csv', /^GAP102,.*\n/m, '');
    const { anomalies } = await diff();
    expect(anomalies.map(({ name }) => name)).toContain('audit:bank-centres/BHC022/value');
    expect((await run('accept', ...reasons, '--lang', 'en')).status).toBe(0);
  });

  test('with nothing to hold it against is said to be unchecked', async () => {
    add('us-outlook.csv', 'USO052', (row) => row.replace('USO052,household_survey,employed', 'USO995,factor,employed'));
    const { anomalies } = await diff();
    expect(anomalies.map(({ name }) => name)).toContain('unchecked:us-outlook/USO995/value');
    expect(gate().join('\n')).toContain('[new-rows]');
  });
});

describe('what goes without a word', () => {
  test('a gap that vanishes with no figure in its place, and a source that nothing rests on any more', async () => {
    edit('gaps.csv', /^GAP343,.*\n/m, '');
    edit('sources.csv', /\n$/, `\n${read('sources.csv').trimEnd().split('\n').at(-1)?.replace(/^[^,]+/, 'nobody-2026') ?? ''}\n`);
    const { anomalies } = await diff();
    const names = anomalies.map(({ name }) => name);
    expect(names).toContain('gap:gaps/GAP343');
    expect(names).toContain('source:sources/nobody-2026');
    expect((await run('accept', ...reasons, '--lang', 'en')).text).toContain('this gap is gone, and no figure came in its place');
  });

  test('a kept figure that was deleted stops a build', () => {
    expect(checkFigures(data())).toEqual([]);
    const [kept = ''] = snapshotFiles(data());
    rmSync(file(kept));
    expect(checkFigures(data()).map(({ code, params }) => [code, params['reason']])).toContainEqual(['history-figure', 'missing']);
  });
});
