import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage } from '../tables/check-package.ts';
import { readPackage } from '../tables/read-package.ts';
import type { Problem, TableReport } from '../tables/types.ts';
import { checkDatasets } from './check-datasets.ts';
import { createInput } from './input.ts';
import { publish } from './publish.ts';
import type { SiteData, SiteTable } from './site-data.ts';

/** The data cannot be published: every problem of every file, for the caller to word. */
export class DataProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`the data has ${problems.length} problem(s); run "npm run data -- check" for each with its remedy`);
    this.name = 'DataProblems';
    this.problems = problems;
  }
}

/**
 * Reads, checks and shapes the data folder; files are only read.
 * @throws DataProblems when anything in it is wrong
 */
export function loadData(folder: string): SiteData {
  const file = path.join(folder, 'datapackage.json');
  const description = readPackage(JSON.parse(readFileSync(file, 'utf8')), file);
  if ('problems' in description) throw new DataProblems(description.problems);
  const read = (relative: string) => readFileSync(path.join(folder, relative));
  const { tables } = checkPackage({ package: description, readFile: read });
  const errors = [...tables.flatMap((table) => table.errors), ...checkDatasets(tables)];
  if (errors.length > 0) throw new DataProblems(errors);
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  return {
    package: description,
    tables: description.resources.map((resource): SiteTable => {
      const bytes = read(resource.path);
      return {
        resource,
        rows: rows.get(resource.name) ?? [],
        hash: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      };
    }),
    published: publish(createInput(description, rows)),
  };
}

export const noticesOf = (tables: readonly TableReport[]): Problem[] => tables.flatMap((table) => table.notices);
