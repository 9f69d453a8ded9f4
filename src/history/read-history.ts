import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { errorAt, inFile } from '../tables/finding.ts';
import type { Field, Resource } from '../tables/package/descriptor.ts';
import type { Problem } from '../tables/table-report.ts';
import type { Row, Value } from '../tables/value.ts';
import { DataProblems } from '../datasets/load-data.ts';
import { parseLog, sha256 } from './parse-log.ts';
import { logPath, nextLogPath, versionPath, versionsPath } from './paths.ts';
import type { Revision, TableShape, FieldShape } from './types.ts';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import { keysOf } from './table-state.ts';
import type { States, TableState } from './table-state.ts';

interface CheckedHistory {
  /** Oldest first; empty where nothing was accepted yet. */
  readonly revisions: readonly Revision[];
  readonly problems: readonly Problem[];
}

/**
 * Every accepted difference of a data folder, oldest first; empty where nothing was accepted yet.
 * @throws DataProblems when the log or a version was altered, cut or lost
 */
export function readHistory(folder: string): readonly Revision[] {
  const { revisions, problems } = checkHistory(folder);
  if (problems.length > 0) throw new DataProblems(problems);
  return revisions;
}

/**
 * Reads the history of a data folder and verifies it: the chain of the log, the hash of every version that it names,
 * and that every version is named by a line.
 * @param name the folder's name in problems
 */
export function checkHistory(folder: string, name = path.basename(folder)): CheckedHistory {
  const log = path.join(folder, logPath);
  const has = existsSync(log);
  const { revisions, findings } = has ? parseLog(readFileSync(log, 'utf8')) : { revisions: [], findings: [] };
  const named = versionsOf(revisions);
  const pending = versionsOf(pendingRevisions(folder));
  const problems = [
    ...inFile(`${name}/${logPath}`, findings),
    ...[...named].flatMap(([file, version]) => inFile(`${name}/${file}`, faultOf(path.join(folder, file), version))),
  ];
  // A log with a fault names only some of its versions.
  const strays =
    findings.length > 0 ? [] : versionFiles(folder).filter((file) => !named.has(file) && !pending.has(file));
  return {
    revisions,
    problems: [...problems, ...strays.flatMap((file) => inFile(`${name}/${file}`, [errorAt('history-stray')]))],
  };
}

/** The files of versions that only an interrupted acceptance names, relative to the data folder. */
export function interruptedVersions(folder: string): readonly string[] {
  const log = path.join(folder, logPath);
  const named = versionsOf(existsSync(log) ? parseLog(readFileSync(log, 'utf8')).revisions : []);
  const files = new Set(versionFiles(folder));
  return [...versionsOf(pendingRevisions(folder)).keys()].filter((file) => !named.has(file) && files.has(file));
}

function pendingRevisions(folder: string): readonly Revision[] {
  const next = path.join(folder, nextLogPath);
  return existsSync(next) ? parseLog(readFileSync(next, 'utf8')).revisions : [];
}

/** The versions by their files, relative to the data folder. */
const versionsOf = (revisions: readonly Revision[]): ReadonlyMap<string, string> =>
  new Map(
    revisions.flatMap(({ tables }) =>
      tables.flatMap(({ name, after }): [string, string][] =>
        after === null ? [] : [[versionPath(name, after), after]],
      ),
    ),
  );

function faultOf(file: string, version: string): ReturnType<typeof errorAt>[] {
  if (!existsSync(file)) return [errorAt('history-version', { params: { reason: 'missing' } })];
  return sha256(readFileSync(file)) === version ? [] : [errorAt('history-version', { params: { reason: 'changed' } })];
}

function versionFiles(folder: string): string[] {
  const versions = path.join(folder, versionsPath);
  if (!existsSync(versions)) return [];
  return readdirSync(versions, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** A table as it was last accepted. */
interface AcceptedTable {
  readonly version: string;
  readonly shape: TableShape;
}

/** The tables as the last revision left them, by name. */
function acceptedTables(revisions: readonly Revision[]): ReadonlyMap<string, AcceptedTable> {
  const accepted = new Map<string, AcceptedTable>();
  for (const { name, after, shape } of revisions.flatMap(({ tables }) => tables)) {
    if (after === null || shape === null) accepted.delete(name);
    else accepted.set(name, { version: after, shape });
  }
  return accepted;
}

/**
 * The tables as they were last accepted, from the versions in the history.
 * @param revisions verified revisions, so that every version exists
 * @param resources the present descriptions, which declare the missing marks of text fields
 */
export function acceptedStates(folder: string, revisions: readonly Revision[], resources: readonly Resource[]): States {
  return new Map(
    [...acceptedTables(revisions)].map(([name, accepted]): [string, TableState] => {
      const csv = readFileSync(path.join(folder, versionPath(name, accepted.version)), 'utf8');
      const fields = resources.find((resource) => resource.name === name)?.schema.fields ?? [];
      return [name, readVersion(name, csv, accepted, fields)];
    }),
  );
}

/** Reads a canonical CSV, with types from the shape that it was accepted with. */
export function readVersion(
  name: string,
  csv: string,
  { version, shape }: AcceptedTable,
  fields: readonly Field[],
): TableState {
  const { data } = Papa.parse<string[]>(csv.slice(0, -1), { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const records = data.slice(1);
  const marks = records.map(() => new Map<string, string>());
  const markWords = shape.fields.map(
    ({ name: was }) =>
      new Set(
        fields.find((one) => one.name === was || one.deprecated.includes(was))?.missingValues.map(({ value }) => value),
      ),
  );
  const rows = records.map((record, index): Row => {
    // An empty prototype, as the reader's own rows have.
    const row = Object.create(null) as Row;
    for (const [column, field] of shape.fields.entries()) {
      const text = record[column] ?? '';
      const value = markWords[column]?.has(text) ? null : typed(text, field);
      row[field.name] = value;
      if (value === null && text !== '') marks[index]?.set(field.name, text);
    }
    return row;
  });
  const keys = keysOf(shape, records);
  return {
    name,
    shape,
    version,
    csv,
    rows,
    marks,
    index: new Map(keys.map((key, index) => [key, index])),
    order: keys,
  };
}

/** The value of a canonical cell, by its type; null where it is empty or a mark. */
function typed(text: string, { type }: FieldShape): Value {
  if (text === '') return null;
  if (type === 'integer' || type === 'number' || type === 'year') return parseDecimal(text);
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : null;
  return text;
}
