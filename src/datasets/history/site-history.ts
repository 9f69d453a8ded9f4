import { readHistory } from './read-history.ts';
import type { Revision } from './types.ts';

let memo: { readonly revision: string | undefined; readonly revisions: readonly Revision[] } | undefined;

/** The data folder a site is made from. */
export const historyFolder = (): string => process.env['DATA_DIR'] ?? 'data';

/**
 * Every accepted change of the folder in DATA_DIR (default `data`), oldest first, read once per build; while developing,
 * once for each DATA_REVISION.
 * @throws DataProblems when the history is not whole
 */
export function siteHistory(): readonly Revision[] {
  const revision = process.env['DATA_REVISION'];
  if (!memo || memo.revision !== revision) memo = { revision, revisions: readHistory(historyFolder()) };
  return memo.revisions;
}
