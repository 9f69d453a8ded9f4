import { addProblems, checkPackage, worst } from '../../tables/check-package.ts';
import type { CheckPackage, FileToCheck } from '../../tables/check-package.ts';
import type { PackageReport, TableReport } from '../../tables/table-report.ts';
import { checkDatasets } from './check-datasets.ts';

export interface OwnReport extends PackageReport {
  /**
   * The reports of all other tables, including the problems that the given files, once accepted, would cause in them.
   */
  readonly others: readonly TableReport[];
}

/**
 * Checks files, or every table, of this project: each against its description, then by the rules across tables. All
 * code that checks this project's files calls this function.
 */
export function checkOwnFiles(check: CheckPackage): OwnReport {
  const report = checkPackage(check);
  const others = check.files ? readOthers(check, check.files, report.tables) : [];
  const problems = checkDatasets([...report.tables, ...others], check.package.resources);
  const tables = addProblems(report.tables, problems);
  return { outcome: worst(tables), tables, others: addProblems(others, problems) };
}

/**
 * Reads the tables that were not given. Their references are looked up in the given files where those were accepted.
 */
function readOthers(
  whole: CheckPackage,
  files: readonly FileToCheck[],
  given: readonly TableReport[],
): readonly TableReport[] {
  const { watch: _watch, ...check } = whole;
  const { resources } = check.package;
  const replaced = new Map(
    given.flatMap(({ name, outcome }, index) => {
      const path = resources.find((resource) => resource.name === name)?.path;
      const file = files[index];
      return path !== undefined && file && outcome !== 'reject' ? [[path, file.path] as const] : [];
    }),
  );
  const rest = resources.filter(({ name }) => !given.some((table) => table.name === name));
  if (rest.length === 0) return [];
  return checkPackage({
    ...check,
    readFile: (path) => check.readFile(replaced.get(path) ?? path),
    files: rest.map(({ name, path }) => ({ path, name: check.nameFile?.(path) ?? path, table: name })),
  }).tables;
}
