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
