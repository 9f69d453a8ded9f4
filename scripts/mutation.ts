// npm run mutation [-- AREA…]: changes the code in small ways, one at a time, and counts how many of the changes a test
// notices. Stryker does it, with packages of its own (bench/mutation), installed here. Of a large area it changes a
// random sample; SEED (random by default, and printed) repeats it. Stores the score of each area for docs/trust.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { keepResult } from './support/trust/keep-result.ts';
import type { MutationArea } from './support/trust/mutation-areas.ts';
import { mutationAreas, scoreOf } from './support/trust/mutation-areas.ts';
import { sampleStatements } from './support/trust/sample-statements.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'bench/mutation');
const report = path.join(root, 'node_modules/.cache/mutation.json');
const reported = v.object({
  files: v.record(v.string(), v.object({ mutants: v.array(v.object({ status: v.string() })) })),
});

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !mutationAreas.some((area) => area.id === id));
if (unknown.length > 0) {
  console.error(`no area ${unknown.join(', ')}; there are ${mutationAreas.map(({ id }) => id).join(', ')}`);
  process.exitCode = 2;
} else {
  const areas = mutationAreas.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  process.exitCode = install() && areas.every(measure) ? 0 : 1;
}

function install(): boolean {
  return spawnSync('npm', ['ci', '--prefer-offline', '--silent'], { cwd: folder, stdio: 'inherit' }).status === 0;
}

/** Whether enough of the area's changes were noticed. */
function measure({ id, files, share, tests, measure: name }: MutationArea): boolean {
  const { ranges, all: statements } = sampleStatements(files, share, seed);
  console.log(`${id}: ${ranges.length} of ${statements} statements, SEED=${seed}`);
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'bench/mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_FILES: ranges.join(' '),
      MUTATION_TESTS: tests.join(' '),
    },
  });
  if (status !== 0) return false;
  const mutants = Object.values(v.parse(reported, JSON.parse(readFileSync(report, 'utf8'))).files).flatMap(
    (file) => file.mutants,
  );
  const { noticed, all, printed, enough } = scoreOf(
    mutants.map((mutant) => mutant.status),
    share,
  );
  console.log(`${id}: ${printed.en} (${noticed}/${all})`);
  keepResult(name, `${share < 1 ? `SEED=${seed} ` : ''}npm run mutation -- ${id}`, printed);
  return enough;
}
