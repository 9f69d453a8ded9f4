import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
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
    const names = (await diff()).anomalies.map(({ name }) => name);
    expect(names).toContain('period:uk-pay/year/2021');
    expect(names).toContain('rows:uk-pay');
    expect((await run('accept', ...reasons, '--allow', 'rows:uk-pay')).status).toBe(1);
    const allow = names.flatMap((name) => ['--allow', name]);
    expect((await run('accept', ...reasons, ...allow)).status).toBe(0);
    expect(readHistory(data()).at(-1)?.allowed).toContain('rows:uk-pay');
  });

  test('a renamed column is one gone and one come', async () => {
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

  test('changed words alone are listed and accepted without a reason', async () => {
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
