import type { Lang } from '../lang.ts';

export interface Run {
  readonly text: string;
  /** The value of a `lang` attribute; undefined for the page's own language. */
  readonly tag: string | undefined;
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
/** Chinese or Japanese words, with the punctuation and digits between them. */
const foreign = new RegExp(`[${cjk}](?:[${cjk}\\d·、，。：；？！（）《》〈〉\\-]*[${cjk}）》])?`, 'gu');

/** Splits the text of an English page where it quotes Chinese or Japanese words. Chinese text is one run. */
export function foreignRuns(text: string, lang: Lang): Run[] {
  if (lang === 'zh') return [{ text, tag: undefined }];
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(foreign)) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), tag: undefined });
    runs.push({ text: match[0], tag: /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(match[0]) ? 'ja' : 'zh-Hans' });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), tag: undefined });
  return runs;
}
