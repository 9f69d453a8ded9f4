import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a site built here has, or the copy of one for disks. */
const marks = ['hashed-files.json', '_astro', 'embedding'];

/** Whether a folder holds what no build of ours put there, so that it must not be replaced; an empty one is anybody's. */
export function foreignSite(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) return true;
  return readdirSync(folder).length > 0 && !marks.some((mark) => existsSync(path.join(folder, mark)));
}
