import type { Bilingual } from '../../../src/i18n/lang.ts';
import type { MeasureName } from '../../../src/content/trust/results.ts';

/** A part of the code that is changed to see whether its tests notice. */
export interface MutationArea {
  readonly id: string;
  readonly measure: MeasureName;
  /** Globs of what is changed. */
  readonly files: readonly string[];
  /** Globs of the tests that may notice; they load little, because every change loads it again. */
  readonly tests: readonly string[];
  /** The share of the statements that is changed, between 0 and 1. */
  readonly share: number;
}

export const mutationAreas: readonly MutationArea[] = [
  {
    ...{ id: 'guards', measure: 'mutationGuards', share: 1 },
    files: ['src/charts/guard.ts'],
    tests: ['tests/unit/charts/obstacles.test.ts'],
  },
  {
    ...{ id: 'difference', measure: 'mutationDifference', share: 0.5 },
    files: ['src/history/difference/*.ts'],
    tests: ['tests/unit/history/**/*.test.ts', 'tests/data/changed-*.test.ts'],
  },
  {
    ...{ id: 'checks', measure: 'mutationChecks', share: 0.25 },
    files: ['src/tables/checks/*.ts', 'src/datasets/checks/*.ts'],
    tests: ['tests/unit/tables/**/*.test.ts', 'tests/unit/datasets/**/*.test.ts', 'tests/data/data.test.ts'],
  },
  {
    ...{ id: 'reader', measure: 'mutationReader', share: 0.1 },
    files: ['src/tables/{text,header,rows,cells,workbook}/*.ts', 'src/tables/read-table.ts'],
    tests: ['tests/unit/tables/**/*.test.ts', 'tests/data/data.test.ts'],
  },
];

/** The least share of noticed changes, in per cent. */
const least = 85;

/**
 * The score of an area, as Stryker counts it: a change that a test fails on, or that never ends, is noticed; one that
 * cannot be loaded or was left out of the sample does not count.
 * @param statuses Stryker's status of every change
 */
export function scoreOf(statuses: readonly string[], share: number) {
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  const score = all === 0 ? 0 : (noticed / all) * 100;
  const shown = `${score.toFixed(1)}%`;
  const [zh, en] = share === 1 ? ['', ''] : [`，抽取语句的 ${share * 100}%`, `, of ${share * 100}% of the statements`];
  const printed: Bilingual = {
    zh: `改坏 ${all} 处，测试发现 ${noticed} 处（${shown}）${zh}`,
    en: `${all} changes of the code${en}, ${noticed} noticed by tests (${shown})`,
  };
  return { noticed, all, printed, enough: score >= least };
}
