// npm run fetch-live: downloads the scripts of the live site into dist/ before a build without a previous site, so that
// the build keeps them for pages that are open. Environment: SITE_URL, BASE_PATH, DIST_DIR, DATA_LANG as for the build.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchHashed } from './support/fetch-hashed.ts';
import { replaceFolder } from './support/replace-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));
const english = process.env['DATA_LANG'] === 'en';
const say = (zh: string, en: string): void => {
  console.log(english ? en : zh);
};

const url = process.env['SITE_URL'] ?? '';
if (!/^https?:/.test(url) || !URL.canParse(url)) {
  say(
    '请用 SITE_URL 指明现在的网站，如 https://example.org',
    'Name the live site in SITE_URL, such as https://example.org',
  );
  process.exit(2);
}
if (existsSync(dist)) {
  say('这里已有上一次构建的网站，不用取。', 'The previous site is here already: there is nothing to fetch.');
  process.exit(0);
}
const site = new URL(`/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'), url);
const fresh = path.join(root, `.build-${process.pid}`);
try {
  const day = new Date().toISOString().slice(0, 10);
  const done = await fetchHashed(site, fresh, day, AbortSignal.timeout(120_000));
  if (done.outcome === 'unreachable')
    say(
      `${site.href} 连不上（${done.why}），没有取旧脚本。`,
      `${site.href} cannot be reached (${done.why}): no old scripts.`,
    );
  else if (done.outcome === 'no list')
    say(`${site.href} 没有旧脚本的清单，没有可取的。`, `${site.href} has no list of scripts: nothing to fetch.`);
  else if (done.outcome === 'damaged list')
    say(`${site.href} 的清单读不出来，没有取旧脚本。`, `The list of ${site.href} cannot be read: no old scripts.`);
  else {
    replaceFolder(fresh, dist);
    say(`从 ${site.href} 取了 ${done.files} 个脚本。`, `Fetched ${done.files} scripts from ${site.href}`);
    if (done.lost.length > 0)
      say(
        `${done.lost.length} 个取不到或内容不符，没有保留：${done.lost.join('、')}`,
        `Missing or not as the list says, and left out: ${done.lost.join(', ')}`,
      );
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
