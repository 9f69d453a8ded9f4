import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../helpers/site-pages.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

/** How many builds are killed. */
const kills = +(process.env['KILLS'] ?? 50);
const work = mkdtempSync(path.join(tmpdir(), 'kill-'));
const dist = path.join(work, 'dist');
const versions = ['old', 'new'] as const;
type Version = (typeof versions)[number];
const dataOf = (version: Version): string => path.join(work, `data-${version}`);

/** A script of an earlier build, which every build here keeps. */
const earlier = path.join(dist, '_astro', 'earlier.AAAAAAAA.js');

/** One hash of every byte and name of the site. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of siteFiles(folder).sort()) hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

/** Starts the real build in a process group of its own. */
function startBuild(version: Version) {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, DATA_DIR: dataOf(version), DIST_DIR: dist },
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { pid: child.pid ?? 0, ended };
}

/** Resolves when the finished site arrives beside the old one, a moment before it takes its place. */
function arrival(): { readonly seen: Promise<void>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const seen = new Promise<void>((resolve) => {
    const watcher = watch(work, (_, name) => {
      if (name?.startsWith('.build-dist-')) resolve();
    });
    stop = () => {
      watcher.close();
      resolve();
    };
  });
  return {
    seen,
    stop: () => {
      stop();
    },
  };
}

const hashes = new Map<Version, string>();
let duration = 0;

beforeAll(async () => {
  mkdirSync(path.dirname(earlier), { recursive: true });
  writeFileSync(earlier, 'earlier');
  for (const version of versions) copyTestedData(dataOf(version), 'without history');
  const file = path.join(dataOf('new'), 'salaries.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^(SAL005,.*?,)2600(?=,)/m, '$12750'));
  for (const version of versions) {
    const env = { ...process.env, DATA_DIR: dataOf(version) };
    expect(spawnSync(process.execPath, ['scripts/data.ts', 'accept', '--first'], { env }).status).toBe(0);
    const start = performance.now();
    expect(await startBuild(version).ended).toBe(0);
    duration = performance.now() - start;
    hashes.set(version, hashOf(dist));
  }
  expect(hashes.get('old')).not.toBe(hashes.get('new'));
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** What stands where the site should be. */
function standing(): Version | 'neither' {
  const hash = existsSync(dist) ? hashOf(dist) : '';
  return versions.find((version) => hashes.get(version) === hash) ?? 'neither';
}

/** Three in ten at any time of a build, four in its last second, three while the new site takes the old one's place. */
async function moment(index: number, swap: Promise<void>): Promise<void> {
  const kind = index % 10;
  if (kind < 3) await setTimeout(Math.random() * duration);
  else if (kind < 7) await setTimeout(Math.max(0, duration - Math.random() * 1000));
  else {
    await swap;
    await setTimeout(Math.random() * 30);
  }
}

const name = `killed ${kills} times, a build leaves the old site or the new one whole, and the next one needs no help`;
test(name, { timeout: kills * 120_000 }, async () => {
  let killed = 0;
  for (let index = 0; killed < kills; index += 1) {
    const before = standing();
    const { pid, ended } = startBuild(before === 'old' ? 'new' : 'old');
    const { seen, stop } = arrival();
    const first = await Promise.race([moment(index, seen).then(() => 'moment'), ended.then(() => 'end')]);
    if (first === 'moment') {
      process.kill(-pid, 'SIGKILL');
      killed += 1;
    }
    await ended;
    stop();
    expect(standing(), `kill ${killed}`).not.toBe('neither');
  }
  const last = standing() === 'old' ? 'new' : 'old';
  expect(await startBuild(last).ended).toBe(0);
  expect(standing()).toBe(last);
  expect(readFileSync(earlier, 'utf8')).toBe('earlier');
  expect(readdirSync(work).sort()).toEqual(['data-new', 'data-old', 'dist']);
  expect(readdirSync('.').filter((name) => /^\.build-(?:lock|\d+)/.test(name))).toEqual([]);
});
