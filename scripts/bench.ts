// npm run bench: how long reading and checking takes beside plain Papa Parse, and how long our data and site take.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { checkTable } from '../src/tables/check-table.ts';
import { checkFiles } from './support/check-files.ts';
import { sampleTable } from './support/sample-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = 5;
const rows = 200_000;

/** Milliseconds that a piece of work takes. */
async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
const milliseconds = (duration: number): string => `${duration.toFixed(0)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
const peak = (): number => process.resourceUsage().maxRSS * 1024;

const { bytes, resource } = sampleTable(rows);
const before = peak();

/** Both start from the same bytes and end with every cell of every row. */
const plain = (): void => {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  if (data.length !== rows + 1) throw new Error(`Papa Parse found ${data.length} rows`);
};
const checked = (): void => {
  const { outcome, rows: found } = checkTable(bytes, 'adverts.csv', resource);
  if (outcome !== 'accept' || found.length !== rows) throw new Error(`checkTable: ${outcome}, ${found.length} rows`);
};

const plainTimes: number[] = [];
const checkedTimes: number[] = [];
for (let run = 0; run < runs; run++) {
  plainTimes.push(await time(plain));
  checkedTimes.push(await time(checked));
}
const after = peak();

const dataTimes: number[] = [];
for (let run = 0; run < runs; run++) dataTimes.push(await time(() => checkFiles(undefined, [])));

/** The exit status of a build of the committed data into a folder that is thrown away. */
function buildSite(): number | null {
  const work = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const { DATA_DIR: _data, ...env } = process.env;
  const build = path.join(root, 'scripts', 'build.ts');
  const { status } = spawnSync(process.execPath, [build], { env: { ...env, DIST_DIR: path.join(work, 'dist') } });
  rmSync(work, { recursive: true, force: true });
  return status;
}
const buildStart = performance.now();
const buildStatus = buildSite();
const buildTime = performance.now() - buildStart;

/** Of neighbours in time, so that other work on the machine burdens both. */
const ratios = checkedTimes.map((duration, run) => duration / (plainTimes[run] ?? NaN));
const table: readonly (readonly [string, string])[] = [
  [`sample: ${rows} rows × 7 columns`, megabytes(bytes.length)],
  [`Papa Parse alone, median of ${runs}`, milliseconds(median(plainTimes))],
  [`checkTable, median of ${runs}`, milliseconds(median(checkedTimes))],
  [`checkTable ÷ Papa Parse, median of ${runs}`, median(ratios).toFixed(2)],
  ['peak memory (RSS) with the sample alone', megabytes(before)],
  ['peak memory (RSS) after both', megabytes(after)],
  [`all our data checked, median of ${runs}`, milliseconds(median(dataTimes))],
  ['the site built, once', buildStatus === 0 ? milliseconds(buildTime) : 'failed: see npm run build'],
];
const width = Math.max(...table.map(([name]) => name.length));
for (const [name, value] of table) console.log(`${name.padEnd(width)}  ${value.padStart(10)}`);
