import type { SearchEntry } from '../../lib/search/search-entry.ts';
import { searchKinds } from '../../lib/search/search-entry.ts';
import { matchOf, typedWords } from '../../lib/search/search-match.ts';

/**
 * The entries that hold every word typed, kind by kind, the best of each first; a city that was named stands before all.
 * Where nothing but a statement holds what was typed as it stands, Chinese is parted into its words.
 */
export function findEntries(index: readonly SearchEntry[], typed: string): SearchEntry[] {
  const { whole, parted } = typedWords(typed);
  const found = holding(index, whole);
  // Statements are whole sentences: that one holds the run is no sign that nothing else answers it.
  return found.some(({ kind }) => kind !== 'claims') ? found : [...new Set([...holding(index, parted), ...found])];
}

function holding(index: readonly SearchEntry[], words: readonly string[]): SearchEntry[] {
  if (words.length === 0) return [];
  const place = ({ entry, match }: { readonly entry: SearchEntry; readonly match: number }): number => {
    const named = entry.kind === 'cities' && words.every((word) => ` ${entry.title} `.includes(` ${word} `));
    return (named ? 1000 : 0) + 100 * (searchKinds.length - searchKinds.indexOf(entry.kind)) + match;
  };
  return index
    .map((entry) => ({ entry, match: matchOf(entry, words) }))
    .filter(({ match }) => match > 0)
    .sort((a, b) => place(b) - place(a))
    .map(({ entry }) => entry);
}
