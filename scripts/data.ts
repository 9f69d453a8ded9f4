// npm run data -- <command>: what maintainers of the data need. Arguments and printing only; src/tables does the work.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addProblems } from '../src/tables/add-problems.ts';
import type { CheckPackage, FileToCheck } from '../src/tables/check-package.ts';
import { checkPackage, worst } from '../src/tables/check-package.ts';
import { maxBytes } from '../src/tables/declared-bytes.ts';
import type { WordLang } from '../src/tables/describe.ts';
import { ReadFailure } from '../src/tables/read-failure.ts';
import { readPackage } from '../src/tables/read-package.ts';
import { reportJson } from '../src/tables/report-json.ts';
import { reportLines } from '../src/tables/report-lines.ts';
import type { PackageReport, Problem, TableReport } from '../src/tables/types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ownPackage = path.join(root, 'data', 'datapackage.json');

/** The command itself was misused: exit status 2. */
class Misuse extends Error {}

interface Command {
  readonly name: string;
  readonly usage: string;
  readonly words: Readonly<Record<WordLang, string>>;
  /** Gives the text to print and the exit status. */
  readonly run: (args: readonly string[]) => Promise<Printed>;
}

export interface Printed {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}

/** Help and dispatch are made from this list. */
const commands: readonly Command[] = [
  {
    name: 'check',
    usage: 'check [FILE…] [--package datapackage.json] [--json] [--lang zh|en]',
    words: {
      zh: '检查数据表；不写 FILE 就检查描述文件里的每一张表',
      en: 'checks data tables; without FILE every table of the description',
    },
    run: check,
  },
];

async function check(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = parseCheckArgs(args);
  const lang = readLang(values.lang);
  const report = await checkFiles(values.package, positionals);
  const text = values.json ? reportJson(report, lang) : reportLines(report.tables, lang).join('\n');
  return { text, status: report.outcome === 'reject' ? 1 : 0 };
}

function parseCheckArgs(args: readonly string[]): ReturnType<typeof parseCheck> {
  try {
    return parseCheck(args);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function parseCheck(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      package: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
    },
  });
}

function readLang(lang: string): WordLang {
  if (lang === 'zh' || lang === 'en') return lang;
  throw new Misuse(`--lang ${lang}: zh / en`);
}

/** Checks files against a description, or all its tables. A faulty description is reported like a rejected table. */
export async function checkFiles(
  packagePath: string | undefined,
  files: readonly string[],
  today = todayAnywhere(),
): Promise<PackageReport> {
  const descriptor = packagePath === undefined ? ownPackage : userPath(packagePath);
  const description = readPackage(readDescriptor(descriptor, packagePath ?? shown(descriptor)), shown(descriptor));
  if ('problems' in description) return refusedPackage(shown(descriptor), description.problems);
  const folder = path.dirname(descriptor);
  const whole: CheckPackage = {
    package: description,
    readFile: (name) => (path.isAbsolute(name) ? readPlainFile(name) : readPlainFile(path.join(folder, name), folder)),
    similarFile: (name) => similarFile(path.resolve(folder, name)),
    nameFile: (name) => shown(path.join(folder, name)),
    today,
    digest: (algorithm, bytes) =>
      ['md5', 'sha1', 'sha256', 'sha512'].includes(algorithm)
        ? createHash(algorithm).update(bytes).digest('hex')
        : null,
  };
  const named = files.map((file): FileToCheck => {
    const full = userPath(file);
    const table = description.resources.find((resource) => path.resolve(folder, resource.path) === full)?.name;
    return { path: full, name: shown(full, file), ...(table === undefined ? {} : { table }) };
  });
  const report = checkPackage(named.length > 0 ? { ...whole, files: named } : whole);
  return path.resolve(descriptor) === ownPackage ? withDatasetChecks(report, whole, named.length > 0) : report;
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

/** A day that has begun somewhere on Earth is not in the future. */
function todayAnywhere(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The one point where this project's own rules join: they judge our package only, with all its tables in view. */
async function withDatasetChecks(report: PackageReport, whole: CheckPackage, partial: boolean): Promise<PackageReport> {
  const { checkDatasets } = await import('../src/datasets/check-datasets.ts');
  const others = partial
    ? checkPackage(whole).tables.filter(({ name }) => !report.tables.some((table) => table.name === name))
    : [];
  const tables = addProblems(report.tables, checkDatasets([...report.tables, ...others]));
  return { outcome: worst(tables), tables };
}

function refusedPackage(file: string, errors: readonly Problem[]): PackageReport {
  const table: TableReport = {
    name: 'datapackage',
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
  return { outcome: 'reject', tables: [table] };
}

/** Lock and temporary files of spreadsheet programs, editors and macOS. */
const temporary = /^~\$|^\.~lock\.|^\.#|^\.DS_Store$|\.tmp$|~$/i;

/**
 * Bytes of a plain file, opened for reading only.
 * @param within the folder that it must not leave through a link
 * @throws ReadFailure, or the system's own error
 */
export function readPlainFile(file: string, within?: string): Uint8Array {
  if (temporary.test(path.basename(file))) throw new ReadFailure('TEMPORARY');
  const before = lstatSync(file);
  if (!before.isFile()) throw new ReadFailure('NOT_PLAIN');
  if (
    within !== undefined &&
    !`${realpathSync(path.dirname(file))}${path.sep}`.startsWith(`${realpathSync(within)}${path.sep}`)
  ) {
    throw new ReadFailure('OUTSIDE');
  }
  if (before.size > maxBytes) throw new ReadFailure('TOO_BIG', String(before.size));
  const bytes = readFileSync(file);
  const after = lstatSync(file);
  if (before.mtimeMs !== after.mtimeMs || before.size !== after.size || bytes.length !== after.size)
    throw new ReadFailure('CHANGED');
  return bytes;
}

/** A file beside a missing one whose name differs by case or by the encoding of its characters only. */
export function similarFile(file: string): string | null {
  const folder = path.dirname(file);
  const plain = (name: string): string => name.normalize('NFC').toLowerCase();
  const wanted = plain(path.basename(file));
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => plain(name) === wanted) : [];
  return found.length === 1 && found[0] !== undefined ? path.join(folder, found[0]) : null;
}

/** A path as the user means it: npm changes the working directory to the project and keeps theirs in INIT_CWD. */
function userPath(file: string): string {
  const [first, ...rest] = [process.env['INIT_CWD'] ?? process.cwd(), process.cwd()].map((folder) =>
    path.resolve(folder, file),
  );
  return [first, ...rest].find((candidate) => candidate !== undefined && existsSync(candidate)) ?? first ?? file;
}

/** A path relative to the project with "/", or as it was given when it lies elsewhere. */
function shown(full: string, given = full): string {
  const relative = path.relative(root, full);
  return (relative.startsWith('..') || path.isAbsolute(relative) ? given : relative).split(path.sep).join('/');
}

function help(): string {
  return [
    'npm run data -- …',
    ...commands.flatMap(({ usage, words }) => [`  ${usage}`, `      ${words.zh}`, `      ${words.en}`]),
  ].join('\n');
}

/** Runs a command line; what is misused is answered with the help. */
export async function runData(args: readonly string[]): Promise<Printed> {
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help' || rest.includes('--help')) return { text: help(), status: 0 };
  const command = commands.find((one) => one.name === name);
  if (!command) return { text: help(), status: 2 };
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof Misuse) return { text: `${error.message}\n${help()}`, status: 2 };
    throw error;
  }
}

if (import.meta.main) {
  const { text, status } = await runData(process.argv.slice(2));
  (status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  process.exitCode = status;
}
