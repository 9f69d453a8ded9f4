import type { Lang } from '../i18n/lang.ts';
import { foreignRuns } from '../i18n/line-breaks/foreign-runs.ts';
import { nonBreakingRuns, wordBreaks } from '../i18n/line-breaks/word-breaks.ts';
import type { Part } from './element.ts';
import { h } from './element.ts';

const unchanged = (text: string): Part[] => [text];

/**
 * Words from data or charts, with the language of what they quote marked for fonts and screen readers.
 * @param plain makes parts of what is in the page's own language
 */
export const words = (text: string, lang: Lang, plain = unchanged): Part[] =>
  lang === 'zh'
    ? plain(text)
    : foreignRuns(text, lang).flatMap((run) =>
        run.tag === undefined ? plain(run.text) : [h('span', { lang: run.tag }, run.text)],
      );

/** Running text: figures stay in one line with their units as well. */
export const prose = (text: string, lang: Lang): Part[] =>
  words(text, lang, (plain) =>
    nonBreakingRuns(plain, lang).map((run) => (run.held ? h('span', { class: 'held' }, run.text) : run.text)),
  );

/** The words of a heading: Chinese breaks between words only (with `word-break: keep-all` on headings). */
export const headline = (text: string, lang: Lang): Part[] =>
  (lang === 'zh' ? wordBreaks(text) : [text]).flatMap((part) => [h('wbr', {}), ...prose(part, lang)]).slice(1);
