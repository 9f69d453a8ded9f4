import type { Lang } from './lang.ts';

/** Titles and the like as running text: each is given its full stop where it has no mark of its own. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  const stop = lang === 'zh' ? '。' : '.';
  return sentences.map((one) => (/[。？！.?!]$/u.test(one) ? one : one + stop)).join(lang === 'zh' ? '' : ' ');
}
