import { shownName } from '../../publish/shown/shown-name.ts';
import { numberFileWords } from '../../i18n/reuse/number-file-words.ts';
import { h } from '../../view/element.ts';
import { words } from '../../view/words.ts';
import { toNode } from '../page/fill.ts';
import type { ChosenFigure, ChosenFormat } from './chosen-figure.ts';
import { chosenEndings, chosenWords } from './chosen-figure.ts';

const formats: readonly ChosenFormat[] = ['csv', 'excel', 'xlsx', 'json'];

/** What is chosen, and what it is called. */
export interface Offer extends ChosenFigure {
  /** Number of rows shown for this choice. */
  readonly rows: number;
}

/**
 * Offers the reader's choice as files, beside those of the chart in its opening state; nothing without a choice. A file
 * is made on request.
 */
export function offerChoice(offer: Offer): void {
  const place = document.querySelector<HTMLElement>('[data-chosen-files]');
  if (!place) return;
  const { lang, state, controls, rows } = offer;
  const w = numberFileWords[lang];
  const chosen = chosenWords(controls, state, lang);
  place.replaceChildren();
  place.hidden = chosen === '';
  if (place.hidden) return;
  const remark = document.createElement('output');
  const list = toNode(h('ul', { class: 'inline-list' }));
  for (const format of formats) {
    const name = w.formats[format];
    const own = {
      ...{ type: 'button', class: 'as-link' },
      'aria-label': w.chosenLabel(name, w.explained[format], chosen),
      title: `${shownName(offer.chart, state)}.${chosenEndings[format]}`,
    };
    const item = toNode(h('li', {}, h('button', own, name)));
    item.firstElementChild?.addEventListener('click', () => {
      remark.textContent = '';
      import('./save-choice.ts')
        .then(({ saveChoice }) => saveChoice(format, offer))
        .catch((error: unknown) => {
          remark.textContent = w.failed;
          reportError(error);
        });
    });
    list.append(item);
  }
  place.append(toNode(h('span', {}, ...words(`${w.chosen(chosen)} · ${w.rows(rows)}`, lang))), list, remark);
}
