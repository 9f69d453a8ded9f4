import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerFile } from './header-file.ts';
import { siteHeaders } from './site-headers.ts';

/** Writes `_headers` into the finished site: what its files need decides what it says. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
          .sort()
          .map((file) => ({
            path: file,
            text: /\.(?:html|svg)$/.test(file) ? readFileSync(path.join(folder, file), 'utf8') : undefined,
          }));
        writeFileSync(path.join(folder, '_headers'), headerFile(siteHeaders(files, base)));
      },
    },
  };
}
