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
}

export const mutationAreas: readonly MutationArea[] = [
  {
    ...{ id: 'guards', measure: 'mutationGuards' },
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
 */
export function scoreOf(statuses: readonly string[]) {
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  const score = all === 0 ? 0 : (noticed / all) * 100;
  const shown = `${score.toFixed(1)}%`;
  const printed: Bilingual = {
    zh: `改坏 ${all} 处，测试发现 ${noticed} 处（${shown}）`,
    en: `${all} changes of the code, ${noticed} noticed by tests (${shown})`,
  };
  return { noticed, all, printed, enough: score >= least };
}
