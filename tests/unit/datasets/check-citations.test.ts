import { describe, expect, test } from 'vitest';
import { checkCitations } from '../../../src/datasets/checks/check-sources.ts';
import { checkDatasets } from '../../../src/datasets/checks/check-datasets.ts';
import { formatProblem } from '../../../src/tables/describe.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';

/** Sources by id with what each cites, in the file's order. */
const report = (cites: Readonly<Record<string, string>>): TableReport => ({
  ...{ name: 'sources', file: 'data/sources.csv', encoding: 'utf-8', outcome: 'accept', marks: [] },
  ...{ notices: [], errors: [] },
  rows: Object.entries(cites).map(([id, text]) => ({ id, cites: text === '' ? null : text })),
  lines: Object.keys(cites).map((_, index) => index + 2),
  excelRows: Object.keys(cites).map((_, index) => index + 2),
  columns: new Map([
    ['id', 1],
    ['cites', 25],
  ]),
});
const check = (cites: Readonly<Record<string, string>>, complete = true) =>
  checkCitations(report(cites), complete).map(({ code, line, severity, params }) => [
    code,
    severity,
    line,
    params['id'] ?? params['ids'],
  ]);

describe('citations', () => {
  test('that end at pages which cite nobody are as they should be', () => {
    expect(check({ copy: 'press', press: 'report survey', report: '', survey: '', other: 'copy report' })).toEqual([]);
  });

  test('name sources of the table alone', () => {
    expect(check({ a: 'b x-1', b: '' })).toEqual([['cites-unknown', 'error', 2, 'x-1']]);
    expect(check({ a: 'b x-1', b: '' }, false), 'another row may be it').toEqual([]);
  });

  test('never come back to where they started; a circle is reported once, the shortest way round', () => {
    expect(check({ a: 'a' })).toEqual([['cites-circle', 'error', 2, ['a', 'a']]]);
    expect(check({ far: 'a', a: 'b c', b: 'd', c: 'a', d: 'a' })).toEqual([
      ['cites-circle', 'error', 3, ['a', 'c', 'a']],
      ['cites-circle', 'error', 4, ['b', 'd', 'a', 'b']],
    ]);
  });

  test('are judged with the other rules, and the words name the pages and what to do', () => {
    const [circle, ...others] = checkDatasets([report({ a: 'b', b: 'c', c: 'a' })], []).filter(({ code }) =>
      code.startsWith('cites'),
    );
    expect(others).toEqual([]);
    const words = (['zh', 'en'] as const).map((lang) => circle && formatProblem(circle, lang));
    expect(words[0]).toMatch(/a → b → c → a.*打开这几页/s);
    expect(words[1]).toMatch(/a → b → c → a.*open these pages/s);
  });
});

test('the circle of a page with itself has words of its own', () => {
  const [own] = checkCitations(report({ a: 'a' }), true);
  expect(own && formatProblem(own, 'en')).toContain('cites itself');
});
