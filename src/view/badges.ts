import type { Lang } from '../i18n/lang.ts';
import { gradeWords } from '../i18n/words/figure-words.ts';
import type { Grade } from '../lib/figure.ts';
import type { Part } from './element.ts';
import { h } from './element.ts';

/** The grade of a source: its letter, with the meaning for those who ask. */
export const gradeMark = (grade: Grade, lang: Lang): Part =>
  h('abbr', { class: 'grade', title: gradeWords[lang].short[grade] }, grade);

/** The letter of a grade, and words beside it. */
export const gradeWith = (grade: Grade, text: string): Part[] => [h('span', { class: 'grade' }, grade), ` ${text}`];

/** The verdict on a statement, and the way to its page. */
interface Verdict {
  readonly href: string;
  /** Code of the verdict. */
  readonly verdict: string;
  /** None where there is no room for one. */
  readonly word: string | undefined;
  /** What the sign means, with the statement. */
  readonly label: string;
}

/** The sign of a verdict, as the chart of statements draws it; its words stand beside it or in a label. */
export const verdictMark = (verdict: string): Part =>
  h('span', { class: `verdict-mark ${verdict}`, 'aria-hidden': 'true' });

/** A verdict beside what it is about: its sign, and its word where there is room. */
export const verdictLink = ({ href, verdict, word, label }: Verdict): Part =>
  h(
    'a',
    { class: word === undefined ? 'verdict sign' : 'verdict', href, title: label, 'aria-label': label },
    verdictMark(verdict),
    ...(word === undefined ? [] : [` ${word}`]),
  );
