import { foreignRuns } from '../../i18n/line-breaks/foreign-runs.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Appends text to an element, with the language of what it quotes marked as in the built pages. */
export function appendWords(element: Element, text: string, lang: Lang): void {
  for (const { text: words, tag } of foreignRuns(text, lang)) {
    if (tag === undefined) element.append(words);
    else {
      const span = document.createElement('span');
      span.lang = tag;
      span.textContent = words;
      element.append(span);
    }
  }
}

/** A new element with words in it. */
export function worded<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  lang: Lang,
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  appendWords(element, text, lang);
  return element;
}
