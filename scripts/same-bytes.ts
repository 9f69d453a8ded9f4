// npm run same-bytes: builds the site four times, in different time zones, languages and folders, and compares the
// lists of digests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepResult } from './support/trust/keep-result.ts';
import { sumsFile } from './support/sha256-sums.ts';

const build = fileURLToPath(new URL('build.ts', import.meta.url));
const places: readonly Readonly<Record<'TZ' | 'LANG' | 'folder', string>>[] = [
  { TZ: 'UTC', LANG: 'C', folder: 'site' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', folder: '网站 一' },
  { TZ: 'America/New_York', LANG: 'en_US.UTF-8', folder: 'a site' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', folder: 'site#2' },
];

const work = mkdtempSync(path.join(tmpdir(), 'same-bytes-'));
const lists = places.map(({ TZ, LANG, folder }) => {
  const dist = path.join(work, folder);
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG, DIST_DIR: dist, DATA_LANG: 'en' };
  const { status, stderr } = spawnSync(process.execPath, [build], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  const list = readFileSync(path.join(dist, sumsFile), 'utf8');
  rmSync(dist, { recursive: true });
  return list;
});
rmSync(work, { recursive: true });

const [first = [], ...others] = lists.map((list) => list.split('\n').filter((line) => line !== ''));
const differing = [...new Set(others.flatMap((lines) => first.filter((line) => !lines.includes(line))))];
for (const line of differing.slice(0, 20)) console.error(`differs: ${line.slice(66)}`);
const different = new Set(lists).size;
const digest = createHash('sha256')
  .update(lists[0] ?? '')
  .digest('hex');
const printed = {
  zh: `构建 ${lists.length} 次，每次 ${first.length} 个文件，得到 ${different} 种清单`,
  en: `${lists.length} builds of ${first.length} files gave ${different} list${different === 1 ? '' : 's'} of digests`,
};
console.log(`${printed.en}; SHA-256 of the list: ${digest}`);
if (different === 1) keepResult('sameBytes', 'npm run same-bytes', printed);
process.exitCode = different === 1 ? 0 : 1;
