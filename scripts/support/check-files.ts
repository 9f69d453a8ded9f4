import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHistory } from '../../src/datasets/history/read-history.ts';
import { similarFile } from '../../src/datasets/similar-file.ts';
import type { CheckPackage, FileToCheck } from '../../src/tables/check-package.ts';
import { checkPackage, worst } from '../../src/tables/check-package.ts';
import { isWorkbook, openFile } from '../../src/tables/open-file.ts';
import { ReadFailure } from '../../src/tables/read-failure.ts';
import { readPackage } from '../../src/tables/read-package.ts';
import type { TableInput } from '../../src/tables/sheet-input.ts';
import type { PackageReport, Problem, TableReport } from '../../src/tables/types.ts';
import { digestBytes } from './digest-bytes.ts';
import { Misuse } from './misuse.ts';
import { readPlainFile } from './read-plain-file.ts';
import { shownPath } from './shown-path.ts';
import { todayAnywhere } from './today-anywhere.ts';
import { userPath } from './user-path.ts';

const ownPackage = fileURLToPath(new URL('../../data/datapackage.json', import.meta.url));

/**
 * Checks files against a description, or all its tables. A faulty description is reported like a rejected table.
 * @param sheet the sheet to read of workbooks among the files
 */
export async function checkFiles(
  packagePath: string | undefined,
  files: readonly string[],
  today = todayAnywhere(),
  sheet?: string,
): Promise<PackageReport> {
  const descriptor = packagePath === undefined ? ownPackage : userPath(packagePath);
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
  return path.resolve(descriptor) === ownPackage ? checkOwn(check) : checkPackage(check);
}

/** The workbooks among files, opened; what cannot be read is left to the check, which says why. */
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
    throw new Misuse('--sheet: only for a workbook (.xlsx) / 只用于 Excel 工作簿（.xlsx）');
  return opened;
}

/** The text of the description, or null when its bytes are no UTF-8. @throws Misuse when there is no such file */
function readDescriptor(file: string, given: string): string | null {
  if (!existsSync(file) || !lstatSync(realpathSync(file)).isFile())
    throw new Misuse(`${given}: no such file / 没有这个文件`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
}

/** Our own package: by the project's rules besides, and with what is wrong in the history of its publications. */
async function checkOwn(check: CheckPackage): Promise<PackageReport> {
  const { checkOwnFiles } = await import('../../src/datasets/check-own-files.ts');
  const { tables } = checkOwnFiles(check);
  const { problems } = checkHistory(path.dirname(ownPackage), shownPath(path.dirname(ownPackage)));
  const withHistory = problems.length > 0 ? [...tables, refused('history', 'data/history', problems)] : tables;
  return { outcome: worst(withHistory), tables: withHistory };
}

const refusedPackage = (file: string, errors: readonly Problem[]): PackageReport => ({
  outcome: 'reject',
  tables: [refused('datapackage', file, errors)],
});

/** Something besides the tables that has errors, told of like a rejected table. */
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
