import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files that a site built here, or its copy for disks, contains. */
const marks = ['hashed-files.json', '_astro', 'embedding'];

/** Whether a folder holds files that no build of ours made, so that it must not be replaced. An empty folder may be. */
export function foreignSite(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) return true;
  return readdirSync(folder).length > 0 && !marks.some((mark) => existsSync(path.join(folder, mark)));
}
