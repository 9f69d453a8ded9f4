import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Versions of Chromium that npm has (tests/long/browsers): 103 is the nearest above the oldest that the site supports, 92 is below. */
export type OldVersion = 103 | 92;

const declared = 'tests/long/browsers';
const cache = path.resolve('node_modules/.cache/old-browsers');
const font = 'fonts/noto-sans-sc-400.ttf';

/** Installs what `tests/long/browsers` declares when that is not there yet, and starts one of it. The caller closes it. */
export async function launchOldBrowser(version: OldVersion): Promise<Browser> {
  const folder = unpacked(version);
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: ['--no-sandbox', '--headless', '--use-gl=angle', '--use-angle=swiftshader', '--font-render-hinting=none'],
    env: {
      ...process.env,
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      LD_LIBRARY_PATH: [path.join(folder, 'lib'), folder].join(path.delimiter),
    },
  });
}

/** Unpacks beside and renames, so that a run that was killed never leaves half a browser. */
function unpacked(version: OldVersion): string {
  const lock = readFileSync(path.join(declared, 'package-lock.json'), 'utf8');
  const folder = path.join(cache, String(version));
  const stamp = path.join(folder, 'package-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(path.join(cache, 'unpacking-'));
  try {
    cpSync(declared, fresh, { recursive: true });
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], fresh);
    const packed = path.join(fresh, 'node_modules', `chromium-${String(version)}`, 'bin');
    for (const name of ['chromium', 'aws.tar', 'swiftshader.tar']) {
      const bytes = brotliDecompressSync(readFileSync(path.join(packed, `${name}.br`)));
      writeFileSync(path.join(fresh, name), bytes, { mode: 0o755 });
      if (name.endsWith('.tar')) run('tar', ['-xf', name], fresh);
    }
    rmSync(path.join(fresh, 'node_modules'), { recursive: true });
    mkdirSync(path.join(fresh, 'fonts'));
    cpSync(font, path.join(fresh, 'fonts', path.basename(font)));
    writeFileSync(
      path.join(fresh, 'fonts/fonts.conf'),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
    );
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stderr}`);
}

/** Middle of what is displayed. Playwright's own clicks ask for `checkVisibility`, which Chromium has from 105 on. */
export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.evaluate((wanted) => {
    const element = [...document.querySelectorAll(wanted)].find((one) => one.getClientRects().length > 0);
    if (!element) throw new Error(`nothing displayed is ${wanted}`);
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  return box;
}

/** Whether anything of that kind is displayed. */
export const isDisplayed = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].some(
        (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible',
      ),
    selector,
  );

/** All that is said there, without blanks: tables have them between their cells when built, and not when filled anew. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent.replaceAll(/\s/g, '')).join(' '),
    selector,
  );
