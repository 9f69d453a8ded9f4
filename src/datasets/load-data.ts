import type { DataPackage, Problem, TableReport } from '../tables/types.ts';
import { checkDataFolder } from './checks/check-data-folder.ts';
import { createInput } from './input.ts';
import type { Published } from './publish.ts';
import { publish } from './publish.ts';
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
    super(`the data has ${problems.length} problem(s); run "npm run data -- check" for each with its remedy`);
    this.name = 'DataProblems';
    this.problems = problems;
  }
}

/**
 * Reads, checks and shapes the data folder. Writes nothing.
 * @throws DataProblems when anything in it is wrong
 */
export function loadData(folder: string): SiteData {
  const { description, tables, errors } = checkDataFolder(folder);
  if (!description || errors.length > 0) throw new DataProblems(errors);
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  return {
    package: description,
    tables: siteTables(description, tables),
    published: publish(createInput(description, rows)),
  };
}

/**
 * The tables as they are published, from their reports.
 * @throws when one is not described
 */
export const siteTables = (description: DataPackage, reports: readonly TableReport[]): SiteTable[] =>
  reports.map((report) => toSiteTable(report, description));
