import { loadData } from '../../src/datasets/load-data.ts';
import { acceptedStates } from '../../src/datasets/history/accepted-states.ts';
import { publishStates } from '../../src/datasets/history/publish-states.ts';
import { readHistory } from '../../src/datasets/history/read-history.ts';
import { tableStates } from '../../src/datasets/history/table-state.ts';
import type { Published } from '../../src/datasets/published.ts';

/**
 * The data as a revision of data/history left it, in the order of the present files: what a test expects of it still
 * holds when a figure is corrected later.
 */
export function publishedAt(revision: number): Published {
  const { package: description, tables } = loadData('data');
  const revisions = readHistory('data').slice(0, revision);
  if (revisions.length !== revision) throw new Error(`data/history has no revision ${revision}`);
  const states = acceptedStates('data', revisions, description.resources);
  return publishStates(description, states, tableStates(tables));
}
