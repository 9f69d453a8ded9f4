import { logPath } from '../../src/history/paths.ts';
import { unaccepted } from '../../src/history/unaccepted.ts';
import type { ProblemCode } from '../../src/tables/messages/catalog.ts';
import type { Problem } from '../../src/tables/table-report.ts';
import type { Side } from './data-sides.ts';
import { acceptedSide, compareSides } from './data-sides.ts';

/**
 * Checks, before a build, that the history exists and is intact, and that nothing published was changed or removed
 * without being accepted. New rows are notices, and so is a folder without history where that is allowed.
 */
export function checkAccepted(
  folder: string,
  side: Side,
  history: 'needed' | 'first allowed' = 'needed',
): readonly Problem[] {
  const former = acceptedSide(folder, side);
  if ('problems' in former) return former.problems;
  if (former.revisions.length === 0)
    return [
      history === 'needed'
        ? withoutLog(side, 'history-missing', 'error')
        : withoutLog(side, 'first-publication', 'notice'),
    ];
  return unaccepted(compareSides(former.states, side), side);
}

const withoutLog = ({ name }: Side, code: ProblemCode, severity: Problem['severity']): Problem => ({
  code,
  severity,
  file: `${name}/${logPath}`,
  line: null,
  column: null,
  field: null,
  value: null,
  params: {},
});
