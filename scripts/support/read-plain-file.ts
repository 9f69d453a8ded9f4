import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { maxBytes } from '../../src/tables/text/declared-bytes.ts';
import { isTemporaryName, ReadFailure } from '../../src/tables/read-failure.ts';

/** The names of lock and temporary files in a folder; empty where there is no folder. */
export function temporaryFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter(isTemporaryName).sort() : [];
}

/**
 * The bytes of a plain file, opened for reading only.
 * @param within the folder that it must not leave through a link
 * @throws ReadFailure, or the system's own error
 */
export function readPlainFile(file: string, within?: string): Uint8Array {
  if (isTemporaryName(path.basename(file))) throw new ReadFailure('TEMPORARY');
  const before = lstatSync(file);
  if (!before.isFile()) throw new ReadFailure('NOT_PLAIN');
  if (
    within !== undefined &&
    !`${realpathSync(path.dirname(file))}${path.sep}`.startsWith(`${realpathSync(within)}${path.sep}`)
  ) {
    throw new ReadFailure('OUTSIDE');
  }
  if (before.size > maxBytes) throw new ReadFailure('TOO_BIG', String(before.size));
  const bytes = readFileSync(file);
  const after = lstatSync(file);
  if (before.mtimeMs !== after.mtimeMs || before.size !== after.size || bytes.length !== after.size)
    throw new ReadFailure('CHANGED');
  return bytes;
}
