import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import iconv from 'iconv-lite';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { checkAccepted } from '../../scripts/support/check-accepted.ts';
import { readSide } from '../../scripts/support/data-sides.ts';
import { versionPath } from '../../src/datasets/history/paths.ts';
import { checkHistory, readHistory } from '../../src/datasets/history/read-history.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

/** Our data, published once; every test changes a copy of its own and goes through the real commands. */
const work = mkdtempSync(path.join(tmpdir(), 'history-'));
const published = path.join(work, 'published');
let data = '';
let copies = 0;

const file = (name: string) => path.join(data, name);
const read = (name: string) => readFileSync(file(name), 'utf8');
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(file(name), content);
};
/** Replaces in a file; what is to be replaced must be there. */
function edit(name: string, pattern: RegExp, by: string): void {
  const before = read(name);
  const after = before.replace(pattern, by);
  expect(after, `${name} has ${String(pattern)}`).not.toBe(before);
  write(name, after);
}
async function run(...args: string[]) {
  process.env['DATA_DIR'] = data;
  return runData(args);
}
const differs = v.object({
  id: v.string(),
  tables: v.array(
    v.object({
      name: v.string(),
      added: v.array(v.string()),
      removed: v.array(v.string()),
      changed: v.array(v.object({ row: v.string(), field: v.string(), old: v.unknown(), new: v.unknown() })),
      redefined: v.array(v.object({ field: v.string() })),
    }),
  ),
  figures: v.array(
    v.object({ place: v.record(v.string(), v.string()), old: v.unknown(), new: v.unknown(), percent: v.unknown() }),
  ),
  charts: v.array(
    v.object({
      chart: v.string(),
      sentences: v.array(v.object({ part: v.string(), turned: v.boolean() })),
    }),
  ),
  anomalies: v.array(v.object({ name: v.string(), size: v.unknown() })),
});
async function diff() {
  const { text, status } = await run('diff', '--json');
  expect(status, text).toBeLessThan(2);
  return { ...v.parse(differs, JSON.parse(text)), status };
}
/** What the gate of a build says, one line a problem. */
function gate(lang: 'zh' | 'en' = 'en'): string[] {
  const side = readSide(data, 'data');
  if ('problems' in side) throw new Error(side.problems.map((problem) => formatProblem(problem, lang)).join('\n'));
  return checkAccepted(data, side).map((problem) => formatProblem(problem, lang));
}
const reasons = ['--cause', 'correction', '--note-zh', '抄错了。', '--note-en', 'A slip.'];

beforeAll(async () => {
  copyTestedData(published, 'without history');
  data = published;
  expect(gate()).toEqual([expect.stringContaining('[first-publication]')]);
  expect((await run('accept')).status).toBe(0);
});
beforeEach(() => {
  data = path.join(work, `data-${copies++}`);
  cpSync(published, data, { recursive: true });
});
afterAll(() => {
  delete process.env['DATA_DIR'];
  rmSync(work, { recursive: true, force: true });
});

describe('nothing changes', () => {
  const crlf = () => {
    write('salaries.csv', read('salaries.csv').replaceAll('\n', '\r\n'));
  };
  const changes: readonly (readonly [string, () => void])[] = [
    ['as it was', () => undefined],
    [
      'rows in another order',
      () => {
        const [head = '', ...rows] = read('salaries.csv').trimEnd().split('\n');
        write('salaries.csv', `${[head, ...rows.toReversed()].join('\n')}\n`);
      },
    ],
    [
      'columns in another order',
      () => {
        const rows = read('cities.csv').trimEnd().split('\n');
        expect(rows.some((row) => row.includes('"'))).toBe(false);
        write('cities.csv', `${rows.map((row) => row.split(',').toReversed().join(',')).join('\n')}\n`);
      },
    ],
    [
      'saved as GB18030',
      () => {
        write('salaries.csv', iconv.encode(read('salaries.csv'), 'gb18030'));
      },
    ],
    ['saved with CRLF', crlf],
    [
      'the same number spelt otherwise',
      () => {
        edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$1"2,600",');
      },
    ],
  ];
  test.each(changes)('%s', async (_, change) => {
    change();
    const { text, status } = await run('diff', '--lang', 'en');
    expect(text).toContain('nothing changed');
    expect(status).toBe(0);
    expect(gate()).toEqual([]);
    const log = read('history/log.jsonl');
    expect((await run('accept')).status).toBe(0);
    expect(read('history/log.jsonl')).toBe(log);
  });
});

