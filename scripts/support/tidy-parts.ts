import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes what interrupted calls of `placeAll` left in a folder and its subfolders. */
export function tidyParts(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isDirectory() && /^\..*\.part$/.test(entry.name)) rmSync(path.join(entry.parentPath, entry.name));
  }
}
