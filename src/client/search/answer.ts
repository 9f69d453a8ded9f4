import type { SearchEntry, SearchKind } from '../../lib/search/search-entry.ts';
import { pageLang } from '../page/page-lang.ts';
import { searchKinds, matchOf, typedWords } from '../../lib/search/search-entry.ts';
import type { Lang } from '../../i18n/lang.ts';
import { h } from '../../view/element.ts';
import { words } from '../../view/words.ts';
import { toNode } from '../page/fill.ts';

/**
 * The entries of an index that match what was typed: their number, and their list.
 * @param kinds headings of the kinds
 */
export function answer(
  index: readonly SearchEntry[],
  typed: string,
  kinds: Readonly<Record<SearchKind, string>>,
): { readonly count: number; readonly sections: readonly HTMLElement[] } {
  const found = findEntries(index, typed);
  return { count: found.length, sections: listEntries(found, kinds, pageLang()) };
}

/**
 * The entries that contain every word typed, by kind, the best of each kind first; a city that was named comes before
 * all. Where nothing except statements contains the text as typed, Chinese text is also split into words.
 */
export function findEntries(index: readonly SearchEntry[], typed: string): SearchEntry[] {
  const { whole, parted } = typedWords(typed);
  const found = holding(index, whole);
  // Statements are whole sentences: one that contains the typed text does not mean that nothing else answers it.
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

/**
 * One section per kind, in the order of the entries.
 * @param kinds headings of the kinds
 */
function listEntries(
  entries: readonly SearchEntry[],
  kinds: Readonly<Record<SearchKind, string>>,
  lang: Lang,
): HTMLElement[] {
  return [...new Set(entries.map(({ kind }) => kind))].map((kind) =>
    toNode(
      h(
        'section',
        { class: 'section' },
        h('div', { class: 'section-head' }, h('h2', {}, ...words(kinds[kind], lang))),
        h(
          'ul',
          { class: 'section-body plain' },
          ...entries.filter((entry) => entry.kind === kind).map((entry) => item(entry, lang)),
        ),
      ),
    ),
  );
}

const item = ({ name, detail, href }: SearchEntry, lang: Lang) =>
  h(
    'li',
    {},
    h('a', { href }, ...words(name, lang)),
    ...(detail ? [' ', h('span', { class: 'muted small' }, ...words(detail, lang))] : []),
  );
