import { checkForeignKeys } from './checks/check-foreign-keys.ts';
import { chooseTable, tableBelow } from './header/choose-table.ts';
import { errorAt, noticeAt } from './finding.ts';
import { openText } from './text/open-file.ts';
import { readFailure } from './read-failure.ts';
import type { CheckOptions } from './read-table.ts';
import { emptySchema } from './package/read-resource.ts';
import { readTable } from './read-table.ts';
import { readTableOnce } from './read-table-once.ts';
import type { TableInput } from './workbook/sheet-input.ts';
import type { TableDraft } from './table-draft.ts';
import { finishDraft, newDraft } from './table-draft.ts';
import type { DataPackage, Resource } from './package/descriptor.ts';
import type { Outcome, PackageReport, TableReport, Problem } from './table-report.ts';

export interface CheckPackage extends CheckOptions {
  readonly package: DataPackage;
  /** Opens a file, by a table's declared path or by the path of one of `files`. Throws when it cannot be read. */
  readonly readFile: (path: string) => TableInput;
  /** The path of an existing file whose name differs from a missing one only by case or Unicode form. */
  readonly similarFile?: (path: string) => string | null;
  /** Checks only these files; without it every table of the package is checked. */
  readonly files?: readonly FileToCheck[];
  /** The file name that problems give for a table; its declared path if not given. */
  readonly nameFile?: (path: string) => string;
}

export interface FileToCheck {
  /** The path that `readFile` takes. */
  readonly path: string;
  /** The file name that problems give. */
  readonly name: string;
  /** The table that declares this path, if one does. */
  readonly table?: string;
}

/**
 * Checks the tables of a package, each against its schema and against the tables it refers to. Reports all problems of
 * all files.
 */
export function checkPackage(check: CheckPackage): PackageReport {
  const drafts = new Map<string, TableDraft>();
  const draftOf = (resource: Resource): TableDraft => {
    const known = drafts.get(resource.name);
    if (known) return known;
    const draft = readDraft(check, resource, resource.path, check.nameFile?.(resource.path) ?? resource.path);
    drafts.set(resource.name, draft);
    return draft;
  };
  const judged = check.files
    ? check.files.map((file) => judgeFile(check, file))
    : check.package.resources.map((resource) => draftOf(resource));
  const find = (name: string): TableDraft | undefined => {
    const own = judged.find((draft) => draft.resource.name === name);
    const resource = check.package.resources.find((candidate) => candidate.name === name);
    return own ?? (resource && draftOf(resource));
  };
  const tables = judged.map((draft): TableReport => {
    if (draft.columns.size > 0) checkForeignKeys(draft, find);
    return finishDraft(draft);
  });
  return { outcome: worst(tables), tables };
}

function judgeFile(check: CheckPackage, file: FileToCheck): TableDraft {
  const { resources } = check.package;
  const declared =
    resources.find((resource) => resource.name === file.table) ?? (resources.length === 1 ? resources[0] : undefined);
  if (declared) return readDraft(check, declared, file.path, file.name);
  try {
    const input = check.readFile(file.path);
    const chosen = chooseTable(input, resources);
    if (chosen) return readTable(input, file.name, chosen, check);
    const draft = newDraft(file.name, nameless);
    if (input instanceof Uint8Array) {
      const text = openText(input, draft, undefined);
      const table = text === null ? null : tableBelow(text, resources);
      if (table) return readTable(input, file.name, table, check);
      // A file that is no text, or mixes encodings, is reported as that and not as one with an unknown header.
      if (text === null) return draft;
      draft.findings.length = 0;
    } else if (input.cells === null) {
      draft.findings.push(...input.findings);
      return draft;
    }
    draft.findings.push(errorAt('table-unknown', { params: { tables: resources.map((resource) => resource.name) } }));
    return draft;
  } catch (error) {
    const draft = newDraft(file.name, nameless);
    draft.findings.push(readFailure(error));
    return draft;
  }
}

function readDraft(check: CheckPackage, resource: Resource, path: string, name: string): TableDraft {
  try {
    return readTableOnce(check.readFile(path), name, resource, check);
  } catch (error) {
    const failure = readFailure(error);
    const other = failure.code === 'file-missing' ? check.similarFile?.(path) : null;
    if (other) return readSimilar(check, resource, path, other, name);
    const draft = newDraft(name, resource);
    draft.findings.push(failure);
    return draft;
  }
}

function readSimilar(check: CheckPackage, resource: Resource, path: string, other: string, name: string): TableDraft {
  const draft = readDraft({ ...check, similarFile: () => null }, resource, other, name);
  draft.findings.push(noticeAt('file-name', { value: fileName(other), params: { wanted: fileName(path) } }));
  return draft;
}

const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** The worst of several outcomes; accept when there is none. */
export function worst(tables: readonly { readonly outcome: Outcome }[]): Outcome {
  const order: readonly Outcome[] = ['reject', 'normalise', 'accept'];
  return order.find((outcome) => tables.some((table) => table.outcome === outcome)) ?? 'accept';
}

/** Stands in for the table of a file that matches none. */
const nameless: Resource = {
  name: '',
  title: undefined,
  titleEn: undefined,
  description: undefined,
  descriptionEn: undefined,
  path: '',
  encoding: 'utf-8',
  delimiter: ',',
  header: true,
  bytes: undefined,
  hash: undefined,
  rowCount: undefined,
  microdata: false,
  licenses: [],
  schema: emptySchema,
};

/**
 * Adds the problems of later checks to the reports of their files. A table with an error is rejected and has no rows.
 */
export function addProblems(reports: readonly TableReport[], problems: readonly Problem[]): TableReport[] {
  return reports.map((report) => {
    const own = problems.filter((problem) => problem.file === report.file);
    if (own.length === 0) return report;
    const errors = [...report.errors, ...own.filter((problem) => problem.severity === 'error')];
    const notices = [...report.notices, ...own.filter((problem) => problem.severity === 'notice')];
    if (errors.length === 0) return { ...report, notices, outcome: 'normalise' };
    return { ...report, errors, notices, outcome: 'reject', rows: [], lines: [], excelRows: [] };
  });
}
