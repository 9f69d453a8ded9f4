import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../../src/tables/messages/catalog.ts';
import { describe as describeProblem, formatProblem } from '../../../src/tables/describe.ts';
import { problemLines } from '../../../src/tables/reports.ts';
import type { Problem } from '../../../src/tables/table-report.ts';

const sample: Problem = {
  code: 'num-unit',
  severity: 'error',
  file: 'data/postings.csv',
  line: 14,
  column: 5,
  field: '岗位数',
  value: '1.2万',
  params: { row: 14, unit: '万', write: '12000' },
};

/** Codes that no folder of tests/data can hold (limits, the file system) or that only our own tables have. */
const testedElsewhere = [
  'file-unreadable',
  'file-changed',
  'file-not-plain',
  'file-too-big',
  'table-unknown',
  'sheet-missing',
  'too-many-rows',
  'cell-too-long',
  'claim-figure',
  'claim-carrier',
  'note-language',
  'quote-untranslated',
  'quote-number',
  'source-host',
  'source-grade',
  'cites-unknown',
  'cites-circle',
  'gap-and-figure',
  'silent-period',
  'series-unit',
  'claim-operand',
  'claim-verdict',
  'claim-words',
  'grade-order',
  'wage-fell',
  'city-grade',
  'change-differs',
  'third-differs',
  'areas-differ',
  'audit-differs',
  'history-line',
  'history-chain',
  'history-version',
  'history-stray',
  'history-figure',
  'withdrawn-chart',
  'unaccepted-anomaly',
  'history-missing',
  'unaccepted-cell',
  'unaccepted-row',
  'unaccepted-column',
  'unaccepted-table',
  'unaccepted-figure',
  'new-rows',
  'first-publication',
];

describe('words', () => {
  test('every file of messages is in the catalog, and no code is in two', async () => {
    const folder = path.join('src', 'tables', 'messages');
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => import(path.resolve(folder, name)) as Promise<{ words?: object }>);
    const codes = (await Promise.all(modules)).flatMap(({ words = {} }) => Object.keys(words));
    expect(codes.toSorted()).toEqual(problemCodes.toSorted());
  });

  test('codes are kebab-case names', () => {
    for (const code of problemCodes) expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
  });

  test.each(problemCodes)('%s says what, why and how to fix, in both languages', (code) => {
    for (const severity of ['error', 'notice'] as const) {
      for (const params of [
        sample.params,
        { row: 14, count: 3, lines: ['1', '2'], characters: ['U+0421'], readings: ['2024-01'] },
      ]) {
        const problem = { ...sample, code, severity, params };
        for (const lang of ['zh', 'en'] as const) {
          const { message, fix } = describeProblem(problem, lang);
          expect(message.split(lang === 'zh' ? '；' : '; ').length).toBeGreaterThanOrEqual(2);
          expect(message + fix).not.toMatch(/undefined|NaN|\[object/);
          expect(fix.length).toBeGreaterThan(1);
        }
      }
    }
  });

  test('every code is hit by a case of tests/data or by a unit test', () => {
    const folder = path.join(import.meta.dirname, '..', '..', 'data');
    const expected = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('expected.json'),
    );
    const all = expected.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('');
    const missing = problemCodes.filter((code) => !all.includes(`"${code} `));
    expect(missing.toSorted()).toEqual(testedElsewhere.toSorted());
  });
});

describe('a line of text', () => {
  test('has the form of the contract', () => {
    expect(formatProblem(sample, 'en')).toBe(
      'data/postings.csv:14:5: "岗位数" is "1.2万"; a number is needed, without "万"; write 12000 (cell E14 in Excel) [num-unit]',
    );
    expect(formatProblem(sample, 'zh')).toBe(
      'data/postings.csv:14:5：“岗位数”的值是“1.2万”；此列只能填数字，“万”不能写在单元格里；请改写为 12000（Excel 中的 E14）[num-unit]',
    );
  });

  test('leaves the state of a terminal alone, whatever a cell or a file name holds', () => {
    const hostile = '\x1b]0;x\x07\x1b[2J\x9b31m\r\n\u202e\u2066\u200b';
    const line = formatProblem(
      { ...sample, file: `a${hostile}.csv`, field: hostile, value: hostile.repeat(100) },
      'zh',
    );
    expect(line).not.toMatch(/[\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]/);
    expect(line.length).toBeLessThan(1600);
  });

  test('at most fifty a file, then how many more', () => {
    const lines = problemLines(
      Array.from({ length: 53 }, () => sample),
      'en',
    );
    expect(lines).toHaveLength(51);
    expect(lines[50]).toBe('data/postings.csv: and 3 more; --json has all');
  });
});
