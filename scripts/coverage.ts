// npm run coverage: how much of the code that processes the data is run by the unit and data tests. vitest.config.ts
// defines which files count and the required minimum. Stores the figures for docs/trust.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { keepResult } from './support/trust/keep-result.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const share = v.object({ total: v.number(), covered: v.number(), pct: v.number() });
const summary = v.object({ total: v.object({ lines: share, branches: share }) });

const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const args = ['run', '--project', 'unit', '--project', 'data', '--coverage', '--reporter=dot'];
const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' });
if (status === 0) {
  const file = path.join(root, 'node_modules/.cache/coverage/coverage-summary.json');
  const { lines, branches } = v.parse(summary, JSON.parse(readFileSync(file, 'utf8'))).total;
  const printed = {
    zh: `行 ${lines.pct}%（${lines.covered}/${lines.total}），分支 ${branches.pct}%（${branches.covered}/${branches.total}）`,
    en: `lines ${lines.pct}% (${lines.covered} of ${lines.total}), branches ${branches.pct}% (${branches.covered} of ${branches.total})`,
  };
  console.log(printed.en);
  keepResult('coverage', 'npm run coverage', printed);
}
process.exitCode = status ?? 1;
