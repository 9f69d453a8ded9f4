import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { checkHistory } from '../../src/history/read-history.ts';
import { similarFile } from '../../src/datasets/checks/check-data-folder.ts';
import type { CheckPackage, FileToCheck } from '../../src/tables/check-package.ts';
import { checkPackage, worst } from '../../src/tables/check-package.ts';
import { inFile, noticeAt } from '../../src/tables/finding.ts';
import { isWorkbook, openFile } from '../../src/tables/text/open-file.ts';
import { ReadFailure } from '../../src/tables/read-failure.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';
import type { TableInput } from '../../src/tables/workbook/sheet-input.ts';
import type { DataPackage } from '../../src/tables/package/descriptor.ts';
import type { PackageReport, Problem, TableReport } from '../../src/tables/table-report.ts';
import { dataFolder } from './data-folder.ts';
import { digestBytes } from './digest-bytes.ts';
import { UsageError } from './usage-error.ts';
import { readPlainFile, temporaryFiles } from './read-plain-file.ts';
import { shownPath } from './shown-path.ts';
import { todayAnywhere } from './today-anywhere.ts';
import { userPath } from './user-path.ts';

const ownPackage = (): string => path.join(dataFolder(), 'datapackage.json');
/** The `name` in our datapackage.json: the project's rules apply to any copy with this name. */
const ownName = 'china-customer-service-labour-market';

/**
 * Checks files, or all tables, against a description. A faulty description is reported like a rejected table.
 * @param sheet the sheet to read of workbooks among the files
 */
export async function checkFiles(
  packagePath: string | undefined,
  files: readonly string[],
  today = todayAnywhere(),
  sheet?: string,
): Promise<PackageReport> {
  const descriptor = packagePath === undefined ? ownPackage() : userPath(packagePath);
  const shown = shownPath(descriptor);
  const description = readPackage(readDescriptor(descriptor, packagePath ?? shown), shown);
  if ('problems' in description) return refusedPackage(shown, description.problems);
  const folder = path.dirname(descriptor);
  const workbooks = await openWorkbooks(files.map(userPath), sheet);
  const whole: CheckPackage = {
    package: description,
    readFile: (name) =>
      workbooks.get(name) ??
      (path.isAbsolute(name) ? readPlainFile(name) : readPlainFile(path.join(folder, name), folder)),
    similarFile: (name) => similarFile(path.resolve(folder, name)),
    nameFile: (name) => shownPath(path.join(folder, name)),
    today,
    digest: digestBytes,
  };
  const named = files.map((file): FileToCheck => {
    const full = userPath(file);
    const table = description.resources.find((resource) => path.resolve(folder, resource.path) === full)?.name;
    return { path: full, name: shownPath(full, file), ...(table === undefined ? {} : { table }) };
  });
  const check = named.length > 0 ? { ...whole, files: named } : whole;
  const judged = description.name === ownName ? await checkOwn(check) : checkPackage(check);
  const told = path.resolve(descriptor) === ownPackage() ? withHistoryChecks(judged, folder) : judged;
  return named.length > 0 ? told : withTemporaryFiles(told, folder, description);
}

/** Opens the workbooks among the files. Those that cannot be read are left to the check, which reports why. */
async function openWorkbooks(
  files: readonly string[],
  sheet: string | undefined,
): Promise<ReadonlyMap<string, TableInput>> {
  const opened = new Map<string, TableInput>();
  for (const file of files) {
    try {
      const bytes = readPlainFile(file);
      if (isWorkbook(bytes, file)) opened.set(file, await openFile(bytes, file, { sheet }));
    } catch (error) {
      if (!(error instanceof ReadFailure || (error instanceof Error && 'code' in error))) throw error;
    }
  }
  if (sheet !== undefined && opened.size === 0)
    throw new UsageError('--sheet: only for a workbook (.xlsx) / 只用于 Excel 工作簿（.xlsx）');
  return opened;
}

/**
 * The text of the description; null when its bytes are not UTF-8.
 * @throws UsageError when there is no such file
 */
function readDescriptor(file: string, given: string): string | null {
  if (!existsSync(file) || !lstatSync(realpathSync(file)).isFile())
    throw new UsageError(`${given}: no such file / 没有这个文件`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}

/** Checks our own package, or a copy of it anywhere, with the project's rules as well. */
async function checkOwn(check: CheckPackage): Promise<PackageReport> {
  const { checkOwnFiles } = await import('../../src/datasets/checks/check-own-files.ts');
  const { outcome, tables } = checkOwnFiles(check);
  return { outcome, tables };
}

/** Adds the problems of the history. Only our own data folder has one, not its copies. */
function withHistoryChecks(report: PackageReport, folder: string): PackageReport {
  const { problems } = checkHistory(folder, shownPath(folder));
  if (problems.length === 0) return report;
  const tables = [...report.tables, refused('history', 'data/history', problems)];
  return { outcome: worst(tables), tables };
}

/** Reports lock and temporary files beside the tables, each with the table it belongs to, or else with the first. */
function withTemporaryFiles(report: PackageReport, folder: string, { resources }: DataPackage): PackageReport {
  const folders = new Set(resources.map((resource) => path.dirname(path.join(folder, resource.path))));
  const notices = [...folders].flatMap((one) =>
    temporaryFiles(one).map((name) => ({
      table: resources.find((resource) => name.includes(path.basename(resource.path))) ?? resources[0],
      problems: inFile(shownPath(path.join(one, name)), [noticeAt('file-temporary')]),
    })),
  );
  const tables = report.tables.map((table): TableReport => {
    const own = notices.flatMap((notice) => (notice.table?.name === table.name ? notice.problems : []));
    if (own.length === 0) return table;
    return { ...table, outcome: worst([table, { outcome: 'normalise' }]), notices: [...table.notices, ...own] };
  });
  return { outcome: worst(tables), tables };
}

const refusedPackage = (file: string, errors: readonly Problem[]): PackageReport => ({
  outcome: 'reject',
  tables: [refused('datapackage', file, errors)],
});

/** Something other than a table that has errors, reported like a rejected table. */
function refused(name: string, file: string, errors: readonly Problem[]): TableReport {
  return {
    name,
    file,
    encoding: 'utf-8',
    outcome: 'reject',
    rows: [],
    lines: [],
    excelRows: [],
    columns: new Map(),
    marks: [],
    notices: [],
    errors,
  };
}
