/** The texts that are searched, normalised by `searchable`. */
export interface Searchable {
  /** The name. */
  readonly title: string;
  /** What it is about. */
  readonly key: string;
  /** The other text. */
  readonly rest: string;
}

const han = /\p{Script=Han}/u;

/** Normalises a text: lower case, half-width letters, and one space for whatever is neither letter nor digit. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The typed words, as typed (`whole`) and with Chinese split into words (`parted`), for when nothing contains it whole.
 */
export function typedWords(typed: string): { readonly whole: readonly string[]; readonly parted: readonly string[] } {
  const whole = searchable(typed).split(' ').filter(Boolean);
  return { whole, parted: whole.flatMap((word) => (han.test(word) ? segments(word) : [word])) };
}

/** Older browsers have no segmenter; there Chinese is not split. */
function segments(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [run];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map(({ segment }) => segment);
}

/**
 * How well the words match; greater is better, and 0 means that a word is missing. Matches in the name count most, in
 * the other text least. Latin words match in any of their forms, and from their beginning, because the search runs
 * while they are typed.
 */
export function matchOf({ title, key, rest }: Searchable, words: readonly string[]): number {
  const matches = words.map((word) => {
    const [called, about, said] = [title, key, rest].map((text) => weightOf(text, word));
    return 10 * (called ?? 0) + 3 * (about ?? 0) + (said ?? 0) + (title.startsWith(word) ? 1 : 0);
  });
  return matches.includes(0) ? 0 : matches.reduce((sum, match) => sum + match, 0);
}

/** How a text contains a word: 2 as a whole word, or Chinese anywhere; 1 as the beginning of a word; 0 not at all. */
export function weightOf(text: string, word: string): 0 | 1 | 2 {
  if (han.test(word)) return text.includes(word) ? 2 : 0;
  const padded = ` ${text} `;
  if (padded.includes(` ${word} `)) return 2;
  return padded.includes(` ${word}`) || padded.includes(` ${stem(word)}`) ? 1 : 0;
}

/** A word without the ending of a plural or of a verb, when enough of it is left. */
const stem = (word: string): string => word.replace(/^(.{3,}?)(?:ies|ing|ed|s)$/u, '$1');

/** The kinds of entries, in the order in which they are listed. */
export const searchKinds = ['charts', 'cities', 'terms', 'tables', 'claims', 'sources', 'updates', 'project'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** An entry of the search. */
export interface SearchEntry extends Searchable {
  readonly kind: SearchKind;
  /** The name as displayed. */
  readonly name: string;
  readonly detail?: string;
  readonly href: string;
}
