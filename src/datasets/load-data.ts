import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../tables/types.ts';
import { checkDataFolder } from './check-data-folder.ts';
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
  const { description, tables, errors } = checkDataFolder(folder);
  if (!description || errors.length > 0) throw new DataProblems(errors);
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  return {
    package: description,
    tables: description.resources.map((resource): SiteTable => {
      const bytes = readFileSync(path.join(folder, resource.path));
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
