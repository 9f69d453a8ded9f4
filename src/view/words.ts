import type { Lang } from '../i18n/lang.ts';
import { foreignRuns } from '../i18n/line-breaks/foreign-runs.ts';
import { nonBreakingRuns, wordBreaks } from '../i18n/line-breaks/word-breaks.ts';
import type { Part } from './element.ts';
import { h } from './element.ts';

const unchanged = (text: string): Part[] => [text];

/**
 * A text from data or charts as parts, in which text in another language is marked as such, for fonts and screen
 * readers.
 * @param plain makes parts of the text that is in the page's own language
 */
export const words = (text: string, lang: Lang, plain = unchanged): Part[] =>
  lang === 'zh'
    ? plain(text)
    : foreignRuns(text, lang).flatMap((run) =>
        run.tag === undefined ? plain(run.text) : [h('span', { lang: run.tag }, run.text)],
      );

/** Running text, in which figures also stay on one line with their units. */
export const prose = (text: string, lang: Lang): Part[] =>
  words(text, lang, (plain) =>
    nonBreakingRuns(plain, lang).map((run) => (run.held ? h('span', { class: 'held' }, run.text) : run.text)),
  );

/** The text of a heading: Chinese breaks only between words (with `word-break: keep-all` on headings). */
export const headline = (text: string, lang: Lang): Part[] =>
  (lang === 'zh' ? wordBreaks(text) : [text]).flatMap((part) => [h('wbr', {}), ...prose(part, lang)]).slice(1);
