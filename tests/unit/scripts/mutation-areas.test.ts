import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutationAreas, scoreOf } from '../../../scripts/support/trust/mutation-areas.ts';
import { sampleStatements } from '../../../scripts/support/trust/sample-statements.ts';

test.each(mutationAreas)('$id: its files and tests exist', ({ files, tests }) => {
  for (const glob of [...files, ...tests]) expect(globSync(glob), glob).not.toEqual([]);
});

test('a change is noticed by a failing test or by running on; one that cannot be loaded does not count', () => {
  const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'CompileError', 'Ignored'];
  expect(scoreOf(statuses, 1)).toMatchObject({ noticed: 3, all: 4, enough: false });
  expect(scoreOf([...statuses, 'NoCoverage'], 1)).toMatchObject({ noticed: 3, all: 5 });
  expect(scoreOf([], 1)).toMatchObject({ all: 0, enough: false });
  expect(scoreOf(statuses, 0.1).printed.en).toBe('4 changes of a random 10% of the code, 3 noticed by tests (75.0%)');
});

test('a sample has its share of the statements, whole ones, and the same for the same seed', () => {
  const globs = ['src/tables/checks/*.ts'];
  const { ranges, all } = sampleStatements(globs, 0.25, 7);
  expect(ranges).toHaveLength(Math.ceil(all / 4));
  expect(sampleStatements(globs, 0.25, 7).ranges).toEqual(ranges);
  expect(sampleStatements(globs, 0.25, 8).ranges).not.toEqual(ranges);
  expect(sampleStatements(globs, 1, 7).ranges).toHaveLength(all);
  for (const range of ranges) {
    const [, file = '', line = '', column = ''] = /^(.+):(\d+):(\d+)-\d+:\d+$/.exec(range) ?? [];
    expect(existsSync(file), range).toBe(true);
    const begun = readFileSync(file, 'utf8').split('\n')[Number(line) - 1]?.slice(Number(column));
    expect(begun, range).toMatch(/^(?:export|const|function|async)\b/);
  }
});
