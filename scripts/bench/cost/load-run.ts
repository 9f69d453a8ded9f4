import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { NginxOptions } from '../../support/local-nginx.ts';
import { hasNginx, startNginx } from '../../support/local-nginx.ts';
import type { Assumptions, Load, LoadRow, PageKind } from './cost-types.ts';
import { measuredPages, pageKinds } from './cost-types.ts';
import { readWrk } from './wrk-output.ts';

const seconds = 10;
const connections = 64;
const threads = 2;

const versionOf = (program: string): string | undefined => {
  const { error, stdout, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' });
  return error ? undefined : /\d+\.\d+[.\d]*/.exec(`${stdout}${stderr}`)?.[0];
};

/**
 * Loads a plain nginx with the site, on the loopback address alone; null where nginx or wrk is not installed.
 * @param paths all that a first visit of each kind of page with one choice asks for
 */
export async function runLoad(
  site: string,
  mix: Assumptions['mix'],
  paths: Readonly<Record<PageKind, readonly string[]>>,
): Promise<Load | null> {
  const [nginx, wrk] = [versionOf('nginx'), versionOf('wrk')];
  if (!hasNginx() || nginx === undefined || wrk === undefined) {
    console.log('bench: 没有 nginx 和 wrk，不做压力测试。No load run without both: apt-get install nginx-light wrk');
    return null;
  }
  const work = mkdtempSync(path.join(tmpdir(), 'bench-cost-'));
  try {
    const views = pageKinds.flatMap((kind) => Array.from({ length: mix[kind] }, () => paths[kind]));
    const viewPaths = views.flat();
    const script = path.join(work, 'views.lua');
    writeFileSync(script, viewsScript(viewPaths));
    const ready = path.join(work, 'site');
    compressFiles(site, viewPaths, ready);
    const rows = [
      ...(await loadServer(site, {}, [
        ['front', measuredPages.front],
        ['chart', measuredPages.chart],
        ['embed', measuredPages.embed],
        ['rows', `${measuredPages.chart.slice(0, -1)}.rows.json`],
        ['views', '/', script],
      ])),
      ...(await loadServer(site, { root: ready, server: 'gzip_static on;' }, [['viewsReady', '/', script]])),
    ];
    return { nginx, wrk, seconds, connections, mix, requestsPerView: viewPaths.length / views.length, rows };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

type Run = readonly [target: LoadRow['target'], address: string, script?: string];

async function loadServer(site: string, options: NginxOptions, runs: readonly Run[]): Promise<LoadRow[]> {
  const server = await startNginx(site, { ...options, workers: 'auto' });
  try {
    const rows: LoadRow[] = [];
    for (const [target, address, script] of runs) {
      console.log(`bench: ${seconds} s of load, ${target} …`);
      const output = await runWrk(server.address + address, script);
      rows.push({ target, ...readWrk(output) });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

async function runWrk(address: string, script: string | undefined): Promise<string> {
  const options = ['-t', String(threads), '-c', String(connections), '-d', `${seconds}s`, '--latency'];
  const scripted = script === undefined ? [] : ['-s', script];
  const { stdout } = await promisify(execFile)(
    'wrk',
    [...options, ...scripted, '-H', 'Accept-Encoding: br, gzip', address],
    { timeout: (seconds + 30) * 1000 },
  );
  return stdout;
}

/** For wrk: asks for these paths in turn, for ever. */
export const viewsScript = (paths: readonly string[]): string =>
  `local paths = { ${paths.map((one) => JSON.stringify(one)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`;

/** Copies the files of these paths, each with what nginx sends in its place where `gzip_static` is on. */
function compressFiles(site: string, paths: readonly string[], to: string): void {
  for (const one of new Set(paths)) {
    const file = decodeURIComponent(one.endsWith('/') ? `${one}index.html` : one);
    const copy = path.join(to, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    cpSync(path.join(site, file), copy);
    writeFileSync(`${copy}.gz`, gzipSync(readFileSync(copy), { level: 9 }));
  }
}
