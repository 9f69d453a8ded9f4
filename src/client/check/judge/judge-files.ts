import type { OwnReport } from '../../../datasets/checks/check-own-files.ts';
import { checkOwnFiles } from '../../../datasets/checks/check-own-files.ts';
import { chooseTable } from '../../../tables/header/choose-table.ts';
import { openFile } from '../../../tables/text/open-file.ts';
import { isTemporaryName, ReadFailure } from '../../../tables/read-failure.ts';
import type { CutTable, ReadWatch } from '../../../tables/package/read-watch.ts';
import type { SheetInput, TableInput } from '../../../tables/workbook/sheet-input.ts';
import type { DataPackage, Resource } from '../../../tables/package/descriptor.ts';
import type { GivenFile, Progress } from '../messages.ts';
import type { SiteTables } from './site-tables.ts';

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** The table whose file has this name, ignoring case. */
export function tableOfName(name: string, resources: readonly Resource[]): Resource | undefined {
  return resources.find(({ path }) => plain(path.slice(path.lastIndexOf('/') + 1)) === plain(name));
}

/** The table with whose name a file's name begins: `salaries (2).csv`, `salaries.excel.csv`, `salaries-草稿.csv`. */
export function tableOfCopy(name: string, resources: readonly Resource[]): Resource | undefined {
  const given = plain(name);
  return resources
    .filter((one) => given.startsWith(one.name) && !/^[a-z0-9]/.test(given.slice(one.name.length)))
    .reduce<Resource | undefined>((best, one) => (best && best.name.length >= one.name.length ? best : one), undefined);
}

export interface Judged extends OwnReport {
  /** Cells of the given files by file name, for files that could be tokenized. */
  readonly cut: ReadonlyMap<string, CutTable>;
  /** For workbooks among the files, by file name: the sheet that was read. */
  readonly sheets: ReadonlyMap<string, SheetInput>;
}

/** Judges files as the command line does, together with the site's published tables. */
export async function judgeFiles(
  given: readonly GivenFile[],
  site: SiteTables,
  today: string,
  onProgress: (progress: Progress) => void,
): Promise<Judged> {
  const { description, files } = site;
  const cut = new Map<string, CutTable>();
  const byPath = new Map<string, Opened>();
  for (const [index, file] of given.entries()) {
    onProgress({ phase: 'read', file: file.name, done: 0, total: 0 });
    byPath.set(`given:${String(index)}`, await open(file));
  }
  const names = new Set(given.map(({ name }) => name));
  const watch: ReadWatch = {
    records(file, table) {
      if (names.has(file)) cut.set(file, table);
    },
    rows(file, done, total) {
      if (!names.has(file)) return;
      onProgress(done === total ? { phase: 'relate', file, done: 0, total: 0 } : { phase: 'rows', file, done, total });
    },
  };
  const report = checkOwnFiles({
    package: description,
    readFile(path) {
      const one = byPath.get(path);
      if (one && 'failure' in one) throw one.failure;
      const input = one?.input ?? files.get(path);
      if (!input) throw new Error(`the site has no file ${path}`);
      return input;
    },
    nameFile: siteName,
    files: [...byPath].map(([path, opened]) => ({ path, name: opened.file.name, ...tableOf(opened, description) })),
    today,
    watch,
  });
  const sheets = new Map(
    [...byPath.values()].flatMap((one) =>
      'input' in one && 'sheets' in one.input ? [[one.file.name, one.input] as const] : [],
    ),
  );
  return { ...report, cut, sheets };
}

/** A given file in the form that the reader takes, or the reason why it has none. */
type Opened = { readonly file: GivenFile } & ({ readonly input: TableInput } | { readonly failure: unknown });

async function open(file: GivenFile): Promise<Opened> {
  try {
    return { file, input: await openInput(file) };
  } catch (failure) {
    return { file, failure };
  }
}

/** The name of a published table in problems; the slash separates it from the names of given files. */
const siteName = (path: string): string => `data/${path}`;

/** The table of a file, as far as it can be determined before the file is read. */
function tableOf(opened: Opened, { resources }: DataPackage): { readonly table?: string } {
  const { name, table, pasted } = opened.file;
  if (table !== undefined) return { table };
  const named = pasted ? undefined : tableOfName(name, resources);
  if (named) return { table: named.name };
  const headed = 'input' in opened ? chooseTable(opened.input, resources) : null;
  const found = headed ?? (pasted ? undefined : tableOfCopy(name, resources));
  return found ? { table: found.name } : {};
}

/**
 * The input of the reader: for a workbook the text of its first sheet, for any other file its bytes.
 * @throws ReadFailure, or an error with the browser's reason as its `code`
 */
async function openInput({ name, content, size, sheet }: GivenFile): Promise<TableInput> {
  if (isTemporaryName(name)) throw new ReadFailure('TEMPORARY');
  if (content instanceof Uint8Array) return openFile(content, name, { sheet });
  if (content.why === 'too-big') throw new ReadFailure('TOO_BIG', String(size));
  if (content.why === 'folder') throw new ReadFailure('NOT_PLAIN');
  throw Object.assign(new Error(content.reason), { code: content.reason });
}
