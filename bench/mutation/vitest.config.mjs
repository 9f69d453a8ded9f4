import { defineConfig } from 'vitest/config';

/** Only the tests of the area whose code is being changed; `scripts/mutation.ts` names them. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
});
