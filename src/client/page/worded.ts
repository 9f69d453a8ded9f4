import type { Lang } from '../../i18n/lang.ts';
import { h } from '../../view/element.ts';
import { words } from '../../view/words.ts';
import { toNode } from './fill.ts';

/** Makes an element with text in it. */
export const worded = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  lang: Lang,
  className?: string,
): HTMLElementTagNameMap[K] => toNode(h(name, { class: className }, ...words(text, lang)));
