import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { errorAt, inFile } from '../tables/finding.ts';
import type { Problem } from '../tables/types.ts';
import { DataProblems } from '../datasets/load-data.ts';
import { parseLog, sha256 } from './parse-log.ts';
import { logPath, nextLogPath, versionPath, versionsPath } from './paths.ts';
import type { Revision, TableShape } from './types.ts';

export interface CheckedHistory {
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
 * Reads the history of a data folder and verifies it: the chain of the log, the hash of every version it names, and
 * that there is no version which no line names.
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
  // A log that cannot be read whole names only some of its versions.
  const strays =
    findings.length > 0 ? [] : versionFiles(folder).filter((file) => !named.has(file) && !pending.has(file));
  return {
    revisions,
    problems: [...problems, ...strays.flatMap((file) => inFile(`${name}/${file}`, [errorAt('history-stray')]))],
  };
}

/** Files of versions that only an interrupted acceptance names, relative to the data folder. */
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

/** Version by file, relative to the data folder. */
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
export interface AcceptedTable {
  readonly version: string;
  readonly shape: TableShape;
}

/** The tables that are accepted after the last revision, by name. */
export function acceptedTables(revisions: readonly Revision[]): ReadonlyMap<string, AcceptedTable> {
  const accepted = new Map<string, AcceptedTable>();
  for (const { name, after, shape } of revisions.flatMap(({ tables }) => tables)) {
    if (after === null || shape === null) accepted.delete(name);
    else accepted.set(name, { version: after, shape });
  }
  return accepted;
}
