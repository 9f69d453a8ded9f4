import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

export interface FileToPlace {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The path it is written to before it is renamed; beside its place if not given. */
  readonly part?: string;
}

/**
 * Puts whole files in their places in the order given, or none of them. All are on the disk beside their places before
 * the first is renamed, so that a full disk or a read-only folder changes nothing.
 * @throws the system's error, after restoring everything
 */
export function placeAll(files: readonly FileToPlace[]): void {
  const made: string[] = [];
  const parts = files.map((file) => ({ ...file, part: file.part ?? partOf(file.path) }));
  const placed: { readonly path: string; readonly before: Uint8Array | undefined }[] = [];
  try {
    for (const { part, content } of parts) {
      makeFolders(path.dirname(part), made);
      writeSynced(part, content);
    }
    for (const { part, path: file } of parts) {
      const before = existsSync(file) ? readFileSync(file) : undefined;
      renameSync(part, file);
      placed.push({ path: file, before });
    }
  } catch (error) {
    for (const { path: file, before } of placed.reverse()) {
      if (before) writeSynced(file, before);
      else rmSync(file, { force: true });
    }
    for (const { part } of parts) removeFile(part);
    for (const folder of made.reverse()) removeEmpty(folder);
    throw error;
  }
  for (const folder of new Set(files.map((file) => path.dirname(file.path)))) syncFolder(folder);
}

/** The path of a file until it is complete. It is hidden, so that readers ignore it. */
export const partOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.part`);

/** Creates folders one at a time, because a recursive call reports a read-only disk as a missing folder. */
function makeFolders(folder: string, made: string[]): void {
  const missing: string[] = [];
  for (let one = folder; !existsSync(one); one = path.dirname(one)) missing.unshift(one);
  for (const one of missing) {
    mkdirSync(one);
    made.push(one);
  }
}

/** An error while cleaning up must not hide the original one. */
function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder is read-only, so nothing was written there.
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // The folder has other content now.
  }
}

/** Writes a file and waits until it is on the disk. */
function writeSynced(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes renames in a folder survive a loss of power, where the system allows it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows cannot open folders; its file system journals renames.
  }
}
