import { test } from 'vitest';

/**
 * How much a test tries. `npm test` tries a fixed sample that is the same each time; `npm run test:long` tries
 * everything, with random inputs of a seed that it prints. vitest.config.ts sets the variables read here.
 */
export const long = process.env['TEST_DEPTH'] === 'long';

/** Seed of random inputs: fixed in `npm test`; SEED repeats a long run. */
export const seed = Number(process.env['SEED'] ?? 20_260_101);

/** How many random inputs a property is tried with: RUNS, else 10,000 in a long run and `short` otherwise. */
export const runs = (short = 200): number => Number(process.env['RUNS'] ?? (long ? 10_000 : short));

/** A test that only a long run makes: what it holds is held in part by others. */
export const testLong = test.runIf(long);

/** All items in a long run, else those that `keep` keeps. @throws when it keeps none */
export function pick<T>(all: readonly T[], keep: (item: T, index: number) => boolean): readonly T[] {
  if (long) return all;
  const kept = all.filter(keep);
  if (kept.length === 0 && all.length > 0) throw new Error('nothing is left to test');
  return kept;
}
