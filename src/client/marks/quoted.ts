import type { Quote } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { quoteLang } from '../../i18n/quote-lang.ts';
import { worded } from '../page/append-words.ts';

/** A quote as a reader meets it: our English first, where it has any, then the original in its own language. */
export function quoted({ original, english }: Quote, lang: Lang): HTMLElement {
  const block = document.createElement('blockquote');
  if (english !== undefined) {
    const translation = worded('p', english, lang, 'translation');
    translation.append(' ', worded('span', '(our translation)', lang));
    block.append(translation);
  }
  const words = document.createElement('p');
  words.lang = quoteLang(original);
  words.textContent = original;
  if (english !== undefined) words.className = 'original';
  block.append(words);
  return block;
}
