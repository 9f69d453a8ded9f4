import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the site built from the committed data. */
    site: string;
    /** Absolute path of the release after it: tests/helpers/next-release.ts says what is in that folder. */
    release: string;
    /** What the two are built from. */
    fingerprint: string;
  }
}

type BuildName = 'site' | 'release';

const folders = { site: path.resolve('.build-test'), release: path.resolve('.build-release') };
/** Holds the fingerprint of what the folder was built from, or `failed` and the output of the build. */
export const stampOf = (folder: string): string => `${folder}.stamp.local`;

interface Running {
  readonly stop: () => void;
  /** What begins when it has ended. */
  readonly then: (() => void)[];
}

interface Builds {
  readonly fingerprint: string;
  readonly running: Map<BuildName, Running>;
}
/** Of all projects of this process, each of which imports this file anew. */
const builds = ((globalThis as { testBuilds?: Builds }).testBuilds ??= {
  fingerprint: fingerprintOf(),
  running: new Map(),
});

/**
 * Global setup of the projects that read built sites: starts a build beside dist/ where something it is made from has
 * changed, and does not wait, so that other tests run meanwhile; tests/helpers/built-site.ts waits before each file.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const { site, release } = folders;
  project.provide('fingerprint', builds.fingerprint);
  project.provide('site', site);
  project.provide('release', release);
  const needsRelease = await isUsed(project, 'next-release-site');
  const beginRelease = (): void => {
    if (needsRelease) start('release', 'tests/helpers/next-release.ts', [release], {});
  };
  // One after the other: most pictures of the release are those of the site, which its build finds made.
  start('site', 'scripts/build.ts', [], { DIST_DIR: site }, beginRelease);
  return () => {
    for (const { stop } of builds.running.values()) stop();
  };
}

function start(
  name: BuildName,
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  then: () => void = () => undefined,
): void {
  const { fingerprint, running } = builds;
  const stamp = stampOf(folders[name]);
  const under = running.get(name);
  if (under) {
    under.then.push(then);
    return;
  }
  if (existsSync(folders[name]) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) {
    then();
    return;
  }
  rmSync(stamp, { force: true });
  // Without the scripts of the site before, which a build would keep.
  rmSync(folders[name], { recursive: true, force: true });
  const build = spawn(process.execPath, [script, ...args], {
    env: { ...buildEnvironment(), ...environment },
    detached: true,
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const begun: Running = {
    stop: () => {
      begun.then.length = 0;
      // With the build that it waits for.
      if (build.pid !== undefined) process.kill(-build.pid);
    },
    then: [then],
  };
  running.set(name, begun);
  build.once('close', (status) => {
    running.delete(name);
    writeFileSync(stamp, status === 0 ? fingerprint : `failed: ${script} ended with ${status}\n${output}`);
    for (const next of begun.then) next();
  });
}

/** The environment without what the build itself takes from it. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { SITE_URL: _url, BASE_PATH: _base, DATA_DIR: _data, DIST_DIR: _dist, ...others } = process.env;
  const { REPOSITORY_URL: _repository, NODE_ENV: _env, ...rest } = others;
  return rest;
}

/** Whether a file that this run was asked for has some text in it. */
async function isUsed(project: TestProject, text: string): Promise<boolean> {
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  const { testFiles } = await project.globTestFiles(filenamePattern);
  return testFiles.some((file) => readFileSync(file, 'utf8').includes(text));
}

function fingerprintOf(): string {
  const files = globSync([
    'src/**/*',
    'data/**/*',
    'public/**/*',
    'fonts/*',
    'scripts/**/*',
    'docs/samples/*',
    'tests/helpers/{next-release,project-without,tested-data}.ts',
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
