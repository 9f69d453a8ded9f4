import type { Bilingual } from '../../../src/i18n/lang.ts';
import type { MeasureName } from '../../../src/content/trust/results.ts';

/** A part of the code that is changed to see whether its tests notice. */
export interface MutationArea {
  readonly id: string;
  readonly measure: MeasureName;
  /** Globs of what is changed. */
  readonly files: readonly string[];
  /** The share of their top-level statements that is changed: all, or as many as a machine of two cores tries in an hour. */
  readonly share: number;
  /** Globs of the tests that may notice; they load little, because every change loads it again. */
  readonly tests: readonly string[];
}

/** Tests of the reader that try random or very large inputs are left out: a change would wait for them for minutes. */
const readerTests = [
  'tests/data/data.test.ts',
  'tests/unit/tables/!(fuzz|second-reader|changed-bytes|hostile-cells|properties).test.ts',
  'tests/unit/tables/pay/*.test.ts',
];

export const mutationAreas: readonly MutationArea[] = [
  {
    ...{ id: 'reader', measure: 'mutationReader', share: 0.1 },
    files: ['src/tables/*.ts', 'src/tables/!(checks|messages)/**/*.ts'],
    tests: readerTests,
  },
  {
    ...{ id: 'checks', measure: 'mutationChecks', share: 0.4 },
    files: ['src/tables/checks/*.ts', 'src/datasets/checks/*.ts'],
    tests: [...readerTests, 'tests/unit/datasets/*.test.ts'],
  },
  {
    ...{ id: 'difference', measure: 'mutationDifference', share: 1 },
    files: ['src/history/difference/*.ts'],
    tests: ['tests/unit/history/*.test.ts', 'tests/data/changed-rows.test.ts', 'tests/data/changed-figures.test.ts'],
  },
  {
    ...{ id: 'guards', measure: 'mutationGuards', share: 1 },
    files: ['src/charts/guard.ts'],
    tests: ['tests/unit/charts/obstacles.test.ts'],
  },
];

/** The least share of noticed changes, in per cent. */
const least = 85;

/**
 * The score of an area, as Stryker counts it: a change that a test fails on, or that never ends, is noticed; one that
 * cannot be loaded does not count.
 * @param statuses Stryker's status of every change
 * @param share of the area's statements that were changed
 */
export function scoreOf(statuses: readonly string[], share: number) {
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  const score = all === 0 ? 0 : (noticed / all) * 100;
  const shown = `${score.toFixed(1)}%`;
  const part = Math.round(share * 100);
  const printed: Bilingual = {
    zh: `${share < 1 ? `随机抽取 ${part}% 的代码，` : ''}改坏 ${all} 处，测试发现 ${noticed} 处（${shown}）`,
    en: `${all} changes of ${share < 1 ? `a random ${part}% of the code` : 'the code'}, ${noticed} noticed by tests (${shown})`,
  };
  return { noticed, all, printed, enough: score >= least };
}
