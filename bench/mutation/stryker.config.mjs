/** `scripts/mutation.ts` sets the variables: which files are changed, and what share of their statements. */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), new URL('./sample.mjs', import.meta.url).href],
  vitest: { configFile: 'bench/mutation/vitest.config.mjs', related: false },
  mutate: (process.env.MUTATION_FILES ?? '').split(' '),
  ignorers: ['sample'],
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
