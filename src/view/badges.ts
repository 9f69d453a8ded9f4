import type { Lang } from '../i18n/lang.ts';
import { gradeWords } from '../i18n/words/figure-words.ts';
import type { Grade } from '../lib/figure.ts';
import type { Part } from './element.ts';
import { h } from './element.ts';

/** The grade of a source: its letter, with its meaning as a title. */
export const gradeMark = (grade: Grade, lang: Lang): Part =>
  h('abbr', { class: 'grade', title: gradeWords[lang].short[grade] }, grade);

/** The letter of a grade with words beside it. */
export const gradeWith = (grade: Grade, text: string): Part[] => [h('span', { class: 'grade' }, grade), ` ${text}`];

/** The verdict on a statement, with a link to its page. */
interface Verdict {
  readonly href: string;
  /** Code of the verdict. */
  readonly verdict: string;
  /** Undefined where there is no room for a word. */
  readonly word: string | undefined;
  /** Accessible label: the meaning of the sign, and the statement. */
  readonly label: string;
}

/** The sign of a verdict, as in the chart of statements; its meaning stands beside it or in a label. */
export const verdictMark = (verdict: string): Part =>
  h('span', { class: `verdict-mark ${verdict}`, 'aria-hidden': 'true' });

/** A verdict next to its subject: the sign, and its word where there is room. */
export const verdictLink = ({ href, verdict, word, label }: Verdict): Part =>
  h(
    'a',
    { class: word === undefined ? 'verdict sign' : 'verdict', href, title: label, 'aria-label': label },
    verdictMark(verdict),
    ...(word === undefined ? [] : [` ${word}`]),
  );
