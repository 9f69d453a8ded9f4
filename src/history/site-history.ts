import { oncePerRevision } from '../datasets/once-per-revision.ts';
import { readHistory } from './read-history.ts';
import type { Revision } from './types.ts';

/** The data folder a site is made from. */
export const historyFolder = (): string => process.env['DATA_DIR'] ?? 'data';

/**
 * Every accepted change of the folder in DATA_DIR (default `data`), oldest first, read once per build; while developing,
 * once for each DATA_REVISION.
 * @throws DataProblems when the history is not whole
 */
export const siteHistory: () => readonly Revision[] = oncePerRevision(() => readHistory(historyFolder()));
