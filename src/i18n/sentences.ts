import type { Lang } from './lang.ts';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a sentence: `北京、上海、深圳`; `Beijing, Shanghai and Shenzhen`. */
export function joinList(names: readonly string[], lang: Lang): string {
  return lang === 'zh' ? names.join('、') : english.format(names);
}

/** Titles and the like as running text: each is given its full stop where it has no mark of its own. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  const stop = lang === 'zh' ? '。' : '.';
  return sentences.map((one) => (/[。？！.?!]$/u.test(one) ? one : one + stop)).join(lang === 'zh' ? '' : ' ');
}

/** Text as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First words of names in the data that are no names of their own. */
const plainWords = new Set(
  [
    ...['The', 'A', 'An', 'One', 'Everyday', 'Public', 'Human', 'Frontline', 'Mean', 'Waiting', 'Time'],
    ...['Median', 'After', 'Online'],
    ...['Releases', 'Reports', 'Web', 'News', 'Pages', 'Press', 'Search'],
    ...['Call', 'Calls', 'Customer', 'Contact', 'Contacts', 'Hotlines', 'Seats', 'Workforce'],
    ...['Agents', 'Staff', 'Users', 'Respondents', 'Consumers'],
    ...['Unnamed', 'People', 'Workers', 'Employment', 'Occupational', 'Full', 'Monthly', 'All'],
  ].map((word) => word.toLowerCase()),
);

/** A name from the data within an English sentence: a plain first word takes no capital, a proper noun keeps it. */
export function midSentence(name: string): string {
  const [first = ''] = name.split(/\b(?=\W)/, 1);
  return plainWords.has(first.toLowerCase()) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A name from the data where it begins a text: a plain first word takes a capital, a name that begins small keeps it. */
export function beginText(name: string): string {
  const [first = ''] = name.split(/\b(?=\W)/, 1);
  return plainWords.has(first) ? capital(name) : name;
}

/** A name inside quotation marks: its own become single ones. */
export const insideQuotes = (name: string): string => name.replaceAll('“', '‘').replaceAll('”', '’');

/** A Chinese name as it stands within brackets: what it says in brackets of its own at its end follows a comma. */
export const insideBrackets = (name: string): string => name.replace(/（(.*)）$/, '，$1');
