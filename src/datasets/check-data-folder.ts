import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage } from '../tables/check-package.ts';
import { readPackage } from '../tables/read-package.ts';
import type { DataPackage, Problem, TableReport } from '../tables/types.ts';
import { checkDatasets } from './check-datasets.ts';

export interface CheckedFolder {
  /** Undefined where datapackage.json itself is wrong. */
  readonly description: DataPackage | undefined;
  readonly tables: readonly TableReport[];
  /** Every error of every file, then those across tables. Anything here, and nothing is published. */
  readonly errors: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Reads and checks a data folder by its datapackage.json; files are only read. Problems name files below `name`. */
export function checkDataFolder(folder: string, name = path.basename(folder)): CheckedFolder {
  const file = path.join(folder, 'datapackage.json');
  const description = readPackage(JSON.parse(readFileSync(file, 'utf8')), `${name}/datapackage.json`);
  if ('problems' in description)
    return { description: undefined, tables: [], errors: description.problems, notices: [] };
  const { tables } = checkPackage({
    package: description,
    readFile: (relative) => readFileSync(path.join(folder, relative)),
    nameFile: (relative) => `${name}/${relative}`,
  });
  return {
    description,
    tables,
    errors: [...tables.flatMap((table) => table.errors), ...checkDatasets(tables)],
    notices: tables.flatMap((table) => table.notices),
  };
}
