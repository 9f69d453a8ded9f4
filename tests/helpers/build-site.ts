import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built site. */
    site: string;
  }
}

const site = path.resolve('.build-test');
const stamp = `${site}.stamp.local`;

/**
 * Global setup of the projects that read the built site: builds the committed data once into .build-test, beside
 * dist/, and again only when something it is made from has changed. Tests get the folder by `inject('site')`.
 */
export default function setup(project: TestProject): void {
  const now = fingerprint();
  const fresh = existsSync(site) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (!fresh) {
    // Without the scripts of the site before, which a build would keep.
    rmSync(site, { recursive: true, force: true });
    buildSite({ DIST_DIR: site });
    writeFileSync(stamp, now);
  }
  project.provide('site', site);
}

/**
 * Runs the real build with another environment.
 * @param project folder of the project that is built
 * @throws with its output when it fails
 */
export function buildSite(environment: Readonly<Record<string, string>>, project = '.'): string {
  const { SITE_URL: _url, BASE_PATH: _base, DATA_DIR: _data, DIST_DIR: _dist, NODE_ENV: _env, ...rest } = process.env;
  const run = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { ...rest, ...environment },
    encoding: 'utf8',
  });
  const output = `${run.stdout}${run.stderr}`;
  if (run.status !== 0) throw new Error(`npm run build failed:\n${output}`);
  return output;
}

function fingerprint(): string {
  const files = globSync([
    'src/**/*',
    'data/**/*',
    'public/**/*',
    'fonts/*',
    'scripts/**/*',
    'docs/samples/*',
    'CITATION.cff',
    'astro.config.mjs',
    'package-lock.json',
  ]);
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
