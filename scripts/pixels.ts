// npm run pixels [-- --against REF|FOLDER] [--out FOLDER] [--report FOLDER] [--chart NAME]…: takes pictures of the
// figure of every chart of the built site, in both languages and themes, narrow and wide, and compares each with that
// of another version: HEAD, a commit, or a folder that --out filled before. With --out pictures are only taken. Exit
// status 0 all are equal, 1 something differs, 2 wrong usage.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './support/command-options.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { comparePictures, pixelsAllowed } from './support/pixels/compare-pictures.ts';
import { withSiteOfRef } from './support/pixels/site-of-ref.ts';
import { takeFigures } from './support/pixels/take-figures.ts';
import { UsageError } from './support/usage-error.ts';

type Pictures = Map<string, Uint8Array>;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(process.env['DIST_DIR'] ?? 'dist');

async function run(args: readonly string[]): Promise<number> {
  const { values } = commandOptions(args, {
    against: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'string', default: 'pixels' },
    chart: { type: 'string', multiple: true },
  });
  if (values.out !== undefined && values.against !== undefined)
    throw new UsageError('--out 只拍不比，不能与 --against 同用 / --out only takes pictures: not with --against');
  const take = async (site: string): Promise<Pictures> => {
    const pictures: Pictures = new Map();
    const browser = await launchBrowser();
    try {
      await takeFigures(browser, site, (name, png) => pictures.set(name, png), values.chart);
    } finally {
      await browser.close();
    }
    if (pictures.size === 0) throw new UsageError(`${site}：没有图 / there is no chart`);
    return pictures;
  };
  const present = await take(dist);
  const missing = (values.chart ?? []).filter((name) => ![...present.keys()].some((own) => own.startsWith(`${name}.`)));
  if (missing.length > 0) throw new UsageError(`没有这张图 / there is no such chart: ${missing.join(', ')}`);
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true });
    for (const [name, png] of present) writeFileSync(path.join(values.out, `${name}.png`), png);
    console.log(`${values.out}: ${present.size}`);
    return 0;
  }
  const against = values.against ?? 'HEAD';
  const former: Pictures = new Map();
  if (existsSync(against) && statSync(against).isDirectory())
    for (const file of readdirSync(against).filter((name) => name.endsWith('.png')))
      former.set(file.slice(0, -'.png'.length), readFileSync(path.join(against, file)));
  else
    await withSiteOfRef(root, against, async (site) => {
      for (const [name, png] of await take(site)) former.set(name, png);
    });
  return report(former, present, values.report);
}

/**
 * Prints what differs, and writes the strips of differing pictures and a page of them into a folder; removes the folder
 * when nothing differs.
 */
function report(former: Pictures, present: Pictures, folder: string): number {
  const page = path.join(folder, 'index.html');
  if (existsSync(folder) && !existsSync(page))
    throw new UsageError(`--report ${folder}：里面是别的东西 / holds something else`);
  rmSync(folder, { recursive: true, force: true });
  const figures: string[] = [];
  for (const [name, png] of present) {
    const old = former.get(name);
    if (!old) {
      console.log(`${name}: 新 / new`);
      continue;
    }
    const { share, strip } = comparePictures(old, png);
    if (share <= pixelsAllowed) continue;
    const percent = `${(100 * share).toFixed(2)}%`;
    console.log(`${name}: ${percent}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.png`), strip());
    figures.push(`<h2>${name}: ${percent}</h2><img src="${name}.png" alt="" loading="lazy">`);
  }
  const differing = figures.length;
  if (differing > 0)
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><title>${differing}</title><style>img{max-width:100%}</style>` +
        `<p>旧、新、差别 · old, new, difference</p>${figures.join('\n')}\n`,
    );
  console.log(`${present.size} 张图，${differing} 张不同 / ${present.size} pictures, ${differing} differ`);
  if (differing > 0) console.log(page);
  return differing > 0 ? 1 : 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
