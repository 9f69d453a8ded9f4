import type { SearchEntry, SearchKind } from '../../lib/search/search-entry.ts';
import { pageLang } from '../page/page-lang.ts';
import { findEntries } from './find-entries.ts';
import { listEntries } from './list-entries.ts';

/** What an index holds of what was typed: how many entries, and their list. @param kinds headings */
export function answer(
  index: readonly SearchEntry[],
  typed: string,
  kinds: Readonly<Record<SearchKind, string>>,
): { readonly count: number; readonly sections: readonly HTMLElement[] } {
  const found = findEntries(index, typed);
  return { count: found.length, sections: listEntries(found, kinds, pageLang()) };
}
