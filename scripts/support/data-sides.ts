import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { movedCharts, shownToReaders } from '../../src/charts/shown-to-readers.ts';
import type { CheckedFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { checkDataFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { acceptedStates, checkHistory } from '../../src/history/read-history.ts';
import { difference } from '../../src/history/difference/difference.ts';
import { hasSameMicrodata, publishStates } from '../../src/history/publish-states.ts';
import { renamedStates } from '../../src/history/renamed-columns.ts';
import type { States } from '../../src/history/table-state.ts';
import { tableStates } from '../../src/history/table-state.ts';
import type { Difference, Revision } from '../../src/history/types.ts';
import type { Present } from '../../src/history/unaccepted.ts';
import { siteTables } from '../../src/datasets/load-data.ts';
import type { Published } from '../../src/datasets/published.ts';
import type { DataPackage } from '../../src/tables/package/descriptor.ts';
import type { Problem } from '../../src/tables/table-report.ts';
import { digestBytes } from './digest-bytes.ts';
import { checkGitFolder } from './git-folder.ts';
import { readPlainFile } from './read-plain-file.ts';
import { userPath } from './user-path.ts';

/** A checked data folder, in canonical form. */
export interface Side extends Present {
  readonly description: DataPackage;
}

/** The problems that keep a folder from being compared. */
export interface Refused {
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a data folder.
 * @param checked the result of the check, where it was done already
 */
export function readSide(folder: string, name: string, checked = checkSide(folder, name)): Side | Refused {
  const { description, tables, errors } = checked;
  if (!description || errors.length > 0) return { problems: errors };
  return { description, name, reports: tables, states: tableStates(siteTables(description, tables)) };
}

const checkSide = (folder: string, name: string): CheckedFolder =>
  checkDataFolder(folder, { name, digest: digestBytes, readFile: readPlainFile });

/** What the present data is compared with. */
export interface Former {
  readonly states: States;
  /** All accepted differences of the present folder; empty where it is compared with something else. */
  readonly revisions: readonly Revision[];
}

/** The state that was accepted last, with its columns under their present names. */
export function acceptedSide(folder: string, side: Side): Former | Refused {
  const { revisions, problems } = checkHistory(folder, side.name);
  if (problems.length > 0) return { problems };
  const { resources } = side.description;
  return { states: renamedStates(acceptedStates(folder, revisions, resources), resources), revisions };
}

/**
 * Another folder, or the data folder as it is in a commit, with columns under their present names.
 * @throws UsageError when there is no such folder or commit
 */
export function otherSide(folder: string, against: string, present: Side): Former | Refused {
  const other = userPath(against);
  const isFolder = existsSync(path.join(other, 'datapackage.json')) && statSync(other).isDirectory();
  const side = isFolder
    ? readSide(other, against)
    : readSide(against, against, checkGitFolder(folder, against, `${against}:${path.basename(folder)}`));
  return 'problems' in side
    ? side
    : { states: renamedStates(side.states, present.description.resources), revisions: [] };
}

/** The difference between the present data and a former state, and what of it readers see. */
export function compareSides(before: States, { description, states }: Side): Difference {
  return difference({
    before,
    after: states,
    resources: description.resources,
    shown: () => shownOfBoth(description, before, states),
  });
}

/**
 * What readers see of both states, both shaped by the present code.
 * @throws where the present code cannot shape the former state
 */
export function publishedSides(
  before: States,
  { description, states }: Side,
): { readonly before: Published; readonly after: Published } {
  return {
    before: publishStates(description, before, states),
    after: publishStates(description, states, states),
  };
}

/** Undefined where the present code cannot shape the former state; then only tables are compared. */
function shownOfBoth(description: DataPackage, before: States, states: States) {
  const after = publishStates(description, states, states);
  const former = (() => {
    try {
      const microdata = hasSameMicrodata(description, before, states) ? after : undefined;
      const published = publishStates(description, before, states, microdata);
      const moved = movedCharts(published, after);
      return { moved, shown: shownToReaders(published, moved) };
    } catch {
      return undefined;
    }
  })();
  return former && { before: former.shown, after: shownToReaders(after, former.moved) };
}
