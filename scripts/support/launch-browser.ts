import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/chromium');
const font = path.join(root, 'fonts/noto-sans-sc-400.ttf');

/**
 * Starts Chromium from the npm package (no system library, no font of the machine) with one Chinese font added, or the
 * one in CHROMIUM_PATH. The package is unpacked once. The caller closes the browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--font-render-hinting=none',
    '--disable-background-networking',
  ];
  if (own) return chromium.launch({ executablePath: own, args });
  const folder = await unpack();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    },
  });
}

/** Unpacks beside the target and renames, so that an interrupted or concurrent run never leaves half a browser. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as {
    version: string;
  };
  // The name includes a digest of the font, so that another font makes another browser.
  const face = createHash('sha256')
    .update(await readFile(font))
    .digest('hex')
    .slice(0, 8);
  const folder = path.join(cache, `${version}-${face}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(path.join(cache, 'unpacking-'));
  const before = { TMPDIR: process.env['TMPDIR'], AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] };
  // The package unpacks into the system's temporary folder, and its libraries only where it detects a lambda.
  Object.assign(process.env, { TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  const { default: packed } = await import('@sparticuz/chromium');
  await packed.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  await cp(font, path.join(fresh, 'fonts', path.basename(font)));
  await writeFile(path.join(fresh, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
  <config></config>
</fontconfig>
`;