describe('a revised figure', () => {
  const revise = (to: string) => {
    edit('salaries.csv', /^(SAL005,.*?,)2600,/m, `$1${to},`);
  };

  test('is told with its place, old and new value, percent, and the sentences that say it', async () => {
    revise('2750');
    const { tables, figures, charts, anomalies, status } = await diff();
    expect(status).toBe(1);
    expect(tables).toEqual([
      {
        name: 'salaries',
        added: [],
        removed: [],
        changed: [{ row: 'SAL005', field: 'value', old: 2600, new: 2750 }],
        redefined: [],
      },
    ]);
    expect(figures[0]).toEqual({
      place: { kind: 'cell', table: 'salaries', row: 'SAL005', field: 'value' },
      old: 2600,
      new: 2750,
      percent: 5.77,
    });
    expect(figures.map(({ place }) => place['figure'] ?? place['chart'] ?? '')).toContain('newcomer-pay');
    const chart = charts.find((one) => one.chart === 'pay-by-city-tenure');
    expect(chart?.sentences).toContainEqual({ part: 'title', turned: false });
    expect(anomalies).toEqual([]);
    const { text } = await run('diff', '--lang', 'en');
    expect(text).toContain('data-');
    expect(text).toMatch(/salaries\.csv:6:12 .*2600 → 2750 \(\+5\.77%\) \(cell L6 in Excel\)/);
    expect((await run('diff')).text).toMatch(/成都2,600元[\s\S]*成都2,750元/);
  });

  test('stops a build until exactly this change is accepted with its reasons', async () => {
    revise('2750');
    expect(gate()).toContainEqual(
      expect.stringMatching(/^data\/salaries\.csv:6:12: "value" of row SAL005 changed from "2600" to "2750" \(\+5\.77%\)/),
    );
    expect(gate('zh').join('\n')).toMatch(/由“2600”变为“2750”.*npm run data -- accept.*\[unaccepted-cell\]/);
    const bare = await run('accept', '--lang', 'en');
    expect(bare.text).toContain('--cause … --note-zh "…" --note-en "…"');
    expect(bare.status).toBe(1);
    const { id } = await diff();
    revisit('2800');
    const stale = await run('accept', ...reasons, '--difference', id, '--lang', 'en');
    expect(stale.text).toContain('the data changed after you looked');
    expect(stale.status).toBe(1);
    revisit('2750');
    expect((await run('accept', ...reasons, '--by', 'Li', '--difference', id)).status).toBe(0);
    expect(gate()).toEqual([]);
    const last = readHistory(data).at(-1);
    expect(last).toMatchObject({
      number: 2,
      id,
      cause: 'correction',
      note: { zh: '抄错了。', en: 'A slip.' },
      by: 'Li',
    });
    const version = read(versionPath('salaries', last?.tables[0]?.after ?? ''));
    expect(version).toContain(',2750,');
    revisit('2800');
    expect(gate().join('\n')).toMatch(/from "2750" to "2800"/);
  });

  const revisit = (to: string) => {
    edit('salaries.csv', /^(SAL005,.*?,)\d+(?=,,,exact)/m, `$1${to}`);
  };

  test('ten thousand times as great is a slip until it is named', async () => {
    revise('26000000');
    const { anomalies } = await diff();
    expect(anomalies).toContainEqual({ name: 'jump:salaries/SAL005/value', size: 10000 });
    const refused = await run('accept', ...reasons, '--lang', 'en');
    expect(refused.status).toBe(1);
    expect(refused.text).toMatch(/about 10000 times apart.*--allow jump:salaries\/SAL005\/value/);
    expect((await run('accept', ...reasons, '--allow', 'jump:salaries/SAL001/low')).status).toBe(2);
    expect((await run('accept', ...reasons, '--allow', 'jump:salaries')).status).toBe(0);
    expect(readHistory(data).at(-1)?.allowed).toEqual(['jump:salaries/SAL005/value']);
  });

  test('in another scale of its unit is no jump; the unit changed alone is one', async () => {
    edit('demand.csv', /^(SHO002,.*?,)150(,,at_least,)10k_person/m, '$11500000$2person');
    const scaled = await diff();
    expect(scaled.tables[0]?.changed.map(({ field }) => field)).toEqual(['low', 'unit']);
    expect(scaled.anomalies).toEqual([]);
    cpSync(path.join(published, 'demand.csv'), file('demand.csv'));
    edit('demand.csv', /^(SHO002,.*?,at_least,)10k_person/m, '$1person');
    expect((await diff()).anomalies).toContainEqual({ name: 'jump:demand/SHO002/low', size: 10000 });
  });

  test('with the other sign must be named', async () => {
    edit('us-outlook.csv', /^(USO002,.*?,)136000,/m, '$1-136000,');
    expect((await diff()).anomalies).toContainEqual({ name: 'sign:us-outlook/USO002/value', size: 1 });
    expect((await run('accept', ...reasons)).status).toBe(1);
  });

  test('that makes another city the highest turns the title', async () => {
    revise('9000');
    const chart = (await diff()).charts.find((one) => one.chart === 'pay-by-city-tenure');
    expect(chart?.sentences).toContainEqual({ part: 'title', turned: true });
    expect((await run('diff', '--lang', 'en')).text).toContain('the title no longer says the same thing');
  });
});

