import type { MessageGroup } from '../content/messages/groups.ts';
import { messageGroups } from '../content/messages/groups.ts';
import type { ProblemCode } from '../tables/codes.ts';
import { problemCodes } from '../tables/codes.ts';

export interface GroupedCodes extends MessageGroup {
  readonly codes: readonly ProblemCode[];
}

/** Every code in its group, in the order of the list of codes. */
export function groupedCodes(): GroupedCodes[] {
  return messageGroups.map((group, index) => {
    const next = messageGroups[index + 1]?.from;
    const end = next === undefined ? problemCodes.length : problemCodes.indexOf(next);
    return { ...group, codes: problemCodes.slice(problemCodes.indexOf(group.from), end) };
  });
}
