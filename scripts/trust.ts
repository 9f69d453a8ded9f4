// npm run trust [-- ID…]: runs the tests of each promise (src/content/trust/promises.ts), or of those named, prints how
// many passed, and stores that for docs/trust.md and the page /about/trust/. A promise with a failed test keeps its
// last result.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { trustPromises } from '../src/content/trust/promises.ts';
import { keepResult } from './support/trust/keep-result.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = v.object({
  testResults: v.array(
    v.object({ name: v.string(), status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !trustPromises.some((promise) => promise.id === id));
if (unknown.length > 0) {
  console.error(`no such promise: ${unknown.join(', ')}; there are ${trustPromises.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}
const chosen = trustPromises.filter(({ id }) => ids.length === 0 || ids.includes(id));
const work = mkdtempSync(path.join(tmpdir(), 'trust-'));
const output = path.join(work, 'report.json');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
spawnSync(
  process.execPath,
  [vitest, 'run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${output}`],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
const { testResults } = v.parse(report, JSON.parse(readFileSync(output, 'utf8')));
rmSync(work, { recursive: true });

for (const { id, title, tests } of chosen) {
  const own = testResults.filter(({ name }) => {
    const file = path.relative(root, name).split(path.sep).join('/');
    return tests.some((one) => file === one || file.startsWith(`${one}/`));
  });
  const results = own.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = results.filter((status) => status === 'passed').length;
  const failed =
    results.filter((status) => status === 'failed').length +
    own.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const printed = {
    zh: `${own.length} 个文件里的 ${passed} 项测试通过，${failed} 项不通过`,
    en: `${passed} tests in ${own.length} files passed, ${failed} failed`,
  };
  console.log(`${title.en}: ${printed.en}`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
  else keepResult(id, `npm run trust -- ${id}`, printed);
}