describe('rows and columns', () => {
  test('new rows that move no published figure are built with a notice and need no reason', async () => {
    const row = read('operations.csv').trimEnd().split('\n').at(-1) ?? '';
    write('operations.csv', `${read('operations.csv')}${row.replace(/^[^,]+/, 'ZZZ999')}\n`);
    const { tables, figures } = await diff();
    expect(tables.map(({ added, changed }) => [added, changed])).toEqual([[['ZZZ999'], []]]);
    expect(figures).toEqual([]);
    expect(gate()).toEqual([expect.stringMatching(/operations\.csv: notice: 1 new row.*\[new-rows\]/)]);
    expect((await run('accept')).status).toBe(0);
    expect(readHistory(data).at(-1)).toMatchObject({ cause: 'new', note: null });
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

  test('a lost year and more than a tenth of the rows must be named', async () => {
    edit('uk-pay.csv', /^UKP\d+,2021,.*\n/gm, '');
    const names = (await diff()).anomalies.map(({ name }) => name);
    expect(names).toContain('period:uk-pay/year/2021');
    expect(names).toContain('rows:uk-pay');
    expect((await run('accept', ...reasons, '--allow', 'rows:uk-pay')).status).toBe(1);
    const allow = names.flatMap((name) => ['--allow', name]);
    expect((await run('accept', ...reasons, ...allow)).status).toBe(0);
    expect(readHistory(data).at(-1)?.allowed).toContain('rows:uk-pay');
  });

  test('a renamed column is one gone and one come', async () => {
    const rename = (name: string) => {
      edit(name, name.endsWith('csv') ? /location_quotient/ : /"location_quotient"/, name.endsWith('csv') ? 'lq' : '"lq"');
    };
    rename('us-areas.csv');
    rename('datapackage.json');
    const { tables, anomalies } = await diff();
    expect(tables[0]?.redefined.map(({ field }) => field).toSorted()).toEqual(['location_quotient', 'lq']);
    expect(anomalies.map(({ name }) => name)).toContain('column:us-areas/location_quotient');
    expect(gate().join('\n')).toContain('the published column "location_quotient" is gone');
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

describe('the log', () => {
  const twice = async () => {
    edit('operations.csv', /取自艾媒页面的镜像。/, '取自艾媒网页的镜像。');
    expect((await run('accept')).status).toBe(0);
    edit('operations.csv', /取自艾媒网页的镜像。/, '取自镜像。');
    expect((await run('accept')).status).toBe(0);
    expect(readHistory(data)).toHaveLength(3);
  };
  const faults = () =>
    checkHistory(data, 'data').problems.map(({ code, file: where, line }) => `${where}:${line ?? ''} ${code}`);
  const lines = () => read('history/log.jsonl').trimEnd().split('\n');

  test('an edited line breaks the chain', async () => {
    await twice();
    edit('history/log.jsonl', /"cause":"correction"/, '"cause":"late_data"');
    expect(faults()).toContain('data/history/log.jsonl:3 history-chain');
    expect((await run('accept')).status).toBe(1);
    expect(gate().join('\n')).toContain('[history-chain]');
  });

  test('a deleted line is found, in the middle and at the end', async () => {
    await twice();
    const [first = '', second = '', third = ''] = lines();
    write('history/log.jsonl', `${first}\n${third}\n`);
    expect(faults()).toContain('data/history/log.jsonl:2 history-chain');
    write('history/log.jsonl', `${first}\n${second}\n`);
    expect(faults()).toEqual([expect.stringMatching(/operations\/[0-9a-f]{12}\.csv: history-stray$/)]);
    expect(gate().join('\n')).toContain('[history-stray]');
  });

  test('a line that is cut or no revision is told with its number', () => {
    const whole = read('history/log.jsonl');
    write('history/log.jsonl', whole.slice(0, -100));
    expect(faults()).toEqual(['data/history/log.jsonl:1 history-line']);
    write('history/log.jsonl', `${whole}{}\n`);
    expect(faults()).toEqual(['data/history/log.jsonl:2 history-line']);
  });

  test('a version that was altered or lost is told by its file', () => {
    const version = readHistory(data)[0]?.tables.find(({ name }) => name === 'roles')?.after ?? '';
    const name = versionPath('roles', version);
    edit(name, /frontline/, 'manager');
    expect(faults()).toEqual([`data/${name}: history-version`]);
    rmSync(file(name));
    expect(faults()).toEqual([`data/${name}: history-version`]);
    expect(() => readHistory(data)).toThrow();
  });

  test('killed at any moment, an acceptance leaves the old state or the new one, and the next one tidies up', async () => {
    const small = path.join(work, 'killed');
    let grown = 0;
    for (let kill = 0; kill < 8; kill++) {
      const child = spawn(process.execPath, ['tests/helpers/accept-forever.ts', small], { stdio: ['ignore', 'pipe', 'inherit'] });
      // The first have been made, and another is under way.
      await once(child.stdout, 'data');
      await once(child.stdout, 'data');
      child.stdout.resume();
      await setTimeout((kill * 37) % 150);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { revisions, problems } = checkHistory(small);
      expect(problems).toEqual([]);
      expect(revisions.length).toBeGreaterThanOrEqual(grown);
      grown = revisions.length;
    }
    expect(grown).toBeGreaterThan(8);
    const done = spawn(process.execPath, ['tests/helpers/accept-forever.ts', small, '1'], { stdio: 'ignore' });
    await once(done, 'exit');
    const { revisions, problems } = checkHistory(small);
    expect(problems).toEqual([]);
    expect(existsSync(path.join(small, 'history/log.jsonl.next'))).toBe(false);
    expect(readdirSync(path.join(small, 'history/tables/t'))).toHaveLength(revisions.length);
  });
});

test('another folder and a commit can be compared with', async () => {
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
  data = other;
  edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$12750,');
  const since = await run('diff', '--against', 'main', '--json');
  expect(v.parse(differs, JSON.parse(since.text)).tables[0]?.changed).toHaveLength(1);
  expect((await run('diff', '--against', 'no-such-branch')).status).toBe(2);
  expect((await run('diff', '--against', '--output=x')).status).toBe(2);
});
