import { termName } from '../../content/glossary.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Part } from '../../view/element.ts';
import { h } from '../../view/element.ts';
import { prose } from '../../view/words.ts';
import { gloss } from './gloss.ts';
import { punctuated } from './punctuated.ts';

/**
 * Running text whose terms are explained on tap or Enter, by the browser's own popover, without script. A term and the
 * punctuation that touches it are not broken apart.
 */
export const glossed = (text: string, lang: Lang): Part[] =>
  punctuated(gloss(text, lang)).flatMap(({ term, text: said, open, close }) => {
    if (!term) return prose(said, lang);
    const label = words(lang).glossary.explain(said, termName(term, lang));
    const own = { type: 'button', class: 'term', popovertarget: `term-${term.id}`, 'aria-label': label };
    return [h('span', { class: 'held' }, open, h('button', own, said), close)];
  });
