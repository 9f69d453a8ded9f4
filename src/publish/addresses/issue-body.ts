import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';

/** What a contribution is about, a line each: its name and its words. */
export type IssueLine = readonly [name: string, text: string | undefined];

/** Text of a new issue: what is asked, a line each without those that have no words, then the form to fill in. */
export function issueBody(lines: readonly IssueLine[], form: string, lang: Lang): string {
  const { colon } = words(lang);
  const told = lines.flatMap(([name, text]) => (text === undefined ? [] : [`${name}${colon}${text}`]));
  return `${told.join('\n')}\n\n${form}`;
}
