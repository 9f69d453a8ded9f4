import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Limits are for what hangs, not for what is slow: a busy machine takes ten times as long as an idle one. */
const project = (name: string, extra: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node' as const,
    globals: false,
    testTimeout: 60_000,
    ...extra,
  },
});

/** `build` and `browser` share one built site, made by the global setup from the committed data. */
const onBuiltSite = { globalSetup: ['tests/helpers/build-site.ts'], testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig(({ mode }) => ({
  test: {
    // Much of the time a file waits for a build or a browser, so two share even two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('unit'),
      project('data', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('charts'),
      project('build', onBuiltSite),
      // What a page is waited for comes when it comes: on a busy machine a second, the usual limit, is not enough.
      project('browser', { ...onBuiltSite, expect: { poll: { timeout: 30_000 } } }),
      // Holds the build's lock most of the time, so it comes after all others.
      project('kill', { hookTimeout: 300_000, sequence: { groupOrder: 1 } }),
      // Before a release: `vitest run --mode long --project long`.
      ...(mode === 'long' ? [project('long', { ...onBuiltSite, testTimeout: 300_000 })] : []),
    ],
  },
}));
