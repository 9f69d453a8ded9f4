import type { Bilingual } from '../../i18n/lang.ts';
import type { ShownChart } from '../shown.ts';
import type { SentenceChange } from '../types.ts';
import { sentenceParts } from '../types.ts';

type Sentences = ShownChart['sentences'];

/** Sentences that read otherwise, came or went; of several of one kind, those that changed are paired in their order. */
export function compareSentences(before: Sentences, after: Sentences): SentenceChange[] {
  return sentenceParts.flatMap((part) => {
    const [old, fresh] = [before, after].map((list) => list.filter((one) => one.part === part).map(({ text }) => text));
    const gone = without(old ?? [], fresh ?? []);
    const come = without(fresh ?? [], old ?? []);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): SentenceChange => {
      const [was = null, is = null] = [gone[index], come[index]];
      return { part, old: was, new: is, turned: part === 'title' && isTurned(was, is) };
    });
  });
}

const without = (list: readonly Bilingual[], others: readonly Bilingual[]): readonly Bilingual[] =>
  list.filter((text) => !others.some((other) => other.zh === text.zh && other.en === text.en));

/** Whether more than the numbers of a title changed, in either language. */
export function isTurned(was: Bilingual | null, is: Bilingual | null): boolean {
  return was === null || is === null || bare(was.zh) !== bare(is.zh) || bare(was.en) !== bare(is.en);
}

/** A sentence without its numbers; 万 and 亿 belong to the number. */
const bare = (text: string): string => text.replaceAll(/[\u2212-]?\d(?:[\d,.]*\d)?\s*[万亿]?/g, '#');
