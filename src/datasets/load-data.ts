import type { DataPackage } from '../tables/package/descriptor.ts';
import type { Problem, TableReport } from '../tables/table-report.ts';
import type { CheckedFolder } from './checks/check-data-folder.ts';
import { checkDataFolder } from './checks/check-data-folder.ts';
import { createInput } from './input.ts';
import type { Published } from './publish.ts';
import { publishLazily, shapeMicrodata } from './publish.ts';
import type { SiteTable } from './site-table.ts';
import { toSiteTable } from './site-table.ts';

export interface SiteData {
  readonly package: DataPackage;
  readonly tables: readonly SiteTable[];
  readonly published: Published;
}

/** Thrown when the data cannot be published. Holds every problem of every file; the caller prints them. */
export class DataProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`the data has ${problems.length} problem(s); run "npm run data -- check" to see each and how to fix it`);
    this.name = 'DataProblems';
    this.problems = problems;
  }
}

/**
 * Reads, checks and shapes the data folder. Writes nothing. Each part of `published` is shaped when it is first read.
 * @param checked the folder, if it has been read and checked already
 * @throws DataProblems when anything in it is wrong
 */
export function loadData(folder: string, checked: CheckedFolder = checkDataFolder(folder)): SiteData {
  const { description, tables, errors } = checked;
  if (!description || errors.length > 0) throw new DataProblems(errors);
  const input = createInput(description, new Map(tables.map((table) => [table.name, table.rows])));
  return {
    package: description,
    tables: siteTables(description, tables),
    published: publishLazily(input, () => shapeMicrodata(input)),
  };
}

/**
 * The tables as they are published, from their reports.
 * @throws when one is not described
 */
export const siteTables = (description: DataPackage, reports: readonly TableReport[]): SiteTable[] =>
  reports.map((report) => toSiteTable(report, description));
