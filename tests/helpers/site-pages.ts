import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every page of a built site, by its path (`/en/charts/`), with its HTML. */
export function sitePages(folder: string): { path: string; html: string }[] {
  return siteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** Every file of a built site, with `/` as separator, sorted. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
