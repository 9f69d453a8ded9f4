import type { GlossRun } from './gloss.ts';

export interface PunctuatedRun extends GlossRun {
  /** Of a term: punctuation that opens right before it, and that closes right after it. */
  readonly open: string;
  readonly close: string;
}

const opening = /[（《〈「『【“‘([]+$/u;
const closing = /^[、。，．：；？！）》〉」』】”’…,.:;?!)\]%]+/u;

/**
 * Runs in which a term has the punctuation that touches it: a term is a button, and browsers break lines beside those,
 * whatever stands there. Joined again (open, text, close) it is the same text.
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
