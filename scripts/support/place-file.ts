import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Puts a whole file in its place by renaming, so that it is there as it should be or not at all, also without power. */
export function placeFile(file: string, text: string): void {
  const part = path.join(path.dirname(file), `.${path.basename(file)}.part`);
  writeSynced(part, text);
  renameSync(part, file);
  syncFolder(path.dirname(file));
}

/** Removes what interrupted calls of `placeFile` left in a folder and below it. */
export function tidyParts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /^\..*\.part$/.test(entry.name)) rmSync(path.join(entry.parentPath, entry.name));
  }
}

/** Writes a file and waits until it is on the disk. */
export function writeSynced(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes renames in a folder last through a loss of power, where the system allows it. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows opens no folders; its renames are in the journal of the file system.
  }
}
