import path from 'node:path';
import type { WordLang } from '../../src/tables/describe.ts';
import { freezeWords } from './freeze-words.ts';
import { withLock } from './with-lock.ts';

/** Runs one command that writes `data/history` at a time; one that must wait says so. */
export const withHistoryLock = <T>(folder: string, lang: WordLang, work: () => T): Promise<T> =>
  withLock(
    path.join(folder, '.history-lock'),
    () => {
      console.error(freezeWords[lang].waiting);
    },
    work,
  );
