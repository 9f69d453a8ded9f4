import type { GlossRun } from './gloss.ts';

export interface PunctuatedRun extends GlossRun {
  /** For a term: the punctuation that opens directly before it, and that closes directly after it. */
  readonly open: string;
  readonly close: string;
}

const opening = /[（《〈「『【“‘([]+$/u;
const closing = /^[、。，．：；？！）》〉」』】”’…,.:;?!)\]%]+/u;

/**
 * Joins each term with the punctuation that touches it: a term is a button, and browsers break lines beside buttons
 * whatever stands there. The runs joined (open, text, close) give the same text.
 */
export function punctuated(runs: readonly GlossRun[]): PunctuatedRun[] {
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (run.term)
      return {
        ...run,
        open: before && !before.term ? (opening.exec(before.text)?.[0] ?? '') : '',
        close: after && !after.term ? (closing.exec(after.text)?.[0] ?? '') : '',
      };
    let text = run.text;
    if (before?.term) text = text.replace(closing, '');
    if (after?.term) text = text.replace(opening, '');
    return { ...run, text, open: '', close: '' };
  });
}
