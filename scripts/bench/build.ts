import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFiles } from '../support/check-files.ts';
import { root } from './peers.ts';
import { median, milliseconds, printTable, time } from './statistics.ts';

const runs = 5;

/** Measures how long checking our own data and building the site take. */
export async function benchBuild(): Promise<void> {
  const dataTimes: number[] = [];
  for (let run = 0; run < runs; run++) dataTimes.push(await time(() => checkFiles(undefined, [])));
  const work = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const buildTime = await time(() => {
      buildSite(path.join(work, 'dist'));
    });
    printTable([
      [`all our data checked, median of ${runs}`, milliseconds(median(dataTimes))],
      ['the site built, once', milliseconds(buildTime)],
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Builds the committed data into a folder.
 * @throws with the output of a failed build
 */
export function buildSite(dist: string): void {
  const { DATA_DIR: _data, ...env } = process.env;
  const build = path.join(root, 'scripts', 'build.ts');
  const { status, stderr } = spawnSync(process.execPath, [build], {
    env: { ...env, DIST_DIR: dist },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site was not built: ${stderr}`);
}
