import type { Part } from './element.ts';
import { h } from './element.ts';

/** The verdict on a statement, and the way to its page. */
export interface Verdict {
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
