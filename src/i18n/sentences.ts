import type { Lang } from './lang.ts';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Joins names in a sentence: `北京、上海、深圳`; `Beijing, Shanghai and Shenzhen`. */
export function joinList(names: readonly string[], lang: Lang): string {
  return lang === 'zh' ? names.join('、') : english.format(names);
}

/** Joins titles and the like as running text: each gets a full stop unless it ends with a punctuation mark. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  const stop = lang === 'zh' ? '。' : '.';
  return sentences.map((one) => (/[。？！.?!]$/u.test(one) ? one : one + stop)).join(lang === 'zh' ? '' : ' ');
}

/** A text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First words of names in the data that are no proper nouns. */
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

/** A name from the data inside an English sentence: a plain first word loses its capital, a proper noun keeps it. */
export function midSentence(name: string): string {
  const [first = ''] = name.split(/\b(?=\W)/, 1);
  return plainWords.has(first.toLowerCase()) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * A name from the data at the beginning of a text: a plain first word gets a capital, a name that begins in lower case
 * keeps that.
 */
export function beginText(name: string): string {
  const [first = ''] = name.split(/\b(?=\W)/, 1);
  return plainWords.has(first) ? capital(name) : name;
}

/** A name inside quotation marks: its own quotation marks become single ones. */
export const insideQuotes = (name: string): string => name.replaceAll('“', '‘').replaceAll('”', '’');

/** A Chinese name inside brackets: the text in its own brackets at the end follows a comma instead. */
export const insideBrackets = (name: string): string => name.replace(/（(.*)）$/, '，$1');
