import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `npm run test:long` runs vitest in the mode `long`: tests/helpers/depth.ts says what that changes. */
export default defineConfig(({ mode }) => {
  const long = mode === 'long';
  if (long) {
    process.env['TEST_DEPTH'] = 'long';
    process.env['SEED'] ??= String(Math.floor(Math.random() * 2 ** 31));
    process.stdout.write(
      `Random inputs: SEED=${process.env['SEED']} RUNS=${process.env['RUNS'] ?? '10000'} repeats them.\n`,
    );
  }

  /**
   * Files of a project share the modules that they import, because importing them again takes longer than most tests.
   * So a test that changes the environment, a global or a module's state puts it back. Limits are for what hangs, not
   * for what is slow: a busy machine takes ten times as long as an idle one.
   */
  const project = (name: string, extra: Record<string, unknown> = {}) => ({
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      environment: 'node' as const,
      globals: false,
      isolate: false,
      testTimeout: long ? 600_000 : 120_000,
      hookTimeout: 300_000,
      // Each worker imports all charts and shapes all data: no more of them than can work.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      ...extra,
    },
  });

  /** `build` and `browser` share built sites, which the global setup begins to build while the others are tested. */
  const onBuiltSite = {
    globalSetup: ['tests/helpers/build-site.ts'],
    setupFiles: ['tests/helpers/built-site.ts'],
    sequence: { groupOrder: 1 },
    // Much of the time a file waits for a browser, so three share even two cores.
    maxWorkers: Math.max(3, availableParallelism() - 1),
  };

  /** `npm run coverage`: the path of the data, from bytes to what may be compared, by the tests that need no site. */
  const coverage = {
    provider: 'v8' as const,
    include: ['src/{tables,history}/**/*.ts', 'src/datasets/{checks,audits,statements}/**/*.ts', 'src/charts/guard.ts'],
    reporter: ['text-summary', 'json-summary', 'json'],
    reportsDirectory: 'node_modules/.cache/coverage',
    thresholds: { lines: 95, branches: 90 },
  };

  return {
    test: {
      coverage,
      projects: [
        project('unit'),
        project('data'),
        project('charts'),
        project('build', onBuiltSite),
        // What a page is waited for comes when it comes: on a busy machine a second, the usual limit, is not enough.
        project('browser', { ...onBuiltSite, expect: { poll: { timeout: 30_000 } } }),
        // Kills builds, which hold the build's lock, so it comes after all others.
        ...(long ? [project('long', { ...onBuiltSite, sequence: { groupOrder: 2 } })] : []),
      ],
    },
  };
});
