import type { QuoteCard } from '../../publish/quote-cards/quote-card.ts';
import type { CardSource } from '../../publish/quote-cards/quote-file.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { copyWords } from '../../i18n/reuse/copy-words.ts';
import { h } from '../../view/element.ts';
import { toNode } from '../page/fill.ts';
import { worded } from '../page/worded.ts';
import { copyFrom } from '../share/copy-from.ts';
import { pageLang } from '../page/page-lang.ts';

/** A card and what it rests on. */
export interface ShownCard {
  /** Id of the row. */
  readonly row: string;
  readonly card: QuoteCard;
  readonly source: CardSource | undefined;
  /** Address of the row, with scheme and host. */
  readonly address: string;
}

/** A button with a text. */
export function button(words: string, className: string, press: () => void): HTMLButtonElement {
  const made = toNode(h('button', { type: 'button', class: className }, words));
  made.addEventListener('click', press);
  return made;
}

/** A copy button that reports in its own place that it copied. */
export function copyButton(words: string, what: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const say = copyWords[pageLang()];
  const { copied, failed } = say;
  const made = toNode(
    h(
      'button',
      { type: 'button', class: 'copy', 'data-copied': copied, 'data-failed': failed, 'aria-label': say.what(what) },
      h('span', {}, words),
    ),
  );
  made.addEventListener('click', () => {
    press(made);
  });
  return made;
}

/** Text below its name, with a button that copies it. */
export function copyable(id: string, name: string, text: HTMLElement, lang: Lang): HTMLElement {
  const block = document.createElement('div');
  block.className = 'quote-part';
  text.id = id;
  if (lang !== pageLang()) text.lang = languageTag[lang];
  const copy = copyButton(copyWords[pageLang()].copy, name, (pressed) => void copyFrom(pressed));
  copy.dataset['copy'] = id;
  block.append(worded('p', name, pageLang(), 'quote-name'), text, copy);
  return block;
}

/** Names and what they stand for. */
export function factList(
  facts: readonly (readonly [name: string, text: string | undefined])[],
  lang: Lang,
): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'facts';
  for (const [name, text] of facts)
    if (text !== undefined) list.append(worded('dt', name, lang), worded('dd', text, lang));
  return list;
}
