import { unaccepted } from '../../src/history/unaccepted.ts';
import type { Problem } from '../../src/tables/types.ts';
import type { Side } from './data-sides.ts';
import { acceptedSide, compareSides } from './data-sides.ts';

/**
 * The gate of a build: the history is whole, and nothing published changed or went without being accepted. New rows,
 * and a folder without history, are told of in notices.
 */
export function checkAccepted(folder: string, side: Side): readonly Problem[] {
  const former = acceptedSide(folder, side);
  if ('problems' in former) return former.problems;
  if (former.revisions.length === 0) return [firstPublication(side)];
  return unaccepted(compareSides(former.states, side), side);
}

const firstPublication = ({ name }: Side): Problem => ({
  code: 'first-publication',
  severity: 'notice',
  file: `${name}/history`,
  line: null,
  column: null,
  field: null,
  value: null,
  params: {},
});
