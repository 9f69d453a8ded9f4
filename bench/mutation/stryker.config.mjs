/** `scripts/mutation.ts` sets MUTATION_FILES: which files are changed. */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'bench/mutation/vitest.config.mjs', related: false },
  mutate: (process.env.MUTATION_FILES ?? '').split(' '),
  // A change of what is computed when a module is loaded would need all tests anew, in a new process.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.build-mutation',
  ignorePatterns: ['dist', 'portable', 'pixels', 'docs', 'public', '.git', 'src/pages', 'src/components', 'src/styles'],
  reporters: ['json', 'clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  allowConsoleColors: false,
};
