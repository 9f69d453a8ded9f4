import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { fixedDay } from '../../lib/periods/fixed-day.ts';

/** A file of an archive: its path in the archive, and its content. */
export interface ArchivedFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** Formats that are compressed already. */
const packed = /\.(png|xlsx|zip)$/;

/**
 * Files in one folder, as a ZIP archive. All entries have the same date, so that the same files give the same bytes.
 * @param day `2026-11-20`; null where no data was accepted
 * @throws when two files have the same path
 */
export function zipArchive(folder: string, files: readonly ArchivedFile[], day: string | null): Uint8Array {
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new Error(`two files of the archive ${folder} have the path ${twice}`);
  const mtime = fixedDay(day).local;
  const entries: Zippable = {};
  for (const { path, body } of files) {
    const bytes = typeof body === 'string' ? strToU8(body) : body;
    entries[`${folder}/${path}`] = [bytes, { level: packed.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime });
}
