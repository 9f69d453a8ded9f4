import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles, runData } from '../../scripts/data.ts';
import { reportLines } from '../../src/tables/reports.ts';
import type { Outcome, PackageReport, Problem } from '../../src/tables/table-report.ts';

const here = import.meta.dirname;
const root = path.join(here, '..', '..');
const today = '2026-11-20';
/** Writes the words found as the words expected; they are then to be read critically. */
const update = process.env['UPDATE_EXPECTED'] === '1';

interface Expected {
  readonly outcome: Outcome;
  /** `code line:column` of each error, then of each notice; `-` where there is none. */
  readonly errors: readonly string[];
  readonly notices: readonly string[];
}

const cases = readdirSync(here).filter((name) => name !== 'packages' && statSync(path.join(here, name)).isDirectory());

/** Checks a case folder as the command line does: its own package, or its files against a shared one. */
function checkCase(name: string): Promise<PackageReport> {
  const folder = path.join(here, name);
  const own = path.join(folder, 'datapackage.json');
  if (existsSync(own)) return checkFiles(own, [], today);
  const shared = readFileSync(path.join(folder, 'package.txt'), 'utf8').trim();
  const files = readdirSync(folder).filter((file) => file !== 'package.txt' && !file.startsWith('expected.'));
  return checkFiles(path.join(here, 'packages', `${shared}.json`), files.map((file) => path.join(folder, file)), today);
}

const placeOf = ({ code, line, column }: Problem): string => `${code} ${line ?? '-'}:${column ?? '-'}`;

function summaryOf(report: PackageReport): Expected {
  return {
    outcome: report.outcome,
    errors: report.tables.flatMap((table) => table.errors.map(placeOf)),
    notices: report.tables.flatMap((table) => table.notices.map(placeOf)),
  };
}

describe.each(cases)('%s', (name) => {
  const file = (kind: string): string => path.join(here, name, `expected.${kind}`);

  test('outcome, codes, places and words', async () => {
    const report = await checkCase(name);
    const found = summaryOf(report);
    if (update) writeFileSync(file('json'), `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file('json'), 'utf8')));
    for (const lang of ['zh', 'en'] as const) {
      const words = `${reportLines(report.tables, lang).join('\n')}\n`;
      if (update) writeFileSync(file(`${lang}.txt`), words);
      expect(words, lang).toBe(readFileSync(file(`${lang}.txt`), 'utf8'));
      expect(words, lang).not.toMatch(/undefined|\[object|NaN;/);
    }
  });
});

describe('the command', () => {
  /** In a process of its own, for what only that shows: exit status, and what goes to which stream. */
  const spawn = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/data.ts'), ...args], { cwd: root, encoding: 'utf8' });
  const pack = 'tests/data/packages/postings.json';

  test('exits 0 without errors, also with notices', async () => {
    const { status, stdout, stderr } = spawn('check', 'tests/data/bom/postings.csv', '--package', pack, '--lang', 'en');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(path.join(here, 'bom', 'expected.en.txt'), 'utf8'));
    expect((await runData(['check', 'tests/data/ok-plain/postings.csv', '--package', pack])).status).toBe(0);
  });

  test('exits 1 on an error, with all problems as JSON', () => {
    const firms = 'tests/data/many-problems/firms.csv';
    const { status, stdout } = spawn('check', firms, '--package', 'tests/data/packages/firms.json', '--json');
    expect(status).toBe(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      outcome: 'reject',
      tables: [{ name: 'firms', outcome: 'reject', rows: [], encoding: 'utf-8' }],
    });
    expect(stdout.match(/"code": "missing-mark"/g)).toHaveLength(60);
  });

  test('prints typed rows as JSON', async () => {
    const { text } = await runData(['check', 'tests/data/ok-plain/postings.csv', '--package', pack, '--json', '--lang', 'en']);
    expect(JSON.parse(text)).toEqual({
      outcome: 'accept',
      tables: [
        {
          name: 'postings',
          file: 'tests/data/ok-plain/postings.csv',
          encoding: 'utf-8',
          outcome: 'accept',
          rows: [
            { month: '2024-01', region: 'CN-BJ', postings: 1411, share: 0.04, note: null },
            { month: '2024-02', region: 'CN-BJ', postings: 1388, share: 0.04, note: '节后' },
            { month: '2024-03', region: 'CN-BJ', postings: 1502, share: 0.05, note: null },
          ],
          notices: [],
          errors: [],
        },
      ],
    });
  });

  test('exits 2 when it is misused, and says how to use it', async () => {
    const { status, stdout, stderr } = spawn('chek');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('check [FILE…]');
    const misuses = [[], ['check', '--colour'], ['check', '--lang', 'fr'], ['check', '--package', 'nowhere.json']];
    for (const args of misuses) {
      const { status, text } = await runData(args);
      expect(status, args.join(' ')).toBe(2);
      expect(text).toContain('check [FILE…]');
    }
  });

  test('takes a file from anywhere as the table whose header it carries', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
    const copy = path.join(folder, '任意 名称.csv');
    writeFileSync(copy, readFileSync(path.join(here, 'foreign-key', 'cities.csv')));
    const description = 'tests/data/foreign-key/datapackage.json';
    const { status, text } = await runData(['check', copy, '--package', description, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      tables: [{ name: 'cities', rows: [{ id: 'beijing' }, { id: 'chengdu' }] }],
    });
  });
});
