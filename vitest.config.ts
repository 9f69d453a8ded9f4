import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const project = (name: string, extra: Record<string, unknown> = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' as const, globals: false, ...extra },
});

/** `build` and `browser` share one built site, made by the global setup from the committed data. */
const onBuiltSite = { globalSetup: ['tests/helpers/build-site.ts'], testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // Much of the time a file waits for a build or a browser, so two share even two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('unit', { testTimeout: 30_000 }),
      project('data', { testTimeout: 30_000, hookTimeout: 60_000 }),
      project('charts', { testTimeout: 30_000 }),
      project('build', onBuiltSite),
      project('browser', onBuiltSite),
      // Holds the build's lock most of the time, so it comes after all others.
      project('kill', { hookTimeout: 300_000, sequence: { groupOrder: 1 } }),
    ],
  },
});
