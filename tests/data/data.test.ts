import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../scripts/data.ts';
import { reportLines } from '../../src/tables/report-lines.ts';
import type { Outcome, PackageReport, Problem } from '../../src/tables/types.ts';

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

  test('outcome, codes and places', async () => {
    const found = summaryOf(await checkCase(name));
    if (update) writeFileSync(file('json'), `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file('json'), 'utf8')));
  });

  test.each(['zh', 'en'] as const)('words in %s', async (lang) => {
    const words = `${reportLines((await checkCase(name)).tables, lang).join('\n')}\n`;
    if (update) writeFileSync(file(`${lang}.txt`), words);
    expect(words).toBe(readFileSync(file(`${lang}.txt`), 'utf8'));
    expect(words).not.toMatch(/undefined|\[object|NaN;/);
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/data.ts'), ...args], { cwd: root, encoding: 'utf8' });
  const pack = 'tests/data/packages/postings.json';

  test('exits 0 without errors, also with notices', () => {
    expect(run('check', 'tests/data/ok-plain/postings.csv', '--package', pack).status).toBe(0);
    const { status, stdout } = run('check', 'tests/data/bom/postings.csv', '--package', pack, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(path.join(here, 'bom', 'expected.en.txt'), 'utf8'));
  });

  test('exits 1 on an error, with all problems as JSON', () => {
    const { status, stdout } = run('check', 'tests/data/many-problems/firms.csv', '--package', 'tests/data/packages/firms.json', '--json');
    expect(status).toBe(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({ outcome: 'reject', tables: [{ name: 'firms', outcome: 'reject', rows: [], encoding: 'utf-8' }] });
    expect(stdout.match(/"code": "missing-mark"/g)).toHaveLength(60);
  });

  test('prints typed rows as JSON', () => {
    const { stdout } = run('check', 'tests/data/ok-plain/postings.csv', '--package', pack, '--json', '--lang', 'en');
    expect(JSON.parse(stdout)).toEqual({
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

  test('exits 2 when it is misused, and says how to use it', () => {
    for (const args of [[], ['chek'], ['check', '--colour'], ['check', '--lang', 'fr'], ['check', '--package', 'nowhere.json']]) {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('check [FILE…]');
    }
  });

  test('takes a file from anywhere as the table whose header it carries', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
    const copy = path.join(folder, '任意 名称.csv');
    writeFileSync(copy, readFileSync(path.join(here, 'foreign-key', 'cities.csv')));
    const { status, stdout } = run('check', copy, '--package', 'tests/data/foreign-key/datapackage.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tables: [{ name: 'cities', rows: [{ id: 'beijing' }, { id: 'chengdu' }] }] });
  });
});
