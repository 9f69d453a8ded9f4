import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headScripts } from '../../../src/layouts/head-scripts.ts';
import type { PolicySite } from './content-policy.ts';
import { headerFile } from './header-file.ts';
import { sumsFile } from '../sha256-sums.ts';
import { withMetaPolicy } from './meta-policy.ts';
import { serverFiles } from './own-server-files.ts';
import { siteHeaders } from './site-headers.ts';

/**
 * Writes the security policy into the finished site: into every page, for hosts that set no headers, and with all other
 * headers into `_headers` and into files for nginx and Caddy. The policy is computed from the content of the files.
 * Pages of `npm run dev` have none.
 */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  let site: PolicySite = { scripts: Object.values(headScripts) };
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        // Without SITE_URL, the address is only that of the local preview.
        if (process.env['SITE_URL']) site = { ...site, address: new URL(base, config.site).href };
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
        for (const { path: file, text } of files) {
          if (text !== undefined && file.endsWith('.html'))
            writeFileSync(path.join(folder, file), withMetaPolicy({ path: file, text }, site));
        }
        // The list of digests is written later, because it includes these files.
        const rules = siteHeaders([...files, { path: sumsFile, text: undefined }], base, site);
        writeFileSync(path.join(folder, '_headers'), headerFile(rules));
        for (const [name, text] of Object.entries(serverFiles(rules, base)))
          writeFileSync(path.join(folder, name), text);
      },
    },
  };
}
