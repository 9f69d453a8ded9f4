import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage } from '../../tables/check-package.ts';
import { inFile } from '../../tables/finding.ts';
import { readFailure } from '../../tables/read-failure.ts';
import { readPackage } from '../../tables/package/read-package.ts';
import type { CheckOptions } from '../../tables/read-table.ts';
import type { DataPackage } from '../../tables/package/descriptor.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import { checkDatasets } from './check-datasets.ts';

/** The path of a file beside a missing one whose name differs only by case or Unicode form; null if there is none. */
export function similarFile(file: string): string | null {
  const folder = path.dirname(file);
  const plain = (name: string): string => name.normalize('NFC').toLowerCase();
  const wanted = plain(path.basename(file));
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => plain(name) === wanted) : [];
  return found.length === 1 && found[0] !== undefined ? path.join(folder, found[0]) : null;
}

interface CheckFolderOptions extends CheckOptions {
  /** The folder's name as problems give it; its own name if not given. */
  readonly name?: string;
  /**
   * Reads the bytes of a table's file, which must not be outside `folder`. Throws when the file is outside or cannot be
   * read.
   */
  readonly readFile?: (file: string, folder: string) => Uint8Array;
}

export interface CheckedFolder {
  /** Undefined where datapackage.json itself is wrong or missing. */
  readonly description: DataPackage | undefined;
  readonly tables: readonly TableReport[];
  /** Every error of every file, then those across tables. Nothing is published unless this is empty. */
  readonly errors: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Reads and checks a data folder by its datapackage.json. Writes nothing, and never throws on bad data. */
export function checkDataFolder(folder: string, options: CheckFolderOptions = {}): CheckedFolder {
  const { name = path.basename(folder), readFile = (file: string) => readFileSync(file), ...checks } = options;
  const description = readDescription(folder, `${name}/datapackage.json`);
  if ('problems' in description)
    return { description: undefined, tables: [], errors: description.problems, notices: [] };
  const { tables } = checkPackage({
    ...checks,
    package: description,
    readFile: (file) => readFile(path.resolve(folder, file), folder),
    similarFile: (file) => similarFile(path.resolve(folder, file)),
    nameFile: (file) => `${name}/${file}`,
  });
  const across = checkDatasets(tables, description.resources);
  return {
    description,
    tables,
    errors: [...tables.flatMap((table) => table.errors), ...across.filter(({ severity }) => severity === 'error')],
    notices: [...tables.flatMap((table) => table.notices), ...across.filter(({ severity }) => severity === 'notice')],
  };
}

function readDescription(folder: string, name: string): ReturnType<typeof readPackage> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(folder, 'datapackage.json'));
  } catch (error) {
    return { problems: inFile(name, [readFailure(error)]) };
  }
  return readOnce(decoded(bytes), name);
}

let last: { readonly text: string; readonly description: DataPackage } | undefined;

/** Parses an unchanged text only once. The same description object then lets `readTableOnce` reuse its tables. */
function readOnce(text: string | null, file: string): ReturnType<typeof readPackage> {
  if (text !== null && last?.text === text) return { ...last.description, file };
  const read = readPackage(text, file);
  if (text !== null && !('problems' in read)) last = { text, description: read };
  return read;
}

/** The bytes as text; null when they are not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
