import type { MessageGroup } from '../../content/messages/groups.ts';
import { messageGroups } from '../../content/messages/groups.ts';
import type { ProblemCode } from '../../tables/codes.ts';
import { problemCodes } from '../../tables/codes.ts';

export interface GroupedCodes extends MessageGroup {
  readonly codes: readonly ProblemCode[];
}

/** Every code in its group, in the order of the list of codes; the description, which few ever touch, comes last. */
export function groupedCodes(): GroupedCodes[] {
  const groups = messageGroups.map((group, index) => {
    const next = messageGroups[index + 1]?.from;
    const end = next === undefined ? problemCodes.length : problemCodes.indexOf(next);
    return { ...group, codes: problemCodes.slice(problemCodes.indexOf(group.from), end) };
  });
  return [...groups.slice(1), ...groups.slice(0, 1)];
}
