import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../src/history/parse-log.ts';
import { logPath, nextLogPath, versionPath, versionsPath } from '../../src/history/paths.ts';
import { interruptedVersions } from '../../src/history/read-history.ts';
import type { States } from '../../src/history/table-state.ts';
import type { Difference, Revision } from '../../src/history/types.ts';
import type { FileToPlace } from './place-all.ts';
import { tidyParts } from './tidy-parts.ts';

/** What the maintainer states about a difference when accepting it. */
export type Acceptance = Pick<Revision, 'date' | 'cause' | 'note' | 'by' | 'allowed'>;

export interface PlannedRevision {
  readonly revision: Revision;
  /** The versions that the revision names, then the log with one more line. */
  readonly files: readonly FileToPlace[];
}

/**
 * Plans what accepting a difference writes: one line in the log of a data folder, and the versions that it names. The
 * log is renamed into place after them: wherever that is interrupted, the folder holds either the old state or the new
 * one, and `tidyHistory` removes the rest. Writes nothing.
 * @param revisions those already in the log, verified
 * @param states the accepted tables
 */
export function planRevision(
  folder: string,
  revisions: readonly Revision[],
  difference: Difference,
  acceptance: Acceptance,
  states: States,
): PlannedRevision {
  const [log, next] = [path.join(folder, logPath), path.join(folder, nextLogPath)];
  const former = existsSync(log) ? readFileSync(log, 'utf8') : '';
  const last = former.split('\n').slice(0, -1).at(-1);
  const revision: Revision = {
    number: revisions.length + 1,
    ...acceptance,
    previous: last === undefined ? null : sha256(last),
    ...difference,
  };
  const versions = difference.tables.flatMap(({ name, after }): FileToPlace[] => {
    const state = states.get(name);
    if (after === null || !state) return [];
    return [{ path: path.join(folder, versionPath(name, after)), content: state.csv }];
  });
  const line = { path: log, part: next, content: `${former}${JSON.stringify(revision)}\n` };
  return { revision, files: [...versions, line] };
}

/** Removes what an interrupted acceptance left behind. */
export function tidyHistory(folder: string): void {
  for (const file of interruptedVersions(folder)) rmSync(path.join(folder, file));
  tidyParts(path.join(folder, versionsPath));
  rmSync(path.join(folder, nextLogPath), { force: true });
}
