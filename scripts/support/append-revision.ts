import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../src/history/parse-log.ts';
import { logPath, nextLogPath, versionPath, versionsPath } from '../../src/history/paths.ts';
import { interruptedVersions } from '../../src/history/read-history.ts';
import type { States } from '../../src/history/table-state.ts';
import type { Difference, Revision } from '../../src/history/types.ts';
import { placeFile, syncFolder, tidyParts, writeSynced } from './place-file.ts';

/** What is said about a difference when it is accepted. */
export type Acceptance = Pick<Revision, 'date' | 'cause' | 'note' | 'by' | 'allowed'>;

/**
 * Adds one line to the log of a data folder, and the versions it names beside it. The log is put in place last, by
 * renaming: whenever this is interrupted, the folder holds the old state or the new one, and the next call tidies up.
 * @param revisions those already in the log, verified
 * @param states the accepted tables
 */
export function appendRevision(
  folder: string,
  revisions: readonly Revision[],
  difference: Difference,
  acceptance: Acceptance,
  states: States,
): Revision {
  const [log, next] = [path.join(folder, logPath), path.join(folder, nextLogPath)];
  tidy(folder);
  const former = existsSync(log) ? readFileSync(log, 'utf8') : '';
  const lines = former.split('\n').slice(0, -1);
  const last = lines.at(-1);
  const revision: Revision = {
    number: revisions.length + 1,
    ...acceptance,
    previous: last === undefined ? null : sha256(last),
    ...difference,
  };
  writeSynced(next, `${former}${JSON.stringify(revision)}\n`);
  for (const { name, after } of difference.tables) {
    const state = states.get(name);
    if (after === null || !state) continue;
    placeFile(path.join(folder, versionPath(name, after)), state.csv);
  }
  renameSync(next, log);
  syncFolder(path.dirname(log));
  return revision;
}

/** Removes what an interrupted call left behind. */
function tidy(folder: string): void {
  for (const file of interruptedVersions(folder)) rmSync(path.join(folder, file));
  const versions = path.join(folder, versionsPath);
  if (existsSync(versions)) tidyParts(versions);
  rmSync(path.join(folder, nextLogPath), { force: true });
}
