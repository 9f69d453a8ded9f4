import type { EmbedChoices, EmbedSubject } from './snippet.ts';
import { queryText } from '../../client/controls/query-text.ts';

/** Address of the page that an embed shows, from the site's front page. */
export function embedPath(
  { chart, lang }: Pick<EmbedSubject, 'chart' | 'lang'>,
  choices: Omit<EmbedChoices, 'kind'>,
): string {
  const version = choices.frozen === undefined ? '' : `${choices.frozen}/`;
  const query = embedQuery(choices);
  return `${lang === 'zh' ? '' : `${lang}/`}embed/${chart}/${version}${query === '' ? '' : `?${query}`}`;
}

/** What its address asks for, without the question mark: the chart's own choices, then how it looks. */
export function embedQuery({ frozen, theme, controls, state }: Omit<EmbedChoices, 'kind'>): string {
  const query = new URLSearchParams(frozen === undefined ? state : {});
  if (theme) query.set('theme', theme);
  if (controls === false && frozen === undefined) query.set('controls', '0');
  // Commas join lists and are allowed as they are.
  return queryText(query);
}
