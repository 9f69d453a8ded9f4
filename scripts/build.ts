// npm run build [-- --portable] [--without-history]: checks the data, builds the site beside the old one, and replaces
// the old one only when everything has succeeded. Environment: SITE_URL and BASE_PATH (the site's address),
// REPOSITORY_URL (where its code and data are kept), DATA_DIR and DIST_DIR (other folders), PORTABLE_DIR (for the copy
// for disks), DATA_LANG=en.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { webAddress } from '../src/lib/text/urls.ts';
import { checkData } from './support/check-data.ts';
import { foreignSite } from './support/foreign-site.ts';
import { freezeWords } from './support/freeze-words.ts';
import { isAlive } from './support/is-alive.ts';
import type { KeptFiles } from './support/keep-replaced.ts';
import { keepReplaced, keptLines } from './support/keep-replaced.ts';
import { writePortable } from './support/portable/write-portable.ts';
import { repairOutput, replaceFolder } from './support/replace-folder.ts';
import { writeSums } from './support/sha256-sums.ts';
import { figuresWithoutSnapshot } from './support/figures-without-snapshot.ts';
import { faultIn, systemFault } from './support/system-fault.ts';
import { withLock } from './support/with-lock.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));
const portable = path.resolve(process.env['PORTABLE_DIR'] ?? path.join(root, 'portable'));
const data = path.resolve(process.env['DATA_DIR'] ?? path.join(root, 'data'));
const english = process.env['DATA_LANG'] === 'en';
const say = (zh: string, en: string): void => {
  console.log(english ? en : zh);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Runs Astro's build into a folder inside the project, because its chunks import from node_modules. */
function buildInto(folder: string): boolean {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DATA_DIR: data, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // When the disk is full, the bundler prints only the stacks of its threads.
  const fault = status === 0 ? undefined : faultIn(stderr, english ? 'en' : 'zh');
  process.stderr.write(fault === undefined ? stderr : `${fault}\n`);
  return status === 0;
}

/** Removes what killed builds left in the project. */
function clearKilledBuilds(): void {
  for (const name of readdirSync(root)) {
    const pid = /^\.build-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(pid)) rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--portable' && arg !== '--without-history')) {
  say(
    `不认识的参数：${args.join(' ')}；只有 --portable 和 --without-history。`,
    `unknown option: ${args.join(' ')}; there are --portable and --without-history only.`,
  );
  process.exit(2);
}
/** Runs a part of the build. If the system refuses something, the build ends with one line that says what. */
async function unlessRefused<T>(part: () => T | Promise<T>): Promise<T> {
  try {
    return await part();
  } catch (error) {
    const fault = systemFault(error, english ? 'en' : 'zh');
    if (fault === undefined) throw error;
    console.error(fault);
    process.exit(1);
  }
}

const history = args.includes('--without-history') ? 'first allowed' : 'needed';
if (!(await unlessRefused(() => checkData(data, english ? 'en' : 'zh', history)))) {
  say(
    '数据有误，或有改动没有确认，因此没有构建；已有的网站没有改动。',
    'The data has errors or changes that nobody accepted, so nothing was built; the existing site is untouched.',
  );
  process.exit(1);
}
for (const folder of [dist, ...(args.includes('--portable') ? [portable] : [])]) {
  if (!(await unlessRefused(() => foreignSite(folder)))) continue;
  say(
    `${folder} 里有别的东西，不是构建出来的网站，因此没有构建；请换一个文件夹，或先把它清空。`,
    `${folder} holds something that is no site built here, so nothing was built; name another folder or empty it first.`,
  );
  process.exit(1);
}
const repository = process.env['REPOSITORY_URL'];
if (repository && webAddress(repository) === undefined) {
  say(
    `REPOSITORY_URL 不是网址（${repository}），因此没有构建；要写成 https://… 的样子。`,
    `REPOSITORY_URL is no address on the web (${repository}), so nothing was built; it looks like https://…`,
  );
  process.exit(2);
}
if (!process.env['SITE_URL']) {
  say(
    '未设 SITE_URL：页面里的绝对地址先用本机预览地址。',
    'SITE_URL is not set: absolute addresses in the pages are those of the local preview.',
  );
}
let unkept = 0;
let old: KeptFiles | undefined;
const built = await unlessRefused(() =>
  withLock(
    path.join(root, '.build-lock'),
    () => {
      say('另一个构建正在进行，等它结束。', 'Another build is running; waiting for it to end.');
    },
    () => {
      clearKilledBuilds();
      repairOutput(dist);
      const fresh = path.join(root, `.build-${process.pid}`);
      try {
        if (!buildInto(fresh)) return false;
        unkept = figuresWithoutSnapshot(fresh, data);
        old = keepReplaced(dist, fresh, new Date().toISOString().slice(0, 10));
        writeSums(fresh);
        replaceFolder(fresh, dist);
        return true;
      } finally {
        rmSync(fresh, { recursive: true, force: true });
      }
    },
  ),
);
for (const line of old ? keptLines(old, english ? 'en' : 'zh') : []) console.log(line);
if (built && unkept > 0) console.log(freezeWords[english ? 'en' : 'zh'].unkept(unkept));
const shown = path.relative(process.cwd(), dist) || dist;
if (built) say(`已构建到 ${shown}/`, `Built into ${shown}/`);
else say('构建失败；已有的网站没有改动。', 'The build failed; the existing site is untouched.');
if (built && args.includes('--portable')) {
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  const online = new URL(base, process.env['SITE_URL'] || 'http://localhost:4321').href;
  await unlessRefused(() => writePortable(dist, portable, { base, online }));
  const folder = path.relative(process.cwd(), portable);
  say(`可从硬盘打开的一份在 ${folder}/`, `A copy that opens from disk is in ${folder}/`);
}
process.exitCode = built ? 0 : 1;
