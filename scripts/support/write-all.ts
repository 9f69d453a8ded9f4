import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes several files or none: all are written beside their places first, then renamed. What fails before the first
 * rename leaves nothing; a rename that fails takes back those before it.
 * @param replace paths that may exist already; their old content comes back on failure
 * @throws the system's error, everything being as before
 */
export function writeAll(files: readonly FileToWrite[], replace: ReadonlyMap<string, Uint8Array> = new Map()): void {
  const fresh = files.map((file) => ({ ...file, beside: `${file.path}.${String(process.pid)}.tmp` }));
  const placed: string[] = [];
  try {
    for (const { beside, content } of fresh) {
      mkdirSync(path.dirname(beside), { recursive: true });
      writeFileSync(beside, content, { flag: 'wx' });
    }
    for (const file of fresh) {
      renameSync(file.beside, file.path);
      placed.push(file.path);
    }
  } catch (error) {
    for (const file of placed) {
      const before = replace.get(file);
      if (before) writeFileSync(file, before);
      else rmSync(file, { force: true });
    }
    for (const { beside } of fresh) rmSync(beside, { force: true });
    throw error;
  }
}
