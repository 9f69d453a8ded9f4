import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SitePage {
  readonly path: string;
  readonly html: string;
}

/** Every page of a built site that is read on the site, by its path (`/en/charts/`), with its HTML. */
export const sitePages = (folder: string): SitePage[] => allPages(folder).filter((page) => !isFramed(page));

/** Every page of a built site that stands in frames of other people's pages. */
export const framedPages = (folder: string): SitePage[] => allPages(folder).filter(isFramed);

const isFramed = ({ html }: SitePage): boolean => /<main id="embed"[ >]/.test(html);

/** Every page of a built site, read once for all files of a worker. */
export function allPages(folder: string): readonly SitePage[] {
  const pages =
    read.get(folder) ??
    siteFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html: readFileSync(path.join(folder, file), 'utf8'),
      }));
  read.set(folder, pages);
  return pages;
}
const read = new Map<string, readonly SitePage[]>();

/** Every file of a built site, with `/` as separator, sorted. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
