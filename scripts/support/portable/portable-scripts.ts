import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { oldestBrowsers } from '../../../src/lib/oldest-browsers.ts';

/** The replacement for `fetch`. */
const fromDisk = fileURLToPath(new URL('../../../src/client/page/fetch-from-disk.ts', import.meta.url));

/** Everything is in the one script already, so nothing is preloaded. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]preload-helper\.[^/\\]*\.js$/ }, async ({ path: file }) => {
      const name = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(await readFile(file, 'utf8'))?.[1];
      if (name === undefined) throw new Error(`${file} does not export one name`);
      return { contents: `const run = (load) => load(); export { run as ${name} };` };
    });
  },
};

/**
 * One classic script with all code that some entries of the built site load, at once or later, because pages from disk
 * cannot load modules.
 * @param entries files of the built site, in the order in which they run
 */
export async function portableScript(entries: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((entry) => `import ${JSON.stringify(entry)};`).join('\n'),
      resolveDir: path.dirname(entries[0] ?? '.'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    legalComments: 'inline',
    target: [...oldestBrowsers],
    inject: [fromDisk],
    plugins: [withoutPreload],
    // The built files use `import.meta` only in code that a classic script never reaches.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
